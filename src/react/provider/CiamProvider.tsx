import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import type { CiamConfig } from '../../client/config.js'
import { createCiamClient } from '../../client/createCiamClient.js'
import { readDevice } from '../../client/readDevice.js'
import { chosenLocale } from '../../client/resolveLocale.js'
import type { Messages } from '../../locales/messages.js'
import { CiamContext, type CiamInternals } from './CiamContext.js'
import type { StateTokenSource } from './signInAnswer.js'
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
  children?: ReactNode
}

const noLocales: readonly Messages[] = []

/**
 * Holds the configuration and the state token for the hooks and components below it. The token stays in memory.
 *
 * @throws {CiamError} `INVALID_CONFIG`, listing every fault, while rendering.
 * @example
 * <CiamProvider config={{ domain: 'login.example.com', clientId }} stateToken={loginAnswer}>
 *   <PasswordExpiringPrompt onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 * </CiamProvider>
 */
export function CiamProvider(props: CiamProviderProps) {
  const { queryClient, locales = noLocales, warmUp = true, children } = props
  const config = useStableConfig(props.config)
  const client = useMemo(() => createCiamClient(config), [config])
  const locale = chosenLocale(props.config)
  const { flow, stateToken, key, holder } = useStateToken(props.stateToken, props.onStateTokenChange, client)
  useWarmUp(client, warmUp && stateToken !== undefined)

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
    () => ({ ciam, flow, holder, key, queryClient, ownQueryClient, locales, locale }),
    [ciam, flow, holder, key, queryClient, ownQueryClient, locales, locale],
  )
  return <CiamContext.Provider value={internals}>{children}</CiamContext.Provider>
}
