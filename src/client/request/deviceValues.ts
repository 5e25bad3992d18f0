import { readUserAgent } from '../../device/readUserAgent.js'
import { abortable } from '../abortable.js'
import type { DeviceConfig } from '../config.js'
import type { CiamClient } from '../createCiamClient.js'
import { CiamError } from '../errors.js'
import { lazyPart } from '../lazyPart.js'

type Name = keyof DeviceConfig
type Values = Partial<Record<Name, Promise<string>>>

/**
 * The device, exactly as the request's headers carry it: the application's server has to name it again when it exchanges the
 * session. `ip` is empty where the application gives none, and then the header is not sent.
 */
export interface DeviceInformation {
  /** `X-device-fingerprint` */
  fingerprint: string
  /** `X-operating-sys-version` */
  operatingSystem: string
  /** `X-agent` */
  userAgent: string
  /** `X-device-ip` */
  ip: string
}

/**
 * A text that `fetch` accepts as a header's value: what does not fit Latin-1, and control characters, are
 * percent-encoded as UTF-8. Browsers throw on anything else (a localised name of an operating system, say).
 */
function headerText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\x20-\x7e\xa0-\xff]/gu, (character) => encodeURIComponent(character))
    .trim()
}

const fingerprintPart = lazyPart(() => import('../../device/readFingerprint.js'))
const operatingSystemPart = lazyPart(() => import('../../device/readOperatingSystem.js'))

/** What the browser says is the same for every client of the page: reading it again would only cost time. */
const browserValues: Values = {}
const givenValues = new WeakMap<CiamClient, Values>()

const unavailable = (name: Name, why: string, cause?: unknown) =>
  new CiamError(
    'DEVICE_UNAVAILABLE',
    `The device's ${name} ${why}, so nothing was sent. Give it yourself as config.device.${name}.`,
    { cause },
  )

async function readGiven(name: Name, given: NonNullable<DeviceConfig[Name]>): Promise<string> {
  const value = typeof given === 'function' ? await given() : given
  if (value !== undefined && typeof value !== 'string')
    throw unavailable(name, 'came back as something that is no text')
  const text = value ?? ''
  if (text.trim() || name === 'ip') return text
  throw unavailable(name, 'came back empty')
}

const browserReaders: Record<Name, () => Promise<string>> = {
  fingerprint: async () => (await fingerprintPart.load()).readFingerprint(),
  operatingSystem: async () => (await operatingSystemPart.load()).readOperatingSystem(),
  userAgent: async () => readUserAgent(),
  ip: async () => '',
}

/** Keeps a good value; a failed one, and an IP that is not known yet, are asked for again the next time. */
function remember(values: Values, name: Name, read: () => Promise<string>): Promise<string> {
  const value =
    values[name] ??
    read().catch((error: unknown) => {
      throw error instanceof CiamError ? error : unavailable(name, 'could not be read', error)
    })
  values[name] = value
  const discard = () => {
    if (values[name] === value) delete values[name]
  }
  value.then((text) => text.trim() || discard(), discard)
  return value
}

function valuesOf(client: CiamClient): Values {
  const values = givenValues.get(client) ?? {}
  givenValues.set(client, values)
  return values
}

/** Where a value is remembered, and what it is. */
function locate(client: CiamClient, name: Name): [Values, Promise<string>] {
  const given = client.config.device?.[name]
  const values = given === undefined ? browserValues : valuesOf(client)
  const read = given === undefined ? browserReaders[name] : () => readGiven(name, given)
  return [values, remember(values, name, read)]
}

/**
 * The device's four values: what the application gave, else what the browser says.
 *
 * @throws {CiamError} `DEVICE_UNAVAILABLE` when a value cannot be read, or not before the signal's deadline;
 *   `PART_UNAVAILABLE` when what reads it cannot be loaded.
 */
export async function readDevice(client: CiamClient, signal: AbortSignal): Promise<DeviceInformation> {
  const inTime = async (name: Name) => {
    const [values, value] = locate(client, name)
    try {
      return headerText(await abortable(value, signal))
    } catch (error) {
      // A value that hangs would hang the next try as well.
      if (signal.aborted && values[name] === value) delete values[name]
      const isLate = signal.aborted && error === signal.reason && error instanceof CiamError && error.code === 'TIMEOUT'
      throw isLate ? unavailable(name, 'could not be read in time', error) : error
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
export function preloadDeviceValues(client: CiamClient): void {
  const { device } = client.config
  // A failure is not cached: the next request reads the value again and reports what fails then.
  const read = (name: Name) => () => void locate(client, name)[1].catch(() => undefined)
  if (device?.fingerprint === undefined) fingerprintPart.preload(read('fingerprint'))
  if (device?.operatingSystem === undefined) operatingSystemPart.preload(read('operatingSystem'))
}
