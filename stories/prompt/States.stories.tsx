import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordExpiringPrompt } from 'ciam-react'
import { expect, fn, waitFor } from 'storybook/test'
import { serverOf } from '../../.storybook/storyServer.js'
import { accessibilityTree, outline, partOf } from '../support/accessibilityTree.js'
import { inDays, textsOf, writeCount, writeDay, writeError } from '../support/texts.js'

const meta = {
  title: 'Prompt/States',
  component: PasswordExpiringPrompt,
  args: { passwordExpiresAt: inDays(5), onSignedIn: fn(), onSignInAgain: fn(), onError: fn() },
  argTypes: { passwordExpiresAt: { control: 'date' } },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

type Context = Parameters<NonNullable<Story['play']>>[0]

/** The question as it is asked five days before. */
function question(context: Context) {
  const texts = textsOf(context)
  const until = texts.choiceWithDate.replace('{date}', writeDay(inDays(5), texts))
  return { ...texts, heading: writeCount(texts.expiresInDays, 5, texts), until }
}

async function expectTree({ canvasElement }: Context, expected: string) {
  await waitFor(() => expect(accessibilityTree(partOf(canvasElement))).toBe(outline(expected)))
}

/** Focus is on the heading; both choices are open. */
export const Asking: Story = {
  play: async (context) => {
    const { heading, until, changePassword, notNow } = question(context)
    await expectTree(
      context,
      `
      region "${heading}"
        heading "${heading}" [focused]
        paragraph "${until}"
        button "${changePassword}"
        button "${notNow}"
        status
      `,
    )
    await expect(serverOf(context).emulator.requests).toHaveLength(0)
  },
}

export const AskingTomorrow: Story = {
  args: { passwordExpiresAt: inDays(1) },
  play: async (context) => {
    const texts = textsOf(context)
    await expect(context.canvas.getByRole('heading', { name: texts.expiresTomorrow })).toHaveFocus()
    await expect(context.canvas.getByText(texts.choice)).toBeVisible()
  },
}

export const AskingToday: Story = {
  args: { passwordExpiresAt: inDays(0) },
  play: async (context) => {
    await expect(context.canvas.getByRole('heading', { name: textsOf(context).expiresToday })).toHaveFocus()
  },
}

/** The server does not say when: without `passwordExpiresAt` no day is named. */
export const AskingUnknownDay: Story = {
  args: { passwordExpiresAt: undefined },
  play: async (context) => {
    const { aboutToExpire, choice, changePassword, notNow } = textsOf(context)
    await expectTree(
      context,
      `
      region "${aboutToExpire}"
        heading "${aboutToExpire}" [focused]
        paragraph "${choice}"
        button "${changePassword}"
        button "${notNow}"
        status
      `,
    )
  },
}

/** "Not now" was pressed, and the server takes its time. The button keeps its place and its focus. */
export const Continuing: Story = {
  parameters: { ciam: { faults: [{ kind: 'hang' }], config: { timeoutMs: 3_600_000 } } },
  play: async (context) => {
    const { canvas, userEvent } = context
    const { heading, until, changePassword, notNow, continuing } = question(context)
    const card = partOf(context.canvasElement)
    const { height } = card.getBoundingClientRect()
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await expectTree(
      context,
      `
      region "${heading}"
        heading "${heading}"
        paragraph "${until}"
        button "${changePassword}" [disabled]
        button "${continuing}" [busy] [disabled] [focused]
        status "${continuing}"
      `,
    )
    await expect(card.getBoundingClientRect().height).toBe(height)
  },
}

/** An error that may go away by trying again: the alert's heading has the focus, and nothing was lost. */
export const Failed: Story = {
  parameters: { ciam: { faults: [{ kind: 'network' }] } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { heading, until, changePassword, notNow, tryAgain, errors } = question(context)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await expectTree(
      context,
      `
      region "${heading}"
        heading "${heading}"
        paragraph "${until}"
        alert
          paragraph "${errors.NETWORK[0]}" [focused]
          paragraph "${errors.NETWORK[1]}"
        button "${tryAgain}"
        button "${changePassword}"
        status
      `,
    )
    await expect(args.onError).toHaveBeenCalledOnce()
  },
}

/** "Try again" was pressed, and the server takes its time. */
export const TryingAgain: Story = {
  parameters: { ciam: { faults: [{ kind: 'busy' }, { kind: 'hang' }], config: { timeoutMs: 3_600_000 } } },
  play: async (context) => {
    const { canvas, userEvent } = context
    const { heading, until, changePassword, notNow, tryAgain, continuing } = question(context)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await userEvent.click(await canvas.findByRole('button', { name: tryAgain }))
    await expectTree(
      context,
      `
      region "${heading}"
        heading "${heading}"
        paragraph "${until}"
        button "${continuing}" [busy] [disabled] [focused]
        button "${changePassword}" [disabled]
        status "${continuing}"
      `,
    )
  },
}

/** After a failure, another try signs in: the state token was not spent. */
export const TriedAgain: Story = {
  parameters: { ciam: { faults: [{ kind: 'busy' }] } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { notNow, tryAgain, signedIn } = textsOf(context)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await userEvent.click(await canvas.findByRole('button', { name: tryAgain }))
    await expect(await canvas.findByRole('heading', { name: signedIn })).toHaveFocus()
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
  },
}

/** The sign-in has expired: one text and one button. */
export const Ended: Story = {
  parameters: { ciam: { stateToken: 'spent' } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { notNow, signInAgain, passwordUnchanged, errors, locale } = textsOf(context)
    const [title, text] = errors.INVALID_STATE_TOKEN
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await expectTree(
      context,
      `
      region "${title}"
        alert
          heading "${title}" [focused]
          paragraph "${text}${/^(ja|zh)/.test(locale) ? '' : ' '}${passwordUnchanged}"
        button "${signInAgain}"
        status
      `,
    )
    await userEvent.click(canvas.getByRole('button', { name: signInAgain }))
    await expect(args.onSignInAgain).toHaveBeenCalledOnce()
  },
}

/** The server lets nobody through here, and another try will not help. */
export const Refused: Story = {
  parameters: { ciam: { userName: 'refused' } },
  play: async (context) => {
    const { canvas, userEvent } = context
    const texts = textsOf(context)
    const { notNow, backToSignIn } = texts
    const [refused, refusal] = writeError('ACCESS_DENIED', texts)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await expectTree(
      context,
      `
      region "${refused}"
        alert
          heading "${refused}" [focused]
          paragraph "${refusal}"
        button "${backToSignIn}"
        status
      `,
    )
  },
}

/** The password has expired: it must be changed, and nothing offers to skip. */
export const Expired: Story = {
  args: { onChangePassword: fn() },
  parameters: { ciam: { userName: 'expired', signsIn: true } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { expired, expiredText, changePassword } = textsOf(context)
    await canvas.findByRole('heading', { name: expired })
    await expectTree(
      context,
      `
      region "${expired}"
        heading "${expired}" [focused]
        paragraph "${expiredText}"
        button "${changePassword}"
        status
      `,
    )
    await userEvent.click(canvas.getByRole('button', { name: changePassword }))
    await expect(args.onChangePassword).toHaveBeenCalledOnce()
  },
}

/** "Change password" opens the form in place, where the host has no page of its own for it. "Back" returns to the question. */
export const Changing: Story = {
  parameters: { ciam: { signsIn: true } },
  play: async (context) => {
    const { canvas, userEvent } = context
    const texts = question(context)
    await userEvent.click(await canvas.findByRole('button', { name: texts.changePassword }))
    await canvas.findByRole('button', { name: texts.back })
    await userEvent.click(canvas.getByRole('button', { name: texts.back }))
    await expect(await canvas.findByRole('heading', { name: texts.heading })).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: texts.changePassword }))
    const rules = [
      writeCount(texts.ruleMinLength, 8, texts),
      writeCount(texts.ruleMaxLength, 18, texts),
      texts.rulePattern,
    ].map((rule) => `${rule}, ${texts.ruleUnmet}`)
    const described = `– ${texts.rules}${rules.join('')}`
    await expectTree(
      context,
      `
      region "${texts.changePasswordHeading}"
        heading "${texts.changePasswordHeading}"
        textbox "${texts.currentPassword}" [focused]
        button "${texts.showPassword}" – ${texts.currentPassword}
        textbox "${texts.newPassword}" ${described}
        button "${texts.showPassword}" – ${texts.newPassword}
        paragraph "${texts.rules}"
        list "${texts.rules}" [live]
          listitem "${rules[0]}"
          listitem "${rules[1]}"
          listitem "${rules[2]}"
        button "${texts.savePassword}"
        button "${texts.back}"
        status
        status
      `,
    )
  },
}

