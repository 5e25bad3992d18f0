import { CiamProvider, useCiamFlow, useSignIn } from 'ciam-react'
import { type ReactNode, useEffect, useState } from 'react'
import { emulateMedia } from './emulateMedia.js'
import { locales } from './locales.js'
import type { StoryServer, StorySignIn } from './storyServer.js'

interface Props {
  server: StoryServer
  signIn: StorySignIn | undefined
  locale: string
  direction: 'auto' | 'ltr' | 'rtl'
  isMotionReduced: boolean
  /** Whether the story has the canvas to itself. */
  isAlone: boolean
  children: ReactNode
}

const SETTLED_MS = 1_500

/** The page around a story, as a host would have it: background, language, direction, provider. */
export function StoryPage(props: Props) {
  const { server, signIn, locale, direction, isMotionReduced, isAlone, children } = props
  useEffect(() => {
    if (isAlone) document.documentElement.lang = locale
  }, [locale, isAlone])
  useEffect(() => emulateMedia('(prefers-reduced-motion: reduce)', isMotionReduced), [isMotionReduced])

  // Among others on a docs page, no story may take the focus, and the reader along with it.
  const [isSettled, setIsSettled] = useState(isAlone)
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])

  const userName = signIn?.signsIn ? (signIn.userName ?? 'demo') : undefined
  return (
    <div
      className="page"
      lang={locale}
      dir={direction === 'auto' ? undefined : direction}
      data-alone={isAlone}
      inert={!isSettled}
    >
      {signIn?.ownProvider ? (
        children
      ) : (
        <CiamProvider config={{ locale, ...server.config }} stateToken={server.stateToken} locales={locales}>
          {userName === undefined ? children : <SignedInAs userName={userName}>{children}</SignedInAs>}
        </CiamProvider>
      )}
    </div>
  )
}

/** Signs in before it shows anything, as a login page would have. */
function SignedInAs({ userName, children }: { userName: string; children: ReactNode }) {
  const { mutate, isSuccess } = useSignIn()
  const flow = useCiamFlow()
  useEffect(() => mutate({ userName, password: userName }), [mutate, userName])
  return isSuccess || flow.status !== 'signedOut' ? children : null
}
