import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChangePasswordForm } from 'ciam-react'
import { expect, fn, waitFor } from 'storybook/test'
import { serverOf } from '../../.storybook/storyServer.js'
import { accessibilityTree, outline, partOf } from '../support/accessibilityTree.js'
import { textsOf, writeCount } from '../support/texts.js'

const meta = {
  title: 'Change password form/States',
  component: ChangePasswordForm,
  args: { onSignedIn: fn(), onError: fn(), onBack: fn() },
  parameters: { ciam: { signsIn: true } },
  decorators: [
    (Story) => (
      <div className="sheet">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ChangePasswordForm>

export default meta
type Story = StoryObj<typeof meta>
type Context = Parameters<NonNullable<Story['play']>>[0]

async function fields(context: Context) {
  const texts = textsOf(context)
  const { canvas } = context
  const oldPassword = await canvas.findByLabelText<HTMLInputElement>(texts.currentPassword, { selector: 'input' })
  const newPassword = canvas.getByLabelText<HTMLInputElement>(texts.newPassword, { selector: 'input' })
  const rules = [
    writeCount(texts.ruleMinLength, 8, texts),
    writeCount(texts.ruleMaxLength, 18, texts),
    texts.rulePattern,
  ]
  return { texts, oldPassword, newPassword, rules }
}

async function submit(context: Context, oldPassword: string, newPassword: string) {
  const { userEvent } = context
  const form = await fields(context)
  if (oldPassword) await userEvent.type(form.oldPassword, oldPassword)
  if (newPassword) await userEvent.type(form.newPassword, newPassword)
  await userEvent.type(form.newPassword, '{Enter}')
  return form
}

/** Shows a refusal in the server's own words at the field that it is about; what was typed stays. */
function refuses(field: 'oldPassword' | 'newPassword', oldPassword: string, newPassword: string, words: string): Story {
  return {
    play: async (context) => {
      const form = await submit(context, oldPassword, newPassword)
      await expect(await context.canvas.findByRole('alert')).toHaveTextContent(words)
      const input = form[field]
      await expect(input).toHaveFocus()
      await expect(input).toBeInvalid()
      await expect(input).toHaveAccessibleDescription(expect.stringContaining(words))
      await expect(form.oldPassword).toHaveValue(oldPassword)
      await expect(form.newPassword).toHaveValue(newPassword)
      await expect(context.args.onSignedIn).not.toHaveBeenCalled()
    },
  }
}

export const Empty: Story = {
  play: async (context) => {
    const { texts, oldPassword, rules } = await fields(context)
    await waitFor(() => expect(oldPassword).toHaveFocus())
    const items = rules.map((rule) => `${rule}, ${texts.ruleUnmet}`)
    await expect(accessibilityTree(partOf(context.canvasElement, 'form'))).toBe(
      outline(`
      textbox "${texts.currentPassword}" [focused]
      button "${texts.showPassword}" – ${texts.currentPassword}
      textbox "${texts.newPassword}" – ${texts.rules}${items.join('')}
      button "${texts.showPassword}" – ${texts.newPassword}
      paragraph "${texts.rules}"
      list "${texts.rules}" [live]
        listitem "${items[0]}"
        listitem "${items[1]}"
        listitem "${items[2]}"
      button "${texts.savePassword}"
      button "${texts.back}"
      status
      `),
    )
    await expect(oldPassword).toHaveAttribute('autocomplete', 'current-password')
    await expect(context.canvasElement.querySelector('input[name="username"]')).toHaveValue('demo')
  },
}

/** The rules tick while the user types, and are announced politely. */
export const RulesTicking: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    const { texts, newPassword, rules } = await fields(context)
    const expectMet = async (...met: boolean[]) => {
      const items = canvas.getAllByRole('listitem').map((item) => item.textContent)
      await expect(items).toEqual(
        rules.map((rule, index) => `${rule}, ${met[index] ? texts.ruleMet : texts.ruleUnmet}`),
      )
    }
    await expectMet(false, false, false)
    await userEvent.type(newPassword, 'green')
    await expectMet(false, true, false)
    await userEvent.type(newPassword, 'kettle')
    await expectMet(true, true, false)
    await userEvent.type(newPassword, '-42')
    await expectMet(true, true, true)
    await userEvent.type(newPassword, '-and-more')
    await expectMet(true, false, false)
  },
}

export const Shown: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context
    const { texts, newPassword } = await fields(context)
    await userEvent.type(newPassword, 'Green-Kettle-42')
    const [, show] = canvas.getAllByRole('button', { name: texts.showPassword })
    if (show) await userEvent.click(show)
    await expect(newPassword).toHaveAttribute('type', 'text')
    await expect(canvas.getByRole('button', { name: texts.hidePassword })).toHaveFocus()
  },
}

