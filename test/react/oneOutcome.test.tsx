import { MutationCache, QueryClient } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import {
  type Ciam,
  type CiamConfig,
  type CiamError,
  type CiamFlow,
  CiamProvider,
  PasswordExpiringPrompt,
  type SignedIn,
  useChangePassword,
  useCiam,
  useCiamFlow,
  useSignIn,
  useSkipPasswordUpdate,
} from 'ciam-react'
import { Activity, type ReactNode, useEffect, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, it, vi } from 'vitest'
import { testConfig } from '../support/testConfig.js'

/** A server that answers each request when it is told to, by the order of arrival. */
function setUpServer() {
  const requests: {
    url: string
    token: string | null
    body: Record<string, string>
    answer: (body: unknown, status?: number) => void
  }[] = []
  const config: CiamConfig = {
    ...testConfig,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = request.method === 'POST' ? await request.clone().json() : {}
      return new Promise<Response>((resolve, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
        const answer = (answered: unknown, status = 200) => resolve(Response.json(answered, { status }))
        requests.push({ url: request.url, token: request.headers.get('x-state-token'), body, answer })
      })
    },
  }
  const arrived = async (count: number) => {
    await waitFor(() => expect(requests).toHaveLength(count))
    const request = requests[count - 1]
    if (!request) throw new Error('No request.')
    return request
  }
  return { config, requests, arrived }
}

const session = (name: string) => ({ status: 'SUCCESS', expire: 60, session_token: `session of ${name}`, id_token: '' })
const passwords = { oldPassword: 'Old-secret-1', newPassword: 'New-secret-2' }

let tokens = 0
/** The page sends no spent token again, so every test has tokens of its own. */
const token = () => `token-${++tokens}`

interface Seen {
  ciam: Ciam
  flow: CiamFlow
  skip: ReturnType<typeof useSkipPasswordUpdate>
  change: ReturnType<typeof useChangePassword>
  signIn: ReturnType<typeof useSignIn>
}

interface ProbeProps {
  seen: { now?: Seen }
  onSignedIn?: (signedIn: SignedIn) => unknown
  onError?: (error: CiamError) => unknown
  changeOptions?: Parameters<typeof useChangePassword>[0]
}

function Probe({ seen, onSignedIn, onError, changeOptions }: ProbeProps) {
  const options = {
    onSuccess: (signedIn: SignedIn) => onSignedIn?.(signedIn),
    onError: (error: CiamError) => onError?.(error),
  }
  const ciam = useCiam()
  const flow = useCiamFlow()
  const skip = useSkipPasswordUpdate(options)
  const change = useChangePassword(changeOptions ?? options)
  const signIn = useSignIn()
  seen.now = { ciam, flow, skip, change, signIn }
  return null
}

function setUpProbe() {
  const seen: { now?: Seen } = {}
  return {
    seen,
    now: () => {
      if (!seen.now) throw new Error('Nothing was rendered.')
      return seen.now
    },
  }
}

function SendInEffect({ sends, useSomeEffect }: { sends: boolean; useSomeEffect: typeof useEffect }) {
  const { mutate } = useSkipPasswordUpdate()
  useSomeEffect(() => {
    if (sends) mutate()
  }, [sends, mutate])
  return null
}

const status = () => document.querySelector('[data-status]')?.getAttribute('data-status')
const settle = () => act(async () => undefined)

