import type { CiamConfig } from 'ciam-react'
import { type CiamEmulatorOptions, createCiamEmulator } from 'ciam-react/testing'
import { testConfig } from './testConfig.js'

/** An emulator, a configuration that leads to it, and a way to hold its answers back. */
export function setUpServer(options: CiamEmulatorOptions = {}, changes: Partial<CiamConfig> = {}) {
  const emulator = createCiamEmulator({ logPasswords: true, ...options })
  let gate: Promise<void> | undefined
  const config: CiamConfig = {
    ...testConfig,
    fetch: async (...args) => {
      if (gate) await gate
      return emulator.fetch(...args)
    },
    ...changes,
  }
  return {
    emulator,
    config,
    /** A state token of a user whose password is about to expire. */
    issue: (userName = 'demo') => emulator.issueStateToken({ userName }),
    /** How often an endpoint was called. */
    calls: (path: string) => emulator.requests.filter((request) => request.path.endsWith(path)).length,
    /** Holds every answer back until the function that it returns is called. */
    hold: () => {
      let release = () => {}
      gate = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
  }
}