export const CurrentPasswordMissing: Story = {
  play: async (context) => {
    const { texts, oldPassword } = await submit(context, '', 'Green-Kettle-42')
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent(texts.currentPasswordMissing)
    await expect(oldPassword).toHaveFocus()
    await expect(serverOf(context).emulator.requests.filter(({ url }) => url.includes('/pwd/'))).toHaveLength(0)
  },
}

export const RulesUnmet: Story = {
  play: async (context) => {
    const { texts, newPassword } = await submit(context, 'demo', 'short')
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent(texts.rulesUnmet.split('{rules}')[0] ?? '')
    await expect(newPassword).toHaveFocus()
  },
}

export const CurrentPasswordWrong = refuses('oldPassword', 'wrong', 'Green-Kettle-42', 'The old password is incorrect')
export const PasswordReused = refuses('newPassword', 'demo', 'Spring-2024', 'The password was used before')
export const PasswordWeak = refuses('newPassword', 'demo', 'P@ssw0rd', 'The password is a weak password')

/** The server takes its time: the fields can be read, not changed. */
export const Pending: Story = {
  parameters: { ciam: { faults: [{ kind: 'hang', endpoint: 'update' }], config: { timeoutMs: 3_600_000 } } },
  play: async (context) => {
    const { canvas } = context
    const { texts, newPassword } = await submit(context, 'demo', 'Green-Kettle-42')
    await expect(await canvas.findByRole('status')).toHaveTextContent(texts.saving)
    const button = canvas.getByRole('button', { name: texts.saving })
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(newPassword).toHaveAttribute('readonly')
    await expect(newPassword).toHaveFocus()
  },
}

/** No answer: it is said above the fields, and what was typed stays. */
export const Failed: Story = {
  parameters: { ciam: { faults: [{ kind: 'network', endpoint: 'update' }] } },
  play: async (context) => {
    const { texts, newPassword } = await submit(context, 'demo', 'Green-Kettle-42')
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent(texts.errors.NETWORK[0])
    await expect(newPassword).toHaveValue('Green-Kettle-42')
  },
}

/** Saved: the fields are empty, and the host has the session. */
export const Saved: Story = {
  play: async (context) => {
    const { oldPassword, newPassword } = await submit(context, 'demo', 'Green-Kettle-42')
    await waitFor(() => expect(context.args.onSignedIn).toHaveBeenCalledOnce())
    await expect(oldPassword).toHaveValue('')
    await expect(newPassword).toHaveValue('')
  },
}

/** A policy whose pattern, `^(a+)+$`, never ends: it is left to the server, and typing stays quick. */
export const HostilePattern: Story = {
  parameters: { ciam: { userName: 'hostile' } },
  play: async (context) => {
    const { canvas, userEvent } = context
    const { texts, newPassword } = await fields(context)
    await expect(canvas.queryByText(texts.rulePattern)).toBeNull()
    await userEvent.click(newPassword)
    const start = performance.now()
    await userEvent.paste(`${'a'.repeat(30)}!`)
    await expect(performance.now() - start).toBeLessThan(500)
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
  },
}

/** Without a policy there is nothing to list. */
export const NoPolicy: Story = {
  parameters: { ciam: { userName: 'nopolicy' } },
  play: async (context) => {
    await fields(context)
    await expect(context.canvas.queryByRole('list')).toBeNull()
  },
}
