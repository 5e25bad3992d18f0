import { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { type CiamConfig, createCiamClient } from '../client/createCiamClient.js'
import { chosenLocale } from '../client/resolveLocale.js'
import type { Messages } from '../locales/messages.js'
import { CiamContext, type CiamInternals } from './CiamContext.js'
import type { CiamFlow } from './useCiamFlow.js'
import { useStableConfig } from './useStableConfig.js'
import { useStateToken } from './useStateToken.js'
import { useWarmUp } from './useWarmUp.js'

export interface CiamProviderProps {
  /** How to reach the CIAM server. May be written inline: a new object with the same contents changes nothing. */
  config: CiamConfig
  /**
   * The temporary token of the login answer (`state_token`). With `onStateTokenChange` the prop is what counts; without,
   * it is where the provider starts from, and a new value is taken over. Default: none.
   */
  stateToken?: string | undefined
  /** Told of every change that the provider wants: `undefined` once the token is spent. */
  onStateTokenChange?: ((stateToken: string | undefined) => void) | undefined
  /** TanStack Query client for the mutations. Default: that of the nearest `QueryClientProvider`, else one of our own. */
  queryClient?: QueryClient | undefined
  /** Languages besides English, from `ciam-react/locales/<tag>`; `config.locale` chooses among them. Default: none. */
  locales?: readonly Messages[] | undefined
  children?: ReactNode
}

const noLocales: readonly Messages[] = []
const signedOut: CiamFlow = { status: 'signedOut' }

/**
 * Holds the configuration and the state token for the hooks and components below it. The token stays in memory.
 *
 * @throws {CiamError} `INVALID_CONFIG`, listing every fault, while rendering.
 * @example
 * <CiamProvider config={{ domain: 'login.example.com', clientId }} stateToken={stateToken}>
 *   <PasswordExpiringPrompt onSignedIn={({ sessionToken }) => finishSignIn(sessionToken)} />
 * </CiamProvider>
 */
export function CiamProvider(props: CiamProviderProps) {
  const { queryClient, locales = noLocales, children } = props
  const config = useStableConfig(props.config)
  const client = useMemo(() => createCiamClient(config), [config])
  const locale = chosenLocale(props.config)
  const { stateToken, setStateToken, currentStateToken } = useStateToken(
    props.stateToken || undefined,
    props.onStateTokenChange,
  )
  const [outcome, setOutcome] = useState(signedOut)
  useWarmUp(client, stateToken !== undefined)

  const ownClient = useRef<QueryClient>(undefined)
  const ownQueryClient = useCallback(() => {
    ownClient.current ??= new QueryClient()
    return ownClient.current
  }, [])

  const setFlow = useCallback(
    (flow: CiamFlow) => {
      setOutcome(flow)
      const isHeldHere = flow.status === 'passwordExpiring' || flow.status === 'passwordExpired'
      setStateToken(isHeldHere ? flow.stateToken : undefined)
    },
    [setStateToken],
  )
  const ciam = useMemo(
    () => ({
      config,
      client,
      stateToken,
      setStateToken: (next: string | undefined) => {
        setOutcome(signedOut)
        setStateToken(next)
      },
    }),
    [config, client, stateToken, setStateToken],
  )
  const flow = useMemo(() => flowOf(outcome, stateToken), [outcome, stateToken])
  const internals = useMemo<CiamInternals>(
    () => ({ ciam, flow, setFlow, currentStateToken, queryClient, ownQueryClient, locales, locale }),
    [ciam, flow, setFlow, currentStateToken, queryClient, ownQueryClient, locales, locale],
  )
  return <CiamContext.Provider value={internals}>{children}</CiamContext.Provider>
}

/** The token decides: one that came from outside means that a password is about to expire. */
function flowOf(outcome: CiamFlow, stateToken: string | undefined): CiamFlow {
  const isAboutPassword = outcome.status === 'passwordExpiring' || outcome.status === 'passwordExpired'
  if (stateToken === undefined) return isAboutPassword ? signedOut : outcome
  if (isAboutPassword && outcome.stateToken === stateToken) return outcome
  return { status: 'passwordExpiring', stateToken, passwordPolicy: undefined, userName: undefined }
}
