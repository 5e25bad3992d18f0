import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react'
import type { CiamConfig } from '../../client/config.js'
import { type CiamClient, createCiamClient } from '../../client/createCiamClient.js'
import type { CiamError } from '../../client/errors.js'
import { readDevice } from '../../client/readDevice.js'
import { chosenLocale } from '../../client/resolveLocale.js'
import type { Messages } from '../../locales/messages.js'
import { runCallback } from '../runCallback.js'
import { CiamContext, type CiamInternals } from './CiamContext.js'
import type { StateTokenSource } from './signInAnswer.js'
import { type CiamEvent, useEvents } from './useEvents.js'
import { useStableConfig } from './useStableConfig.js'
import { useStateToken } from './useStateToken.js'
import { useWarmUp } from './useWarmUp.js'

export interface CiamProviderProps {
  /** How to reach the CIAM server. May be written inline: a new object with the same contents changes nothing. */
  config: CiamConfig
  /**
   * What the application's own login call answered: the bare state token (`state_token`) of `PASSWORD_WARN`, or the whole
   * answer, raw as the server sent it or read by `signIn`; the whole answer brings the policy, the user's name and
   * `PASSWORD_EXPIRED`, `MFA_AUTH` or `SUCCESS` with it. With `onStateTokenChange` the prop is what counts; without, it is
   * where the provider starts from, and a new value is taken over. Default: none.
   */
  stateToken?: StateTokenSource | undefined
  /** Told of every change that the provider wants: `undefined` once the token is spent. */
  onStateTokenChange?: ((stateToken: string | undefined) => void) | undefined
  /** TanStack Query client for the mutations. Default: that of the nearest `QueryClientProvider`, else one of our own. */
  queryClient?: QueryClient | undefined
  /** Languages besides English, from `ciam-react/locales/<tag>`; `config.locale` chooses among them. Default: none. */
  locales?: readonly Messages[] | undefined
  /**
   * Whether the provider gets ready for a press once it holds a state token: connects to the server, loads what a request
   * needs and reads the device. With `false` nothing is read, loaded or connected before a press. Default: true.
   */
  warmUp?: boolean | undefined
  /**
   * What becomes of an invalid `config`. With `show` the rest of the page stays: the prompt tells people that it cannot go on,
   * and lists the faults where `NODE_ENV` is not `production`; every operation fails with the `INVALID_CONFIG`, which is
   * reported as an uncaught error (`reportError`) as well. With `throw` the provider throws it while rendering, for an error
   * boundary of the application's own. Default: `show`.
   */
  invalidConfig?: 'show' | 'throw' | undefined
  /**
   * Told of what happens, for funnels and error rates: see {@link CiamEvent}. No event holds a secret. What it throws is
   * reported, and changes nothing. Default: none.
   */
  onEvent?: ((event: CiamEvent) => unknown) | undefined
  children?: ReactNode
}

const noLocales: readonly Messages[] = []

/** The client. That of an invalid configuration holds the error, and fails with it at whatever it is asked to do. */
function makeClient(config: CiamConfig): CiamClient {
  try {
    return createCiamClient(config)
  } catch (error) {
    return { config: { ...config, timeoutMs: 0, credentials: 'omit' }, baseUrl: '', invalid: error as CiamError }
  }
}

/**
 * Holds the configuration and the state token for the hooks and components below it. The token stays in memory.
 *
 * @throws {CiamError} With `invalidConfig="throw"`: `INVALID_CONFIG`, listing every fault, while rendering.
 * @example
 * <CiamProvider config={{ domain: 'login.example.com', clientId }} stateToken={loginAnswer}>
 *   <PasswordExpiringPrompt onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 * </CiamProvider>
 */
export function CiamProvider(props: CiamProviderProps) {
  const { queryClient, locales = noLocales, warmUp = true, children } = props
  const config = useStableConfig(props.config)
  const client = useMemo(() => makeClient(config), [config])
  const { invalid } = client
  if (invalid && props.invalidConfig === 'throw') throw invalid
  // No boundary sees it, so whoever watches over uncaught errors has to.
  useEffect(() => {
    if (invalid) runCallback(() => Promise.reject(invalid))
  }, [invalid])
  const locale = chosenLocale(props.config ?? {})
  const { flow, stateToken, key, holder } = useStateToken(props.stateToken, props.onStateTokenChange, client)
  useWarmUp(client, warmUp && stateToken !== undefined && !invalid)

  const emit = useEvents(props.onEvent)
  const ownClient = useRef<QueryClient>(undefined)
  const ownQueryClient = useCallback(() => {
    ownClient.current ??= new QueryClient()
    return ownClient.current
  }, [])

  const { setStateToken } = holder
  const ciam = useMemo(
    () => ({
      config,
      client,
      stateToken,
      setStateToken,
      readDevice: (options?: Parameters<typeof readDevice>[1]) => readDevice(client, options),
    }),
    [config, client, stateToken, setStateToken],
  )
  const internals = useMemo<CiamInternals>(
    () => ({ ciam, flow, holder, emit, key, queryClient, ownQueryClient, locales, locale }),
    [ciam, flow, holder, emit, key, queryClient, ownQueryClient, locales, locale],
  )
  return <CiamContext.Provider value={internals}>{children}</CiamContext.Provider>
}