describe('one request a token, on the whole page', () => {
  it('is shared by a provider that was remounted, whose prompt shows that it goes on, and then the outcome', async () => {
    const { config, requests, arrived } = setUpServer()
    const stateToken = token()
    const onSignedIn = vi.fn()
    const tree = (key: string) => (
      <CiamProvider key={key} config={{ ...config }} stateToken={stateToken}>
        <PasswordExpiringPrompt onSignedIn={(signedIn) => onSignedIn(key, signedIn.sessionToken)} />
      </CiamProvider>
    )
    const { rerender } = render(tree('one'))
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const request = await arrived(1)
    rerender(tree('two'))
    expect(status()).toBe('continuing')
    expect(screen.getByRole('button', { name: 'Continuing…' })).toBeDefined()
    act(() => screen.getByRole('button', { name: 'Continuing…' }).click())
    request.answer(session('a'))
    await waitFor(() => expect(status()).toBe('signedIn'))
    expect(onSignedIn.mock.calls).toEqual([['one', 'session of a']])
    expect(requests).toHaveLength(1)
  })

  it('is shared by a second provider with the same address, which follows and calls nothing', async () => {
    const { config, requests, arrived } = setUpServer()
    const stateToken = token()
    const [one, two] = [setUpProbe(), setUpProbe()]
    const second = vi.fn()
    render(
      <>
        <CiamProvider config={{ ...config }} stateToken={stateToken}>
          <Probe seen={one.seen} />
        </CiamProvider>
        <CiamProvider config={{ ...config, locale: 'zh' }} stateToken={stateToken}>
          <Probe seen={two.seen} onSignedIn={second} onError={second} />
        </CiamProvider>
      </>,
    )
    act(() => one.now().skip.mutate())
    const request = await arrived(1)
    await waitFor(() => expect(two.now().skip.isPending).toBe(true))
    request.answer(session('a'))
    await waitFor(() => expect(two.now().flow.status).toBe('signedIn'))
    expect(two.now().skip.data?.sessionToken).toBe('session of a')
    expect(two.now().ciam.stateToken).toBeUndefined()
    await waitFor(() => expect(one.now().flow.status).toBe('signedIn'))
    expect(second).not.toHaveBeenCalled()
    expect(requests).toHaveLength(1)
  })

  it('is shared over a changed locale between two presses', async () => {
    const { config, requests, arrived } = setUpServer()
    const stateToken = token()
    const tree = (locale: string) => (
      <CiamProvider config={{ ...config, locale }} stateToken={stateToken}>
        <PasswordExpiringPrompt />
        <PasswordExpiringPrompt />
      </CiamProvider>
    )
    const { rerender } = render(tree('en'))
    const [first, second] = screen.getAllByRole('button', { name: 'Not now' })
    act(() => first?.click())
    const request = await arrived(1)
    rerender(tree('fr'))
    act(() => second?.click())
    request.answer(session('a'))
    await waitFor(() => expect(document.querySelectorAll('[data-status=signedIn]')).toHaveLength(2))
    expect(requests).toHaveLength(1)
  })

  it('is not sent again after a success, also where a callback never settles', async () => {
    const { config, requests, arrived } = setUpServer()
    const stateToken = token()
    const first = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={stateToken}>
        <Probe seen={first.seen} onSignedIn={() => new Promise(() => undefined)} />
      </CiamProvider>,
    )
    act(() => first.now().skip.mutate())
    ;(await arrived(1)).answer(session('a'))
    await waitFor(() => expect(first.now().skip.isSuccess).toBe(true))
    const later = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={stateToken}>
        <Probe seen={later.seen} />
      </CiamProvider>,
    )
    act(() => later.now().skip.mutate())
    await waitFor(() =>
      expect(later.now().skip.error).toMatchObject({ code: 'INVALID_STATE_TOKEN', outcome: 'not-sent' }),
    )
    expect(requests).toHaveLength(1)
  })

  it('that fails leaves a remounted prompt with the failure and a way on', async () => {
    const { config, arrived } = setUpServer()
    const stateToken = token()
    const tree = (key: string) => (
      <CiamProvider config={config} stateToken={stateToken}>
        <PasswordExpiringPrompt key={key} />
      </CiamProvider>
    )
    const { rerender } = render(tree('one'))
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const request = await arrived(1)
    rerender(tree('two'))
    request.answer({ error_code: 'SDK.COMMON.1008', error_msg: 'busy' }, 500)
    await waitFor(() => expect(status()).toBe('failed'))
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
  })

  it('that changes the password is followed by a remounted prompt, which then shows what the server refused', async () => {
    const { config, arrived } = setUpServer()
    const stateToken = token()
    const probe = setUpProbe()
    const tree = (key: string) => (
      <CiamProvider config={config} stateToken={stateToken}>
        <Probe seen={probe.seen} />
        <PasswordExpiringPrompt key={key} />
      </CiamProvider>
    )
    const { rerender } = render(tree('one'))
    act(() => probe.now().change.mutate(passwords))
    const request = await arrived(1)
    rerender(tree('two'))
    expect(status()).toBe('continuing')
    expect(screen.getByRole('button', { name: 'Continuing…' })).toBeDefined()
    request.answer({ error_code: 'any', error_msg: 'The new password was used before' }, 400)
    await waitFor(() => expect(status()).toBe('changing'))
    expect(await screen.findByText('The new password was used before')).toBeDefined()
  })
})

