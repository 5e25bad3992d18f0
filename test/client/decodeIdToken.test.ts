// @vitest-environment node
import { decodeIdToken } from 'ciam-react/client'
import { describe, expect, it } from 'vitest'

const jwt = (payload: unknown) =>
  `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload)).toString('base64url')}.c2ln`

describe('decodeIdToken', () => {
  it('gives the claims, and the api claim parsed as well', () => {
    const api = JSON.stringify({ name: 'Zhang Wei 张伟', userName: 'demo' })
    expect(decodeIdToken(jwt({ iss: 'a', aud: 'b', exp: 1, api, more: [1] }))).toEqual({
      iss: 'a',
      aud: 'b',
      exp: 1,
      api,
      apiClaims: { name: 'Zhang Wei 张伟', userName: 'demo' },
      more: [1],
    })
  })

  it.each([undefined, 'no JSON', '[1]', 'null', 7])('offers no apiClaims where api is %j', (api) => {
    expect(decodeIdToken(jwt({ sub: 'a', api }))).toEqual(api === undefined ? { sub: 'a' } : { sub: 'a', api })
  })

  it.each([
    ['the contract’s own example', 'eyJ0NiJ9.eyJ1cI6IjIifX0.DeWt4QuZXso'],
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JWT', 'abc'],
    ['dots', '..'],
    ['a payload that is no JSON', jwt('{')],
    ['a payload that is a list', jwt([1])],
    ['a payload that is null', jwt(null)],
    ['a payload that is a text', jwt('"a"')],
    ['a payload that is no base64', 'a.%%%.c'],
  ])('gives undefined, and no exception, for %s', (_, idToken) => {
    expect(decodeIdToken(idToken)).toBe(undefined)
  })

  it('changes no prototype', () => {
    const claims = decodeIdToken(jwt('{"__proto__":{"polluted":true},"api":"{\\"__proto__\\":{\\"polluted\\":true}}"}'))
    expect(Object.getPrototypeOf(claims)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBe(undefined)
  })
})
