import { act, render, screen, waitFor } from '@testing-library/react'
import {
  type Ciam,
  type CiamConfig,
  CiamProvider,
  type CiamProviderProps,
  isCiamError,
  PasswordExpiringPrompt,
  useCiam,
  useSkipPasswordUpdate,
} from 'ciam-react'
import { skipPasswordUpdate } from 'ciam-react/client'
import { zhCN } from 'ciam-react/locales/zh-CN'
import { Component, type ReactNode, StrictMode, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { shownError } from '../../support/shownError.js'

afterEach(() => {
  vi.restoreAllMocks()
})

const device = { fingerprint: 'test', operatingSystem: 'test', userAgent: 'test' }
const config: CiamConfig = { domain: 'login.example.com', clientId: 'demo-client', device }

function Reader({ seen = [] }: { seen?: Ciam[] }) {
  const ciam = useCiam()
  seen.push(ciam)
  return <output>{ciam.stateToken ?? 'no token'}</output>
}

/** Renders a provider and keeps what `useCiam` gave at each render. */
function renderCiam(props: CiamProviderProps) {
  const seen: Ciam[] = []
  const view = renderInProvider(<Reader seen={seen} />, props)
  const current = () => {
    const ciam = seen.at(-1)
    if (!ciam) throw new Error('Nothing was rendered.')
    return ciam
  }
  return { ...view, seen, current }
}

function Skipper() {
  useSkipPasswordUpdate()
  return null
}

/** Asks for three operations at a press, and keeps the code with which each fails. */
function Operations({ errors }: { errors: unknown[] }) {
  const { client, readDevice } = useCiam()
  const skip = useSkipPasswordUpdate()
  const operate = async () => {
    const operations = [skip.mutateAsync(), skipPasswordUpdate(client, { stateToken: 'x' }), readDevice()]
    for (const outcome of await Promise.allSettled<unknown>(operations))
      errors.push('reason' in outcome ? outcome.reason.code : outcome.status)
  }
  return (
    <button type="button" onClick={operate}>
      Operate
    </button>
  )
}

class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {}
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return <p>{isCiamError(error) ? `${error.code} ${error.message}` : String(error)}</p>
  }
}

/** An owner of the token that does as the provider asks. */
function Owner({ seen, changes }: { seen: Ciam[]; changes: unknown[] }) {
  const [stateToken, setStateToken] = useState<string | undefined>('a')
  const onStateTokenChange = (next: string | undefined) => {
    changes.push(next)
    setStateToken(next)
  }
  return (
    <CiamProvider config={config} stateToken={stateToken} onStateTokenChange={onStateTokenChange}>
      <Reader seen={seen} />
    </CiamProvider>
  )
}

describe('the state token', () => {
  it('may be left to the provider', () => {
    const { current } = renderCiam({ config })
    expect(current().stateToken).toBe(undefined)
    act(() => current().setStateToken('a'))
    expect(current().stateToken).toBe('a')
    act(() => current().setStateToken(undefined))
    expect(current().stateToken).toBe(undefined)
  })

  it('starts from the prop, and takes a new one over', () => {
    const { current, update } = renderCiam({ config, stateToken: 'a' })
    act(() => current().setStateToken(undefined))
    expect(current().stateToken).toBe(undefined)
    update({ stateToken: 'a' })
    expect(current().stateToken).toBe(undefined)
    update({ stateToken: 'b' })
    expect(current().stateToken).toBe('b')
  })

  it('is the owner’s where the owner listens: the provider only asks', () => {
    const onStateTokenChange = vi.fn()
    const { current } = renderCiam({ config, stateToken: 'a', onStateTokenChange })
    act(() => current().setStateToken('b'))
    expect(onStateTokenChange.mock.calls).toEqual([['b']])
    expect(current().stateToken).toBe('a')
  })

  it('is the provider’s where the owner listens and gives none, and the owner is told', () => {
    const onStateTokenChange = vi.fn()
    const { current } = renderCiam({ config, onStateTokenChange })
    act(() => current().setStateToken('b'))
    expect(onStateTokenChange.mock.calls).toEqual([['b']])
    expect(current().stateToken).toBe('b')
  })

  it('follows an owner who does as the provider asks', () => {
    const seen: Ciam[] = []
    const changes: unknown[] = []
    render(<Owner seen={seen} changes={changes} />)
    act(() => seen.at(-1)?.setStateToken(undefined))
    expect(screen.getByText('no token')).toBeDefined()
    act(() => seen.at(-1)?.setStateToken('b'))
    expect(screen.getByText('b')).toBeDefined()
    expect(changes).toEqual([undefined, 'b'])
  })

  it('that is empty is none', () => {
    expect(renderCiam({ config, stateToken: '' }).current().stateToken).toBe(undefined)
  })
})

