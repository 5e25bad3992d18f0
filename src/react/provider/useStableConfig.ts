import { useInsertionEffect, useMemo, useRef } from 'react'
import type { CiamConfig } from '../../client/config.js'

/**
 * What tells one configuration from another: every value, in whatever order; of every function only that it is one. A
 * caller without types may give what JSON cannot write, such as a BigInt: `createCiamClient` says so best.
 */
const contentsOf = (config: CiamConfig) =>
  JSON.stringify(config, (_, value: unknown) => {
    if (typeof value === 'object' && value) return Object.fromEntries(Object.entries(value).sort())
    if (typeof value === 'string' || value === undefined) return value
    return [typeof value, typeof value === 'function' ? '' : `${String(value)}`]
  })

/** The same value, whose functions, at whatever depth, call those that `read` finds when they are called. */
function followLatest(value: unknown, read: () => unknown): unknown {
  if (typeof value === 'function')
    return (...args: unknown[]) => {
      const latest = read()
      return (typeof latest === 'function' ? latest : value)(...args)
    }
  if (typeof value !== 'object' || !value) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, followLatest(part, () => Reflect.get(Object(read()), name))]),
  )
}

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the contents stand for the config.
  return useMemo(() => followLatest(config, () => latest.current) as CiamConfig, [contentsOf(config)])
}