describe('what is sent', () => {
  it('is the password of the very call, where an asynchronous onMutate rejects another one', async () => {
    const { config, requests, arrived } = setUpServer()
    const probe = setUpProbe()
    let calls = 0
    const onMutate = async () => {
      calls++
      const mine = calls
      await Promise.resolve()
      if (mine === 1) throw new Error('not this one')
    }
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} changeOptions={{ onMutate }} />
      </CiamProvider>,
    )
    const outcomes: unknown[] = []
    act(() => {
      for (const newPassword of ['rejected', 'wanted'])
        probe
          .now()
          .change.mutateAsync({ oldPassword: 'old', newPassword })
          .then(
            ({ sessionToken }) => outcomes.push([newPassword, sessionToken]),
            (error: CiamError) => outcomes.push([newPassword, error.code, String(error.cause)]),
          )
    })
    const request = await arrived(1)
    expect(request.body).toEqual({ old_password: 'old', new_password: 'wanted' })
    request.answer(session('a'))
    await waitFor(() => expect(outcomes).toHaveLength(2))
    expect(outcomes).toEqual([
      ['rejected', 'CANCELLED', 'Error: not this one'],
      ['wanted', 'session of a'],
    ])
    expect(requests).toHaveLength(1)
  })

  it('reaches the caller that asked for it, where onMutate is merely slow', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    let calls = 0
    const onMutate = () => (++calls === 1 ? slow : undefined)
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} changeOptions={{ onMutate }} />
      </CiamProvider>,
    )
    const outcomes: unknown[] = []
    act(() => {
      for (const newPassword of ['slow', 'quick'])
        probe
          .now()
          .change.mutateAsync({ oldPassword: 'old', newPassword })
          .then(
            ({ sessionToken }) => outcomes.push([newPassword, sessionToken]),
            (error: CiamError) => outcomes.push([newPassword, error.code]),
          )
    })
    const request = await arrived(1)
    expect(request.body.new_password).toBe('quick')
    release()
    await waitFor(() => expect(outcomes).toEqual([['slow', 'STATE_TOKEN_IN_USE']]))
    request.answer(session('quick'))
    await waitFor(() => expect(outcomes).toHaveLength(2))
    expect(outcomes[1]).toEqual(['quick', 'session of quick'])
  })

  it('is the token that was set in the same handler, where the owner controls it', async () => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const probe = setUpProbe()
    const asked = vi.fn()
    render(
      <CiamProvider config={config} stateToken={a} onStateTokenChange={asked}>
        <Probe seen={probe.seen} />
      </CiamProvider>,
    )
    act(() => {
      probe.now().ciam.setStateToken(b)
      probe.now().skip.mutate()
    })
    expect((await arrived(1)).token).toBe(b)
    expect(asked).toHaveBeenCalledWith(b)
  })

  it('is the owner’s token again, where the owner did not agree', async () => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const probe = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={a} onStateTokenChange={() => undefined}>
        <Probe seen={probe.seen} />
      </CiamProvider>,
    )
    act(() => probe.now().ciam.setStateToken(b))
    expect(probe.now().ciam.stateToken).toBe(a)
    act(() => probe.now().skip.mutate())
    expect((await arrived(1)).token).toBe(a)
  })

  it.each([
    ['a layout effect', useLayoutEffect],
    ['an effect', useEffect],
  ])('goes to the server of the same commit as its token, from %s of a child', async (_, useSomeEffect) => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const tree = (domain: string, stateToken: string, sends: boolean) => (
      <CiamProvider config={{ ...config, domain }} stateToken={stateToken}>
        <SendInEffect sends={sends} useSomeEffect={useSomeEffect} />
      </CiamProvider>
    )
    const { rerender } = render(tree('old.example.com', a, false))
    rerender(tree('new.example.com', b, true))
    const request = await arrived(1)
    expect([new URL(request.url).host, request.token]).toEqual(['new.example.com', b])
  })
})

