import { CiamProvider } from 'ciam-react'
import { type ReactNode, useEffect } from 'react'
import { locales } from './locales.js'
import { emulateReducedMotion } from './reducedMotion.js'
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

/** The page around a story, as a host would have it: background, language, direction, provider. */
export function StoryPage(props: Props) {
  const { server, signIn, locale, direction, isMotionReduced, isAlone, children } = props
  useEffect(() => {
    if (isAlone) document.documentElement.lang = locale
  }, [locale, isAlone])
  useEffect(() => emulateReducedMotion(isMotionReduced), [isMotionReduced])

  return (
    <div className="page" lang={locale} dir={direction === 'auto' ? undefined : direction} data-alone={isAlone}>
      {signIn?.ownProvider ? (
        children
      ) : (
        <CiamProvider config={{ locale, ...server.config }} stateToken={server.stateToken} locales={locales}>
          {children}
        </CiamProvider>
      )}
    </div>
  )
}
