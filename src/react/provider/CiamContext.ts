import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { CiamConfig } from '../../client/config.js'
import type { CiamClient } from '../../client/createCiamClient.js'
import type { DeviceInformation } from '../../client/request/index.js'
import type { Messages } from '../../locales/messages.js'
import type { CiamFlow } from './flow.js'
import type { StateTokenSource } from './signInAnswer.js'
import type { EmitEvent } from './useEvents.js'
import type { TokenHolder } from './useStateToken.js'

/** What {@link useCiam} hands out. */
export interface Ciam {
  /** The provider's configuration: the same object until its contents change. */
  readonly config: CiamConfig
  /** The client made from it, for the actions of `ciam-react/client`. */
  readonly client: CiamClient
  /** The temporary token of the sign-in under way, if there is one. */
  readonly stateToken: string | undefined
  /**
   * Hands over what the application's own login call answered: the bare state token, or the whole answer. `undefined` drops
   * the token that there is and starts over.
   */
  readonly setStateToken: (source: StateTokenSource | undefined) => void
  /** The device, exactly as it is sent: see `readDevice` of `ciam-react/client`. Asked by the application, never by itself. */
  readonly readDevice: (options?: { signal?: AbortSignal | undefined }) => Promise<DeviceInformation>
}

/** What the library's own hooks share besides. */
export interface CiamInternals {
  readonly ciam: Ciam
  readonly flow: CiamFlow
  readonly holder: TokenHolder
  /** Tells the application's `onEvent`. */
  readonly emit: EmitEvent
  /** What tells the state token of this render from any other: see `stateTokenKey`. */
  readonly key: string | undefined
  readonly queryClient: QueryClient | undefined
  readonly ownQueryClient: () => QueryClient
  readonly locales: readonly Messages[]
  /** What `config.locale` says at this render: its function is asked again at each one of the provider. */
  readonly locale: string | undefined
}

export const CiamContext = createContext<CiamInternals | undefined>(undefined)

/** The provider's internals, for the library's own hooks. `caller` names the hook in the error. */
export function useCiamInternals(caller: string): CiamInternals {
  const internals = useContext(CiamContext)
  if (!internals)
    throw new Error(
      `${caller} was called outside <CiamProvider>. Wrap this part of the app in <CiamProvider config={…}>.`,
    )
  return internals
}