describe('an outcome belongs to its token', () => {
  it('and moves nothing once the provider was remounted with another one', async () => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const onSignedIn = vi.fn()
    const onStateTokenChange = vi.fn()
    const tree = (stateToken: string): ReactNode => (
      <CiamProvider key={stateToken} config={config} stateToken={stateToken} onStateTokenChange={onStateTokenChange}>
        <PasswordExpiringPrompt onSignedIn={onSignedIn} />
      </CiamProvider>
    )
    const { rerender } = render(tree(a))
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const request = await arrived(1)
    rerender(tree(b))
    request.answer(session('a'))
    await settle()
    expect(status()).toBe('asking')
    expect(onSignedIn).not.toHaveBeenCalled()
    expect(onStateTokenChange).not.toHaveBeenCalled()
  })

  it('and reaches its callbacks, where the provider is gone and no other has come', async () => {
    const { config, arrived } = setUpServer()
    const onSignedIn = vi.fn()
    const { unmount } = render(
      <CiamProvider config={config} stateToken={token()}>
        <PasswordExpiringPrompt onSignedIn={onSignedIn} />
      </CiamProvider>,
    )
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const request = await arrived(1)
    unmount()
    request.answer(session('a'))
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  })

  it('and reaches its callbacks, where the provider is gone and another one keeps its token', async () => {
    const { config, arrived } = setUpServer()
    const [gone, kept] = [token(), token()]
    const [probe, other] = [setUpProbe(), setUpProbe()]
    const onSignedIn = vi.fn()
    const tree = (locale: string, isThere: boolean) => (
      <>
        <CiamProvider config={{ ...config, locale }} stateToken={kept}>
          <Probe seen={other.seen} />
        </CiamProvider>
        {isThere && (
          <CiamProvider config={config} stateToken={gone}>
            <Probe seen={probe.seen} onSignedIn={onSignedIn} />
          </CiamProvider>
        )}
      </>
    )
    const { rerender } = render(tree('en', true))
    act(() => probe.now().skip.mutate())
    const request = await arrived(1)
    rerender(tree('en', false))
    rerender(tree('fr', false))
    act(() => other.now().ciam.setStateToken(kept))
    request.answer(session('a'))
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  })

  it('and calls what was given to mutate, also after an unmount', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const onSuccess = vi.fn()
    const { unmount } = render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} />
      </CiamProvider>,
    )
    act(() => probe.now().skip.mutate(undefined, { onSuccess }))
    const request = await arrived(1)
    unmount()
    request.answer(session('a'))
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
  })

  it('so that a session that ended never comes back', async () => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const probe = setUpProbe()
    const tree = (stateToken: string | undefined) => (
      <CiamProvider config={config} stateToken={stateToken}>
        <Probe seen={probe.seen} />
      </CiamProvider>
    )
    const { rerender } = render(tree(a))
    act(() => probe.now().skip.mutate())
    ;(await arrived(1)).answer(session('a'))
    await waitFor(() => expect(probe.now().flow.status).toBe('signedIn'))
    rerender(tree(b))
    expect(probe.now().flow.status).toBe('passwordExpiring')
    rerender(tree(undefined))
    expect(probe.now().flow.status).toBe('signedOut')
  })

  it('so that a hook that only looked on is idle, once the token was dropped', async () => {
    const { config, arrived } = setUpServer()
    const [one, two] = [setUpProbe(), setUpProbe()]
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={one.seen} />
        <Probe seen={two.seen} />
      </CiamProvider>,
    )
    act(() => one.now().skip.mutate())
    await arrived(1)
    expect(two.now().skip.isPending).toBe(true)
    act(() => one.now().ciam.setStateToken(undefined))
    await settle()
    expect([one.now().skip.status, two.now().skip.status]).toEqual(['idle', 'idle'])
  })

  it.each([
    ['the provider that sent it', undefined],
    ['a provider that was remounted meanwhile', 'anew'],
  ])('and a session stands where the owner drops the token in its callback (%s)', async (_, key) => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const stateToken = token()
    const drop = () => flushSync(() => rerender(tree(undefined, key)))
    const tree = (given: string | undefined, mounted?: string): ReactNode => (
      <CiamProvider key={mounted} config={config} stateToken={given}>
        <Probe seen={probe.seen} onSignedIn={drop} />
      </CiamProvider>
    )
    const { rerender } = render(tree(stateToken))
    act(() => probe.now().skip.mutate())
    const request = await arrived(1)
    if (key) {
      rerender(tree(stateToken, key))
      expect(probe.now().skip.isPending).toBe(true)
    }
    request.answer(session('a'))
    await waitFor(() => expect(probe.now().ciam.stateToken).toBeUndefined())
    await settle()
    expect(probe.now().flow).toMatchObject({ status: 'signedIn', signedIn: { sessionToken: 'session of a' } })
    rerender(tree(token(), key))
    rerender(tree(undefined, key))
    expect(probe.now().flow.status).toBe('signedOut')
  })

  it('and a session ends where the application starts over in its callback', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} onSignedIn={() => probe.now().ciam.setStateToken(undefined)} />
      </CiamProvider>,
    )
    act(() => probe.now().skip.mutate())
    ;(await arrived(1)).answer(session('a'))
    await waitFor(() => expect(probe.now().ciam.stateToken).toBeUndefined())
    await settle()
    expect(probe.now().flow.status).toBe('signedOut')
  })

  it('and is not replaced by a token that the owner refuses', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const a = token()
    const onSignedIn = vi.fn()
    render(
      <CiamProvider config={config} stateToken={a} onStateTokenChange={() => undefined}>
        <Probe seen={probe.seen} onSignedIn={onSignedIn} />
      </CiamProvider>,
    )
    act(() => probe.now().skip.mutate())
    const request = await arrived(1)
    act(() => probe.now().ciam.setStateToken(token()))
    expect(probe.now().skip.isPending).toBe(true)
    request.answer(session('a'))
    await waitFor(() => expect(probe.now().flow.status).toBe('signedIn'))
    expect(onSignedIn).toHaveBeenCalledOnce()
  })

  it('and is not replaced by the token of a second provider, while a remounted one holds it', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const a = token()
    const onSignedIn = vi.fn()
    const tree = (key: string, second: string | undefined) => (
      <>
        <CiamProvider key={key} config={config} stateToken={a}>
          <Probe seen={probe.seen} onSignedIn={onSignedIn} />
        </CiamProvider>
        <CiamProvider config={config} stateToken={second} />
      </>
    )
    const { rerender } = render(tree('one', undefined))
    act(() => probe.now().skip.mutate())
    const request = await arrived(1)
    rerender(tree('two', undefined))
    rerender(tree('two', token()))
    expect(probe.now().skip.isPending).toBe(true)
    request.answer(session('a'))
    await waitFor(() => expect(probe.now().flow.status).toBe('signedIn'))
    expect(onSignedIn).toHaveBeenCalledOnce()
  })

  it('and no hook shows the session of an earlier token, once the later one was dropped', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} />
      </CiamProvider>,
    )
    act(() => probe.now().skip.mutate())
    ;(await arrived(1)).answer(session('a'))
    await waitFor(() => expect(probe.now().flow.status).toBe('signedIn'))
    expect(probe.now().skip.data?.sessionToken).toBe('session of a')
    act(() => probe.now().ciam.setStateToken(token()))
    act(() => probe.now().ciam.setStateToken(undefined))
    expect([probe.now().skip.status, probe.now().skip.data]).toEqual(['idle', undefined])
  })

  it('so that the next token’s prompt asks its own question', async () => {
    const { config, arrived } = setUpServer()
    const [a, b] = [token(), token()]
    const onSignedIn = vi.fn()
    const tree = (stateToken: string) => (
      <CiamProvider config={config} stateToken={stateToken}>
        <PasswordExpiringPrompt onSignedIn={onSignedIn} />
      </CiamProvider>
    )
    const { rerender } = render(tree(a))
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const first = await arrived(1)
    rerender(tree(b))
    expect(status()).toBe('asking')
    first.answer(session('a'))
    await settle()
    expect([status(), onSignedIn.mock.calls.length]).toEqual(['asking', 0])
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    const second = await arrived(2)
    expect(second.token).toBe(b)
    second.answer(session('b'))
    await waitFor(() =>
      expect(onSignedIn.mock.calls).toEqual([[expect.objectContaining({ sessionToken: 'session of b' })]]),
    )
  })

  it('and rejects mutateAsync with CANCELLED, having stopped the request, where the token is dropped', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const callback = vi.fn()
    render(
      <CiamProvider config={config} stateToken={token()}>
        <Probe seen={probe.seen} onSignedIn={callback} onError={callback} />
      </CiamProvider>,
    )
    let outcome: Promise<unknown> = Promise.resolve()
    act(() => {
      outcome = probe
        .now()
        .skip.mutateAsync()
        .catch((error: unknown) => error)
    })
    await arrived(1)
    act(() => probe.now().ciam.setStateToken(undefined))
    expect(await outcome).toMatchObject({ code: 'CANCELLED', recovery: 'none' })
    await settle()
    expect(callback).not.toHaveBeenCalled()
    expect(probe.now().flow.status).toBe('signedOut')
  })

  it('and a newer sign-in wins over an older one', async () => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    render(
      <CiamProvider config={config}>
        <Probe seen={probe.seen} />
      </CiamProvider>,
    )
    let older: Promise<unknown> = Promise.resolve()
    act(() => {
      older = probe
        .now()
        .signIn.mutateAsync({ userName: 'a', password: 'a' })
        .catch((error: unknown) => error)
    })
    const first = await arrived(1)
    act(() => probe.now().signIn.mutate({ userName: 'b', password: 'b' }))
    const second = await arrived(2)
    second.answer({ status: 'PASSWORD_WARN', state_token: token() })
    await waitFor(() => expect(probe.now().flow).toMatchObject({ status: 'passwordExpiring', userName: 'b' }))
    first.answer(session('a'))
    await settle()
    expect(probe.now().flow).toMatchObject({ status: 'passwordExpiring', userName: 'b' })
    expect(await older).toMatchObject({ code: 'CANCELLED' })
  })

  /** A sign-in under way, in a provider that can be rendered anew. */
  async function setUpSignIn(props: { stateToken?: string; domain?: string; isHidden?: boolean } = {}) {
    const server = setUpServer()
    const probe = setUpProbe()
    const tree = ({
      isHidden = false,
      stateToken,
      key,
      ...changes
    }: typeof props & { locale?: string; key?: string }) => (
      <Activity mode={isHidden ? 'hidden' : 'visible'}>
        <CiamProvider key={key} config={{ ...server.config, ...changes }} stateToken={stateToken}>
          <Probe seen={probe.seen} />
        </CiamProvider>
      </Activity>
    )
    const { rerender } = render(tree(props))
    const signIn = (name: string) => {
      const credentials = { userName: name, password: name }
      let outcome: Promise<unknown> = Promise.resolve()
      act(() => {
        outcome = probe
          .now()
          .signIn.mutateAsync(credentials)
          .catch((error: unknown) => error)
      })
      return outcome
    }
    const outcome = signIn('a')
    const request = await server.arrived(1)
    const update = (changes: Parameters<typeof tree>[0]) => rerender(tree({ ...props, ...changes }))
    return { ...server, probe, request, outcome, signIn, update }
  }

  it('and a sign-in goes on where only the locale changes', async () => {
    const { probe, request, update } = await setUpSignIn({ stateToken: token() })
    update({ locale: 'fr' })
    request.answer(session('a'))
    await waitFor(() => expect(probe.now().flow).toMatchObject({ signedIn: { sessionToken: 'session of a' } }))
  })

  it('and a sign-in goes on where its provider is hidden and shown again', async () => {
    const { probe, request, update } = await setUpSignIn({ stateToken: token() })
    update({ isHidden: true })
    update({ isHidden: false })
    request.answer(session('a'))
    await waitFor(() => expect(probe.now().flow).toMatchObject({ signedIn: { sessionToken: 'session of a' } }))
  })

  it('and a token that a hidden provider is given wins over the sign-in under way', async () => {
    const { probe, request, outcome, update } = await setUpSignIn()
    const stateToken = token()
    update({ isHidden: true, stateToken })
    request.answer(session('a'))
    expect(await outcome).toMatchObject({ code: 'CANCELLED' })
    update({ stateToken })
    expect(probe.now().ciam.stateToken).toBe(stateToken)
    expect(probe.now().flow.status).toBe('passwordExpiring')
  })

  it.each([['stays'], ['is unmounted']])(
    'and a call of a hidden provider ends with its token (it %s)',
    async (then) => {
      const { config, arrived } = setUpServer()
      const probe = setUpProbe()
      const onSignedIn = vi.fn()
      const tree = (stateToken: string | undefined, mode: 'visible' | 'hidden') => (
        <Activity mode={mode}>
          <CiamProvider config={config} stateToken={stateToken}>
            <Probe seen={probe.seen} onSignedIn={onSignedIn} />
          </CiamProvider>
        </Activity>
      )
      const { rerender, unmount } = render(tree(token(), 'visible'))
      act(() => probe.now().skip.mutate())
      const request = await arrived(1)
      rerender(tree(undefined, 'hidden'))
      if (then === 'is unmounted') unmount()
      request.answer(session('a'))
      await settle()
      expect(onSignedIn).not.toHaveBeenCalled()
    },
  )

  it('and a sign-in of a hidden provider goes on, once it is shown, with the token that it was given before', async () => {
    const { request, arrived, probe, signIn, update } = await setUpSignIn()
    const stateToken = token()
    update({ isHidden: true, stateToken })
    signIn('b')
    const second = await arrived(2)
    update({ stateToken })
    request.answer(session('a'))
    second.answer(session('b'))
    await waitFor(() => expect(probe.now().flow).toMatchObject({ signedIn: { sessionToken: 'session of b' } }))
  })

  it('and a sign-in leads to no token at another server, where the domain changes meanwhile', async () => {
    const { probe, request, outcome, update } = await setUpSignIn()
    update({ domain: 'new.example.com' })
    request.answer({ status: 'PASSWORD_WARN', state_token: token() })
    expect(await outcome).toMatchObject({ code: 'CANCELLED' })
    expect(probe.now().ciam.stateToken).toBeUndefined()
  })

  it('and a newer sign-in wins over one that an unmounted provider left behind', async () => {
    const { probe, arrived, request, outcome, signIn, update } = await setUpSignIn()
    update({ key: 'anew' })
    signIn('b')
    const second = await arrived(2)
    request.answer(session('a'))
    expect(await outcome).toMatchObject({ code: 'CANCELLED' })
    second.answer(session('b'))
    await waitFor(() => expect(probe.now().flow).toMatchObject({ signedIn: { sessionToken: 'session of b' } }))
  })

  it.each([['bare'], ['controlled']])('and a token that is set during a sign-in stays (%s)', async (kind) => {
    const { config, arrived } = setUpServer()
    const probe = setUpProbe()
    const c = token()
    const asked = vi.fn()
    const controlled = kind === 'controlled' ? { stateToken: token(), onStateTokenChange: asked } : {}
    const tree = (changes = {}) => (
      <CiamProvider config={config} {...controlled} {...changes}>
        <Probe seen={probe.seen} />
      </CiamProvider>
    )
    const { rerender } = render(tree())
    act(() => probe.now().signIn.mutate({ userName: 'a', password: 'a' }))
    const request = await arrived(1)
    act(() => probe.now().ciam.setStateToken(c))
    if (kind === 'controlled') rerender(tree({ stateToken: c }))
    request.answer(session('a'))
    await settle()
    expect(probe.now().ciam.stateToken).toBe(c)
    expect(probe.now().flow.status).toBe('passwordExpiring')
  })
})

