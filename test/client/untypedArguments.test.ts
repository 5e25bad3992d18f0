// @vitest-environment node
import { changePassword, readDevice, signIn, skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { errorOf } from '../support/errorOf.js'
import { recordFetch } from '../support/recordFetch.js'
import { stateToken } from '../support/stateToken.js'

type Untyped = (...args: unknown[]) => Promise<unknown>
const actions = { skipPasswordUpdate, changePassword, signIn, readDevice } as unknown as Record<string, Untyped>

describe('a caller without types', () => {
  it.each(Object.entries(actions))('that gives %s no client is told so by a rejection', async (_, action) => {
    expect(await errorOf(action(undefined, { stateToken }))).toMatchObject({
      code: 'INVALID_CONFIG',
      recovery: 'fix-integration',
      outcome: 'not-sent',
    })
  })

  it.each(Object.entries(actions).filter(([name]) => name !== 'readDevice'))(
    'that gives %s no options is told so by a rejection, and nothing is sent',
    async (_, action) => {
      const { fetch, requests } = recordFetch(() => Response.error())
      const client = createTestClient({ fetch })
      for (const options of [undefined, null])
        expect(await errorOf(action(client, options))).toMatchObject({ code: 'INVALID_CONFIG', outcome: 'not-sent' })
      expect(requests).toEqual([])
    },
  )
})