/** An expired password without a page of the host's own for it: the form is open at once, and there is no way back. */
export const ChangingExpired: Story = {
  parameters: { ciam: { userName: 'expired', signsIn: true } },
  play: async (context) => {
    const { canvas } = context
    const { expired, currentPassword, savePassword, back } = textsOf(context)
    await expect(await canvas.findByRole('heading', { name: expired })).toBeVisible()
    await expect(await canvas.findByLabelText(currentPassword, { selector: 'input' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: savePassword })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: back })).toBeNull()
  },
}

/** The server refused the new password: its own words stand at the field, and what was typed is still there. */
export const ChangeRefused: Story = {
  parameters: { ciam: { signsIn: true } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const texts = textsOf(context)
    await userEvent.click(await canvas.findByRole('button', { name: texts.changePassword }))
    await userEvent.type(await canvas.findByLabelText(texts.currentPassword, { selector: 'input' }), 'demo')
    const newPassword = canvas.getByLabelText(texts.newPassword, { selector: 'input' })
    await userEvent.type(newPassword, 'Spring-2024{Enter}')
    await expect(await canvas.findByRole('alert')).not.toBeEmptyDOMElement()
    await expect(newPassword).toHaveFocus()
    await expect(newPassword).toBeInvalid()
    await expect(newPassword).toHaveValue('Spring-2024')
    await expect(args.onSignedIn).not.toHaveBeenCalled()
  },
}

/** After a change that failed, the password can still be left for later. */
export const SkippedAfterFailedChange: Story = {
  parameters: { ciam: { signsIn: true } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const texts = textsOf(context)
    await userEvent.click(await canvas.findByRole('button', { name: texts.changePassword }))
    await userEvent.type(await canvas.findByLabelText(texts.currentPassword, { selector: 'input' }), 'wrong')
    await userEvent.type(canvas.getByLabelText(texts.newPassword, { selector: 'input' }), 'Green-Kettle-42{Enter}')
    await canvas.findByRole('alert')
    await userEvent.click(canvas.getByRole('button', { name: texts.back }))
    await userEvent.click(await canvas.findByRole('button', { name: texts.notNow }))
    await expect(await canvas.findByRole('heading', { name: texts.signedIn })).toHaveFocus()
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
  },
}

/** Done: the host takes over from here. */
export const SignedIn: Story = {
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { notNow, signedIn, signedInText } = textsOf(context)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await expectTree(
      context,
      `
      region "${signedIn}"
        heading "${signedIn}" [focused]
        paragraph "${signedInText}"
        status "${signedIn}"
      `,
    )
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
    await expect(serverOf(context).emulator.requests.filter(({ method }) => method === 'GET')).toHaveLength(1)
  },
}
