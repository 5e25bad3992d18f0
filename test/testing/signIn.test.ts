// @vitest-environment node
import { createCiamEmulator, demoUsers } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { createCaller } from './createCaller.js'

const policy =
  '{"maxLength":18,"minLength":8,"regEx":"^(?![a-zA-Z]+$)(?![A-Z0-9]+$)(?![A-Z\\\\W_]+$)(?![a-z0-9]+$)(?![a-z\\\\W_]+$)(?![0-9\\\\W_]+$)[a-zA-Z0-9\\\\W_]{8,18}$"}'
const incorrect = { error_code: 'IDAAS.SDK.LOGIN.9001', error_msg: 'Incorrect user name or password' }

async function answerTo(userName: string, password = userName) {
  return (await createCaller(createCiamEmulator().fetch).signIn(userName, password)).json()
}

describe('signing in', () => {
  it('gives a session to an account whose password is fine', async () => {
    const answer = await answerTo('welcome')
    expect(Object.keys(answer)).toEqual(['status', 'expire', 'session_token', 'id_token'])
    expect(answer.status).toBe('SUCCESS')
  })

  it.each([
    ['demo', 'PASSWORD_WARN'],
    ['expired', 'PASSWORD_EXPIRED'],
  ])('gives %s a state token and the policy with %s', async (userName, status) => {
    const answer = await answerTo(userName)
    expect(answer).toEqual({ status, state_token: expect.any(String), data: policy })
  })

  it('gives a state token that can skip', async () => {
    const { signIn, skip } = createCaller(createCiamEmulator().fetch)
    const { state_token } = await (await signIn('demo')).json()
    expect(await (await skip(state_token)).json()).toMatchObject({ status: 'SUCCESS' })
  })

  it('names the second factors with MFA_AUTH', async () => {
    const { status, data } = await answerTo('mfa')
    expect(status).toBe('MFA_AUTH')
    expect(JSON.parse(data)).toEqual({ mfaTypes: ['SMS'], mobile: '+86-159****0000' })
  })

  it('answers ACCESS_DENIED with nothing else', async () => {
    expect(await answerTo('denied')).toEqual({ status: 'ACCESS_DENIED' })
  })

  it('refuses a disabled user, and tells it only to who knows the password', async () => {
    expect(await answerTo('disabled')).toEqual({ error_code: 'IDAAS.SDK.USER.0039', error_msg: 'User is disabled' })
    expect(await answerTo('disabled', 'wrong')).toEqual(incorrect)
  })

  it('refuses a locked user with the time left', async () => {
    expect(await answerTo('locked')).toEqual({
      error_code: 'IDAAS.SDK.LOGIN.9002',
      error_msg:
        'The user has been locked due to too many unsuccessful login attempts. It will be unlocked in 30 minutes and 0 seconds',
    })
  })

  it('sends the data of an account word for word, or none', async () => {
    expect((await answerTo('hostile')).data).toBe('{"maxLength":18,"minLength":8,"regEx":"^(a+)+$"}')
    expect(await answerTo('nopolicy')).not.toHaveProperty('data')
  })

  it('does not tell a wrong password from an unknown user', async () => {
    expect(await answerTo('demo', 'wrong')).toEqual(incorrect)
    expect(await answerTo('ghost')).toEqual(incorrect)
  })

  it.each(['demo', 'zhang.wei@example.com', 'Zhang.Wei@Example.com', '+86-15900000001', '15900000001'])(
    'knows an account as %s at /login/auth',
    async (identifier) => {
      const { post } = createCaller(createCiamEmulator().fetch)
      const body = { user_name: identifier, password: 'demo' }
      expect(await (await post('login/auth', body)).json()).toMatchObject({ status: 'PASSWORD_WARN' })
      const byUserName = await (await post('login', body)).json()
      expect(byUserName.status).toBe(identifier === 'demo' ? 'PASSWORD_WARN' : undefined)
    },
  )

  it('checks the device and the client first', async () => {
    const { signIn } = createCaller(createCiamEmulator().fetch)
    const code = async (headers: Record<string, string | undefined>) =>
      (await (await signIn('demo', 'demo', headers)).json()).error_code
    expect(await code({ 'X-operating-sys-version': undefined })).toBe('IDAAS.SDK.PARAM.0001')
    expect(await code({ 'X-client-id': undefined })).toBe('IDAAS.SDK.PARAM.0002')
    expect(await code({ 'X-client-id': 'nobody' })).toBe('IDAAS.SDK.PARAM.0003')
  })

  it.each([
    ['{"password":"demo"}', 'IDAAS.SDK.COMMON.9002', 'Parameter user_name cannot be left blank'],
    ['{"user_name":"demo","password":""}', 'IDAAS.SDK.COMMON.9002', 'Parameter password cannot be left blank'],
    ['{"user_name":1,"password":"demo"}', 'IDAAS.SDK.COMMON.9003', 'The user_name parameter format is incorrect'],
    ['not JSON', 'IDAAS.SDK.COMMON.9003', 'The body parameter format is incorrect'],
  ])('refuses the body %s', async (body, error_code, error_msg) => {
    const { post } = createCaller(createCiamEmulator().fetch)
    expect(await (await post('login', body)).json()).toEqual({ error_code, error_msg })
  })

  it('works for every demo account as the list says', async () => {
    const statuses = await Promise.all(
      demoUsers.map(async ({ userName, password }) => {
        const { status, error_code } = await answerTo(userName, password)
        return [userName, status ?? error_code]
      }),
    )
    expect(Object.fromEntries(statuses)).toEqual({
      demo: 'PASSWORD_WARN',
      welcome: 'SUCCESS',
      expired: 'PASSWORD_EXPIRED',
      mfa: 'MFA_AUTH',
      denied: 'ACCESS_DENIED',
      refused: 'PASSWORD_WARN',
      disabled: 'IDAAS.SDK.USER.0039',
      suspended: 'PASSWORD_WARN',
      removed: 'PASSWORD_WARN',
      locked: 'IDAAS.SDK.LOGIN.9002',
      hostile: 'PASSWORD_WARN',
      nopolicy: 'PASSWORD_WARN',
    })
  })
})

