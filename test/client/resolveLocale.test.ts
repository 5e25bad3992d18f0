// @vitest-environment node
import { skipPasswordUpdate } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'
import { createTestClient } from '../support/createTestClient.js'
import { recordFetch } from '../support/recordFetch.js'
import { success } from '../support/serve.js'
import { nextStateToken, stateToken } from '../support/stateToken.js'

describe('a locale function', () => {
  it('is asked at each request', async () => {
    let locale = 'en'
    const { fetch, requests } = recordFetch(() => Response.json(success))
    const client = createTestClient({ fetch, locale: () => locale })
    await skipPasswordUpdate(client, { stateToken })
    locale = 'zh-TW'
    await skipPasswordUpdate(client, { stateToken: nextStateToken() })
    expect(requests.map(({ headers }) => headers.get('X-L'))).toEqual(['en', 'zh'])
  })

  it('that throws costs the language, not the sign-in', async () => {
    const locale = () => {
      throw new Error('no i18n yet')
    }
    const { fetch, requests } = recordFetch(() => Response.json(success))
    await skipPasswordUpdate(createTestClient({ fetch, locale }), { stateToken })
    expect(requests).toHaveLength(1)
  })
})