describe('the configuration', () => {
  it('makes one client and one context value for as long as its contents are the same', () => {
    const inline = (changes: Partial<CiamConfig> = {}): CiamConfig => ({
      ...config,
      device: { ...device, ip: () => undefined },
      locale: () => 'en',
      fetch: async () => Response.error(),
      ...changes,
    })
    const { seen, update } = renderCiam({ config: inline() })
    update({ config: inline() })
    update({ config: inline({ tenantId: undefined }) })
    expect(new Set(seen).size).toBe(1)
    update({ config: inline({ clientId: 'another' }) })
    expect(new Set(seen.map(({ client }) => client)).size).toBe(2)
    expect(seen.at(-1)?.client.config.clientId).toBe('another')
  })

  it.each([
    ['domain', { domain: 'other.example.com' }],
    ['tenantId', { tenantId: 'a' }],
    ['locale', { locale: 'zh' }],
    ['timeoutMs', { timeoutMs: 5 }],
    ['credentials', { credentials: 'include' }],
    ['device', { device: { ...device, ip: '192.168.1.2' } }],
  ] as const)('makes a new client for another %s', (_, changes) => {
    const { seen, current, update } = renderCiam({ config })
    const { client } = current()
    update({ config: { ...config, ...changes } })
    expect(current().client).not.toBe(client)
    expect(new Set(seen.map((ciam) => ciam.client)).size).toBe(2)
  })

  it('is the same whatever the order of its keys', () => {
    const { seen, update } = renderCiam({ config })
    update({ config: { clientId: 'demo-client', device, domain: 'login.example.com' } })
    expect(new Set(seen.map(({ client }) => client)).size).toBe(1)
  })

  it('has its functions called in their latest version', async () => {
    const { emulator, config: given, issue } = setUpServer()
    const versions: string[] = []
    const version = (name: string): CiamConfig => ({
      ...given,
      locale: () => (name === 'old' ? 'en' : 'zh-CN'),
      device: { ...device, fingerprint: () => name, ip: async () => `ip-${name}` },
      fetch: (...args) => {
        versions.push(name)
        return emulator.fetch(...args)
      },
    })
    const { current, update } = renderCiam({ config: version('old') })
    const { client } = current()
    update({ config: version('new') })
    await skipPasswordUpdate(client, { stateToken: await issue() })
    expect(current().client).toBe(client)
    expect(versions).toEqual(['new'])
    expect(emulator.requests[0]?.headers).toMatchObject({
      'x-device-fingerprint': 'new',
      'x-device-ip': 'ip-new',
      'x-l': 'zh',
    })
  })

  it.each([
    ['faults', { domain: '', clientId: '' }, /^INVALID_CONFIG .*\n- domain .*\n- clientId /s],
    ['nothing in it', {}, /^INVALID_CONFIG .*\n- domain .*\n- clientId /s],
    ['not been given', undefined, /^INVALID_CONFIG .*\n- domain .*\n- clientId /s],
  ])('reaches an error boundary that asks for it where it has %s', (_, invalid, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const props: Omit<CiamProviderProps, 'config'> = {
      children: 'never',
      invalidConfig: 'throw',
      ...{ config: invalid },
    }
    render(
      <Boundary>
        <CiamProvider {...(props as CiamProviderProps)} />
      </Boundary>,
    )
    expect(screen.getByRole('paragraph').textContent).toMatch(message)
  })

  it('that is corrected after an error boundary was reset makes a client', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const tree = (key: string, domain: string) => (
      <Boundary key={key}>
        <CiamProvider config={{ ...config, domain }} invalidConfig="throw">
          <Reader />
        </CiamProvider>
      </Boundary>
    )
    const { rerender } = render(tree('1', ''))
    rerender(tree('2', 'login.example.com'))
    expect(screen.getByText('no token')).toBeDefined()
  })

  describe('that is invalid', () => {
    const reported = vi.fn<(error: unknown) => void>()
    beforeEach(() => {
      reported.mockClear()
      vi.stubGlobal('reportError', reported)
      document.documentElement.lang = 'zh'
    })
    afterEach(() => {
      vi.unstubAllGlobals()
      vi.unstubAllEnvs()
      document.documentElement.removeAttribute('lang')
    })
    const invalid = { ...config, domain: '', clientId: 'two words' }
    const tree = (given: CiamConfig | undefined, children: ReactNode = <PasswordExpiringPrompt />) => (
      <CiamProvider {...({ config: given } as CiamProviderProps)} stateToken="state-token-of-the-test" locales={[zhCN]}>
        <h1>The page of the host</h1>
        {children}
      </CiamProvider>
    )

    it('leaves the rest of the page as it is, names each fault in the prompt, and is over once it is corrected', async () => {
      const { rerender } = render(tree(invalid))
      expect(screen.getByRole('heading', { name: 'The page of the host' })).toBeDefined()
      expect(screen.getByRole('alert').textContent).toBe(shownError('INVALID_CONFIG', zhCN).join(''))
      expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
        expect.stringMatching(/^domain must be a host/),
        'clientId must be visible ASCII without spaces.',
      ])
      expect(screen.getByRole('button', { name: zhCN.backToSignIn })).toBeDefined()
      rerender(tree(config))
      expect(screen.getByRole('button', { name: zhCN.notNow })).toBeDefined()
      expect(screen.queryByRole('alert')).toBeNull()
    })

    it('says the same where no configuration is given at all', () => {
      render(tree(undefined))
      expect(screen.getAllByRole('listitem')).toHaveLength(2)
    })

    it('shows people a calm text in production, and nothing of the configuration', () => {
      vi.stubEnv('NODE_ENV', 'production')
      render(tree(invalid))
      const text = screen.getByRole('region').textContent
      expect(text).toBe([...shownError('INVALID_CONFIG', zhCN), zhCN.backToSignIn].join(''))
    })

    it('is reported as an uncaught error, for whoever watches over the page', async () => {
      render(tree(invalid))
      await waitFor(() => expect(reported).toHaveBeenCalled())
      expect(reported).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'INVALID_CONFIG' }))
    })

    it('fails every operation of the hooks and of the client, and sends and reads nothing', async () => {
      const send = vi.fn()
      vi.stubGlobal('fetch', send)
      const errors: unknown[] = []
      render(tree(invalid, <Operations errors={errors} />))
      screen.getByRole('button', { name: 'Operate' }).click()
      await waitFor(() => expect(errors).toEqual(['INVALID_CONFIG', 'INVALID_CONFIG', 'INVALID_CONFIG']))
      expect(send).not.toHaveBeenCalled()
      expect(document.head.querySelector('link[rel=preconnect]')).toBeNull()
    })
  })
})