describe('wrong passwords', () => {
  it.each(['demo', 'ghost'])('lock %s after five in a row, for 30 minutes', async (userName) => {
    let now = new Date('2030-01-01T00:00:00Z')
    const { signIn } = createCaller(createCiamEmulator({ now: () => now }).fetch)
    for (let count = 0; count < 5; count += 1) {
      expect(await (await signIn(userName, 'wrong')).json()).toEqual(incorrect)
    }
    now = new Date('2030-01-01T00:00:18Z')
    const { error_code, error_msg } = await (await signIn(userName)).json()
    expect(error_code).toBe('IDAAS.SDK.LOGIN.9002')
    expect(error_msg).toMatch(/unlocked in 29 minutes and 42 seconds$/)
    now = new Date('2030-01-01T00:30:00Z')
    expect((await (await signIn(userName)).json()).error_code).not.toBe('IDAAS.SDK.LOGIN.9002')
  })

  it('are forgotten after a right one', async () => {
    const { signIn } = createCaller(createCiamEmulator({ maxFailedSignIns: 2 }).fetch)
    for (const password of ['wrong', 'demo', 'wrong', 'demo']) await signIn('demo', password)
    expect((await signIn('demo')).status).toBe(200)
  })
})

describe('the options', () => {
  it('refuse two users of one name, and no client at all', () => {
    const user = { userName: 'twin', password: 'twin' }
    expect(() => createCiamEmulator({ users: [user, user] })).toThrow('two users of the same name')
    expect(() => createCiamEmulator({ clients: [] })).toThrow('no client')
  })

  it('set the session validity and parts of the policy', async () => {
    const emulator = createCiamEmulator({ sessionLifetimeSeconds: 60, passwordPolicy: { minLength: 12 } })
    const { signIn } = createCaller(emulator.fetch)
    expect((await (await signIn('welcome')).json()).expire).toBe(60)
    expect(JSON.parse((await (await signIn('demo')).json()).data)).toMatchObject({ minLength: 12, maxLength: 18 })
  })
})
