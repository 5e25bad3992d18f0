import { abortable } from './abortable.js'
import type { CiamClient, DeviceConfig } from './createCiamClient.js'
import { CiamError } from './errors.js'

type SignalName = keyof DeviceConfig
type Readings = Partial<Record<SignalName, Promise<string>>>

/** The device, as the contract's headers name it. `ip` is empty where the application gives none. */
export type DeviceInformation = Record<SignalName, string>

const readingsOf = new WeakMap<CiamClient, Readings>()

const unavailable = (name: SignalName, why: string, cause?: unknown) =>
  new CiamError(
    'DEVICE_UNAVAILABLE',
    `The device's ${name} ${why}, so nothing was sent. Give it yourself as config.device.${name}.`,
    { cause },
  )

async function read(client: CiamClient, name: SignalName): Promise<string> {
  const given = client.config.device?.[name]
  try {
    if (given !== undefined) {
      const reading = typeof given === 'function' ? await given() : given
      if (reading?.trim() || name === 'ip') return reading ?? ''
      throw unavailable(name, 'came back empty')
    }
    if (name === 'ip') return ''
    const { deviceReaders } = await import('../device/deviceReaders.js')
    return await deviceReaders[name]()
  } catch (error) {
    throw error instanceof CiamError ? error : unavailable(name, 'could not be read', error)
  }
}

/** A good reading is remembered for the client's life, a failed one is not. */
function remember(client: CiamClient, name: SignalName): Promise<string> {
  const readings: Readings = readingsOf.get(client) ?? {}
  readingsOf.set(client, readings)
  const reading = readings[name] ?? read(client, name)
  readings[name] = reading
  const forget = () => {
    if (readings[name] === reading) delete readings[name]
  }
  // Whoever waits for a failed reading meets its error. An IP that is not known yet may be so the next time.
  reading.then((text) => text.trim() || forget(), forget)
  return reading
}

/**
 * The device's four signals: what the application gave, else what the browser says.
 *
 * @throws {CiamError} `DEVICE_UNAVAILABLE` when a signal cannot be read, or not before the signal's deadline.
 */
export async function readDevice(client: CiamClient, signal: AbortSignal): Promise<DeviceInformation> {
  const inTime = async (name: SignalName) => {
    const reading = remember(client, name)
    try {
      return await abortable(reading, signal)
    } catch (error) {
      const readings = readingsOf.get(client)
      // A reading that hangs would hang the next try as well.
      if (signal.aborted && readings?.[name] === reading) delete readings[name]
      const late = signal.aborted && error === signal.reason && error instanceof CiamError
      throw late ? unavailable(name, 'could not be read in time', error) : error
    }
  }
  const [fingerprint, operatingSystem, userAgent, ip] = await Promise.all([
    inTime('fingerprint'),
    inTime('operatingSystem'),
    inTime('userAgent'),
    inTime('ip'),
  ])
  return { fingerprint, operatingSystem, userAgent, ip }
}

/** Reads ahead what the browser has to be asked for. The application's own functions are asked only when they are needed. */
export async function warmDevice(client: CiamClient): Promise<void> {
  const { device } = client.config
  const names = (['fingerprint', 'operatingSystem'] as const).filter((name) => device?.[name] === undefined)
  await Promise.all(names.map((name) => remember(client, name)))
}
