import { useInsertionEffect, useMemo, useRef } from 'react'
import type { CiamConfig } from '../../client/config.js'

/**
 * What tells one configuration from another: every value, in whatever order; of every function only that it is one. A
 * caller without types may give what JSON cannot write, such as a BigInt: `createCiamClient` says so best.
 */
const contentsOf = (config: CiamConfig) =>
  JSON.stringify(config, (_, value: unknown) => {
    if (typeof value === 'object' && value) return Object.fromEntries(Object.entries(value).sort())
    return typeof value === 'string' || value === undefined
      ? value
      : [typeof value, typeof value !== 'function' && `${String(value)}`]
  })

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
    // Without types it may be missing: createCiamClient says so best.
    if (!config) return config
    /** A value as it is; for a function, one that asks the latest. */
    const delegate = <T>(read: (config: CiamConfig) => string | (() => T) | undefined) => {
      const given = read(config)
      if (typeof given !== 'function') return given
      return () => {
        const now = read(latest.current)
        return typeof now === 'function' ? now() : now
      }
    }
    return {
      ...config,
      locale: delegate(({ locale }) => locale),
      fetch:
        typeof config.fetch === 'function'
          ? (input, init) => (latest.current.fetch ?? fetch)(input, init)
          : config.fetch,
      device:
        typeof config.device === 'object'
          ? Object.fromEntries(
              Object.keys(config.device ?? {}).map((name) => [
                name,
                delegate(({ device }) => Reflect.get(device ?? {}, name)),
              ]),
            )
          : config.device,
    }
  }, [contents])
}