describe('a failure', () => {
  it('of a fetch that aborts by itself leaves the prompt with a way on', async () => {
    const { config } = setUpServer()
    const fetch = async () => {
      throw new DOMException('The host’s own abort.', 'AbortError')
    }
    render(
      <CiamProvider config={{ ...config, fetch }} stateToken={token()}>
        <PasswordExpiringPrompt />
      </CiamProvider>,
    )
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    await waitFor(() => expect(status()).toBe('failed'))
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
  })

  it('that comes back at the second press has a way out beside "Try again", and says what it costs', async () => {
    const { config } = setUpServer()
    const onReload = vi.fn()
    const device = { ...config.device, fingerprint: () => Promise.reject(new Error('blocked')) }
    render(
      <CiamProvider config={{ ...config, device }} stateToken={token()}>
        <PasswordExpiringPrompt onReload={onReload} />
      </CiamProvider>,
    )
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    await waitFor(() => expect(status()).toBe('failed'))
    expect(screen.queryByRole('button', { name: 'Reload page' })).toBeNull()
    act(() => screen.getByRole('button', { name: 'Try again' }).click())
    const reload = await screen.findByRole('button', { name: 'Reload page' })
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
    expect(screen.getByRole('alert').textContent).toContain('you’ll need to sign in again')
    act(() => reload.click())
    expect(onReload).toHaveBeenCalledOnce()
  })

  it.each([
    ['the hook’s onMutate', { changeOptions: { onMutate: () => Promise.reject(new Error('mine')) } }, undefined],
    [
      'the cache’s onMutate',
      {},
      new QueryClient({ mutationCache: new MutationCache({ onMutate: () => Promise.reject(new Error('mine')) }) }),
    ],
  ])('of %s is a CANCELLED with its cause, and nothing is sent', async (_, props, queryClient) => {
    const { config, requests } = setUpServer()
    const probe = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={token()} queryClient={queryClient}>
        <Probe seen={probe.seen} {...props} />
      </CiamProvider>,
    )
    let outcome: Promise<unknown> = Promise.resolve()
    act(() => {
      outcome = probe
        .now()
        .change.mutateAsync(passwords)
        .catch((error: unknown) => error)
    })
    expect(await outcome).toMatchObject({
      name: 'CiamError',
      code: 'CANCELLED',
      outcome: 'not-sent',
      cause: { message: 'mine' },
    })
    await waitFor(() => expect(probe.now().change.error).toMatchObject({ code: 'CANCELLED' }))
    expect(requests).toEqual([])
  })
})