describe('the provider', () => {
  const links = () =>
    [...document.head.querySelectorAll('link[rel=preconnect]')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('crossorigin'),
    ])

  it.each([
    ['useCiam', <Reader key="1" />],
    ['useSkipPasswordUpdate', <Skipper key="2" />],
  ])('tells a developer who forgot it how to fix that: %s', (name, lost) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => render(lost)).toThrow(
      `${name} was called outside <CiamProvider>. Wrap this part of the app in <CiamProvider config={…}>.`,
    )
  })

  it('connects to the server ahead, as soon as there is a state token and as long as there is one', () => {
    const { current, unmount } = renderCiam({ config: { ...config, domain: 'https://proxy.example.com:444/ciam' } })
    expect(links()).toEqual([])
    act(() => current().setStateToken('a'))
    expect(links()).toEqual([['https://proxy.example.com:444', 'anonymous']])
    act(() => current().setStateToken('b'))
    expect(links()).toHaveLength(1)
    act(() => current().setStateToken(undefined))
    expect(links()).toEqual([])
    act(() => current().setStateToken('c'))
    unmount()
    expect(links()).toEqual([])
  })

  it('connects over the very connection that a request with cookies will use', () => {
    renderCiam({ config: { ...config, credentials: 'include' }, stateToken: 'a' })
    expect(links()).toEqual([['https://login.example.com', null]])
  })

  it('connects, loads and reads nothing ahead where the host says so', () => {
    renderCiam({ config, stateToken: 'a', warmUp: false })
    expect(links()).toEqual([])
  })

  it('gives out the device as it is sent, when the application asks', async () => {
    const { current } = renderCiam({ config: { ...config, device: { ...device, ip: () => '192.168.1.2' } } })
    expect(await current().readDevice()).toEqual({ ...device, ip: '192.168.1.2' })
  })

  it('sends nothing ahead, and asks the application’s own functions only when they are needed', async () => {
    const fetch = vi.fn(async () => Response.error())
    const fingerprint = vi.fn(() => 'a')
    renderCiam({ config: { ...config, fetch, device: { ...device, fingerprint } }, stateToken: 'a' })
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(fingerprint).not.toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('renders on a server, and hydrates without a word', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const tree = (
      <StrictMode>
        <CiamProvider config={config} stateToken="a">
          <Reader />
          <Skipper />
        </CiamProvider>
      </StrictMode>
    )
    const container = document.createElement('div')
    container.innerHTML = renderToString(tree)
    expect(container.textContent).toBe('a')
    const root = await act(async () => hydrateRoot(container, tree))
    await waitFor(() => expect(links()).toHaveLength(1))
    expect(container.textContent).toBe('a')
    expect(complaints).not.toHaveBeenCalled()
    act(() => root.unmount())
    expect(links()).toEqual([])
  })
})

describe('a locale function', () => {
  it('that changes its mind changes the texts at the next render', () => {
    const { update } = renderInProvider(<PasswordExpiringPrompt />, {
      config: { ...config, locale: () => 'en' },
      stateToken: 'a',
      locales: [zhCN],
    })
    expect(screen.getByRole('button', { name: 'Not now' })).toBeDefined()
    // The same element as before: only the context makes it render again.
    update({ config: { ...config, locale: () => 'zh-CN' } })
    expect(screen.getByRole('button', { name: zhCN.notNow })).toBeDefined()
  })
})
