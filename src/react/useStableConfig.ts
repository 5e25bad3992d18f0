import { useInsertionEffect, useMemo, useRef } from 'react'
import type { CiamConfig, DeviceConfig, DeviceSignal } from '../client/createCiamClient.js'

/** What tells one configuration from another: every value, and of every function only that it is one. */
const contentsOf = (config: CiamConfig) =>
  JSON.stringify(config, (_, value: unknown) => (typeof value === 'function' ? { function: true } : value))

/**
 * The same object for as long as the contents are the same. Its functions call those of the latest render, so that
 * functions written inline, new on every render, neither make a new client nor grow stale.
 */
export function useStableConfig(config: CiamConfig): CiamConfig {
  const latest = useRef(config)
  // Before any effect or event handler of this render can call one of the functions.
  useInsertionEffect(() => {
    latest.current = config
  })
  const contents = contentsOf(config)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the contents stand for the config.
  return useMemo(() => {
    const delegate = (name: keyof DeviceConfig, signal: DeviceSignal | undefined): DeviceSignal | undefined =>
      typeof signal !== 'function'
        ? signal
        : () => {
            const now = latest.current.device?.[name]
            return typeof now === 'function' ? now() : now
          }
    const { device, locale } = config
    return {
      ...config,
      locale:
        typeof locale !== 'function'
          ? locale
          : () => (typeof latest.current.locale === 'function' ? latest.current.locale() : latest.current.locale),
      fetch: config.fetch && ((input, init) => (latest.current.fetch ?? fetch)(input, init)),
      device: device && {
        fingerprint: delegate('fingerprint', device.fingerprint),
        operatingSystem: delegate('operatingSystem', device.operatingSystem),
        userAgent: delegate('userAgent', device.userAgent),
        ip: delegate('ip', device.ip),
      },
    }
  }, [contents])
}
