import { CiamProvider, type Messages, PasswordExpiringPrompt, useCiamFlow, useSignIn } from 'ciam-react'
import { createCiamEmulator } from 'ciam-react/testing'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PreviewState } from './previewStates.js'
import { walk } from './walk.js'

interface Props {
  state: PreviewState
  theme: string
  locale: string
  locales: readonly Messages[]
}

const device = { fingerprint: 'preview', operatingSystem: 'Storybook', userAgent: 'Storybook' }
const NEVER_MS = 2 ** 31 - 1

/** One state of the prompt, live: it can be pressed, pointed at and focused like any other. */
export function PreviewTile({ state, theme, ...language }: Props) {
  const [visit, setVisit] = useState(1)
  return (
    <figure className="builder-tile">
      <figcaption>
        {state.title}
        <button type="button" aria-label={`Start over: ${state.title}`} onClick={() => setVisit(visit + 1)}>
          Start over
        </button>
      </figcaption>
      <div className="builder-stage" data-ciam-theme={theme}>
        <Visit key={visit} state={state} {...language} />
      </div>
    </figure>
  )
}

/** A sign-in of its own, with a server of its own, walked to the state. Until then nothing in it can take the focus. */
function Visit({ state, locale, locales }: Omit<Props, 'theme'>) {
  const { userName = 'demo', days } = state
  const root = useRef<HTMLDivElement>(null)
  const [isThere, setIsThere] = useState(false)
  const [emulator] = useState(() => {
    const created = createCiamEmulator(state.emulator)
    for (const fault of state.faults ?? []) created.failNext({ endpoint: 'skip-update', ...fault })
    return created
  })
  useEffect(() => {
    const leaving = new AbortController()
    if (root.current)
      walk(root.current, state.steps, leaving.signal).then(
        () => setIsThere(true),
        () => undefined,
      )
    return () => leaving.abort()
  }, [state])
  const [passwordExpiresAt] = useState(() => {
    const date = new Date()
    date.setDate(date.getDate() + (days ?? 0))
    return days === undefined ? undefined : date
  })
  const config = {
    domain: 'ciam.test',
    clientId: 'demo-client',
    device,
    locale,
    timeoutMs: NEVER_MS,
    fetch: emulator.fetch,
  }
  return (
    <div ref={root} className="builder-visit" inert={!isThere} data-there={isThere}>
      <CiamProvider config={config} locales={locales}>
        <SignedInAs userName={userName}>
          <PasswordExpiringPrompt
            autoFocus={false}
            passwordExpiresAt={passwordExpiresAt}
            onSignInAgain={() => undefined}
          />
        </SignedInAs>
      </CiamProvider>
    </div>
  )
}

/** Signs in first, because the answer brings the rules for a new password. */
function SignedInAs({ userName, children }: { userName: string; children: ReactNode }) {
  const { mutate, isSuccess } = useSignIn()
  const flow = useCiamFlow()
  useEffect(() => mutate({ userName, password: userName }), [mutate, userName])
  return isSuccess || flow.status !== 'signedOut' ? children : null
}
