import type { Meta, StoryObj } from '@storybook/react-vite'
import { useCiam } from 'ciam-react'
import { useEffect, useRef } from 'react'
import { expect, fn } from 'storybook/test'
import { serverOf } from '../../.storybook/storyServer.js'
import { inDays, textsOf } from '../support/texts.js'
import { HooksOnly as HooksOnlyRecipe } from './HooksOnly.js'
import hooksOnlySource from './HooksOnly.tsx?raw'
import { LoginPage as LoginPageRecipe } from './LoginPage.js'
import loginPageSource from './LoginPage.tsx?raw'
import { OwnPrompt } from './OwnPrompt.js'
import ownPromptSource from './OwnPrompt.tsx?raw'
import { connectSkipButton } from './plainClient.js'
import plainClientSource from './plainClient.ts?raw'
import { WholeFlow as WholeFlowRecipe } from './WholeFlow.js'
import wholeFlowSource from './WholeFlow.tsx?raw'
import '../host.css'

const meta = { title: 'Recipes/Hooks and pages' } satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

const showSource = (code: string) => ({ docs: { source: { code, language: 'tsx' } } })
const lineCount = (source: string) => source.trimEnd().split('\n').length

const onSignedIn = fn()

/** `useSkipPasswordUpdate` and the application's own elements. */
export const HooksOnly: Story = {
  parameters: { ...showSource(hooksOnlySource), ciam: { faults: [{ kind: 'busy' }] } },
  render: () => <HooksOnlyRecipe onSignedIn={onSignedIn} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Later' }))
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Try again.')
    await userEvent.click(canvas.getByRole('button', { name: 'Later' }))
    await expect(await canvas.findByRole('status')).toHaveTextContent('Welcome back.')
    await expect(onSignedIn).toHaveBeenCalledOnce()
  },
}

/** `ciam-react/client`: no React at all. */
export const PlainClient: Story = {
  parameters: showSource(plainClientSource),
  render: () => <PlainPage />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Not now' }))
    await expect(await canvas.findByText('Signed in for 43200 seconds.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Not now' }))
    await expect(await canvas.findByText('Sign in again.')).toBeVisible()
  },
}

function PlainPage() {
  const { config, stateToken = '' } = useCiam()
  const button = useRef<HTMLButtonElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (button.current && outcome.current) connectSkipButton(button.current, outcome.current, config, stateToken)
  }, [config, stateToken])
  return (
    <div className="sheet host-form">
      <button type="button" className="host-button" ref={button}>
        Not now
      </button>
      <p role="status" ref={outcome} />
    </div>
  )
}

/** `useCiamFlow`, `useSignIn`, `useSkipPasswordUpdate` and `useChangePassword`: a whole sign-in in less than 60 lines. */
export const WholeFlow: Story = {
  parameters: { ...showSource(wholeFlowSource), ciam: { userName: null } },
  render: () => <WholeFlowRecipe />,
  play: async ({ canvas, userEvent, step }) => {
    await expect(lineCount(wholeFlowSource)).toBeLessThanOrEqual(60)
    const signIn = async (userName: string, password: string) => {
      await userEvent.clear(await canvas.findByLabelText('User name'))
      await userEvent.type(canvas.getByLabelText('User name'), userName)
      await userEvent.clear(canvas.getByLabelText('Password'))
      await userEvent.type(canvas.getByLabelText('Password'), `${password}{Enter}`)
    }
    await step('A wrong password is refused in the server’s words', async () => {
      await signIn('demo', 'wrong')
      await expect(await canvas.findByRole('alert')).toHaveTextContent('Incorrect user name or password')
    })
    await step('The right one warns, and the change can be skipped', async () => {
      await signIn('demo', 'demo')
      await userEvent.click(await canvas.findByRole('button', { name: 'Not now' }))
      await userEvent.click(await canvas.findByRole('button', { name: 'Sign out' }))
    })
    await step('An expired password has to be changed', async () => {
      await signIn('expired', 'expired')
      await userEvent.type(await canvas.findByLabelText('Old password'), 'expired')
      await userEvent.type(canvas.getByLabelText('New password'), 'Green-Kettle-42')
      await expect(canvas.queryByRole('button', { name: 'Not now' })).toBeNull()
      await userEvent.click(canvas.getByRole('button', { name: 'Change password' }))
      await userEvent.click(await canvas.findByRole('button', { name: 'Sign out' }))
    })
    await step('A second factor is the application’s own', async () => {
      await signIn('mfa', 'mfa')
      await expect(await canvas.findByRole('status')).toHaveTextContent('second factor')
    })
  },
}

/** A completely different prompt on `usePasswordExpiringPrompt`, in less than 40 lines. */
export const AnotherPrompt: Story = {
  parameters: { ...showSource(ownPromptSource), ciam: { faults: [{ kind: 'busy' }] } },
  render: () => <OwnPrompt passwordExpiresAt={inDays(1)} onSignedIn={onSignedIn} />,
  play: async ({ canvas, userEvent, globals }) => {
    const texts = textsOf({ globals })
    await expect(lineCount(ownPromptSource)).toBeLessThanOrEqual(40)
    await expect(canvas.getByRole('complementary', { name: texts.expiresTomorrow })).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: texts.notNow }))
    await expect(await canvas.findByText(texts.errors.SERVER_BUSY[0])).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: texts.tryAgain }))
    await expect(await canvas.findByRole('heading', { name: texts.signedIn })).toHaveFocus()
  },
}

/** The prompt where users see it: it takes the place of the application's sign-in form (`useSignIn`). */
export const LoginPage: Story = {
  parameters: { ...showSource(loginPageSource), ciam: { userName: null } },
  render: () => <LoginPageRecipe passwordExpiresAt={inDays(5)} />,
  play: async (context) => {
    const { canvas, userEvent } = context
    const texts = textsOf(context)
    await userEvent.type(canvas.getByLabelText('User name'), 'demo')
    await userEvent.type(canvas.getByLabelText('Password'), 'demo{Enter}')
    await userEvent.click(await canvas.findByRole('button', { name: texts.changePassword }))
    await expect(await canvas.findByText(texts.rulePattern)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: texts.back }))
    await expect(canvas.getByRole('button', { name: texts.notNow })).toBeVisible()
    await expect(serverOf(context).emulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  },
}