describe('the mutation cache', () => {
  it('holds nothing that leads to the session or the passwords, and tells our mutations by key and meta', async () => {
    const { config, arrived } = setUpServer()
    const queryClient = new QueryClient()
    const found: string[] = []
    /** Follows every property, also getters up the prototypes. */
    const search = (value: unknown, path: string, seen = new Set<unknown>()) => {
      if (typeof value === 'string' && /session of|old-secret|new-secret/.test(value)) found.push(path)
      if (typeof value !== 'object' || value === null || seen.has(value)) return
      seen.add(value)
      for (let at: object | null = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
        for (const name of Reflect.ownKeys(at)) search(Reflect.get(at, name, value), `${path}.${String(name)}`, seen)
    }
    const keys = new Set<string>()
    const statuses: string[] = []
    queryClient.getMutationCache().subscribe(() => {
      for (const { state, options, meta } of queryClient.getMutationCache().getAll()) {
        search(state, 'state')
        keys.add(JSON.stringify([options.mutationKey, meta]))
        statuses.push(state.status)
      }
    })
    const probe = setUpProbe()
    render(
      <CiamProvider config={config} stateToken={token()} queryClient={queryClient}>
        <Probe seen={probe.seen} changeOptions={{ meta: { team: 'identity' } }} />
      </CiamProvider>,
    )
    act(() => probe.now().change.mutate({ oldPassword: 'old-secret', newPassword: 'new-secret' }))
    ;(await arrived(1)).answer(session('a'))
    await waitFor(() => expect(probe.now().change.data?.sessionToken).toBe('session of a'))
    await waitFor(() => expect(statuses).toContain('success'))
    expect(found).toEqual([])
    expect([...keys]).toEqual([JSON.stringify([['ciam-react', 'useChangePassword'], { team: 'identity' }])])
  })

  it('knows the prompt’s mutation by the prompt’s meta', async () => {
    const { config, arrived } = setUpServer()
    const queryClient = new QueryClient()
    render(
      <CiamProvider config={config} stateToken={token()} queryClient={queryClient}>
        <PasswordExpiringPrompt meta={{ silent: true }} />
      </CiamProvider>,
    )
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    await arrived(1)
    expect(queryClient.getMutationCache().getAll()[0]?.meta).toEqual({ silent: true })
  })
})
