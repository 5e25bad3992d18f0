import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordExpiringPrompt } from 'ciam-react'
import { expect, fn } from 'storybook/test'
import { hostParts } from '../recipes/HostParts.js'
import hostPartsSource from '../recipes/HostParts.tsx?raw'
import { partOf } from '../support/accessibilityTree.js'
import { inDays, textsOf } from '../support/texts.js'
import '../host.css'

const meta = {
  title: 'Prompt/Customisation',
  component: PasswordExpiringPrompt,
  args: { passwordExpiresAt: inDays(5), onSignedIn: fn(), onSignInAgain: fn() },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

/** The host's own button, heading and icon, by `components`. Behaviour, focus and states stay. */
export const HostComponents: Story = {
  args: { components: hostParts },
  parameters: { docs: { source: { code: hostPartsSource } }, ciam: { faults: [{ kind: 'busy' }] } },
  play: async (context) => {
    const { canvas, userEvent, args } = context
    const { notNow, tryAgain, signedIn } = textsOf(context)
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveFocus()
    await expect(canvas.getByRole('button', { name: notNow })).toHaveClass('host-pill-secondary')
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await userEvent.click(await canvas.findByRole('button', { name: tryAgain }))
    await expect(await canvas.findByRole('heading', { name: signedIn })).toHaveFocus()
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
  },
}

/** A class on any part, by `classNames`: the host's unlayered rules win over the layer `ciam`. */
export const ClassNames: Story = {
  args: { classNames: { card: 'host-card', description: 'host-quiet' } },
  play: async ({ canvasElement }) => {
    const card = partOf(canvasElement)
    await expect(card).toHaveClass('host-card')
    await expect(getComputedStyle(card).borderTopWidth).toBe('3px')
    const description = card.querySelector('[data-ciam-part="description"]')
    await expect(description && getComputedStyle(description).fontStyle).toBe('italic')
  },
}

/** Any text, by `messages`. */
export const OwnTexts: Story = {
  args: { messages: { notNow: 'Remind me next time', changePassword: 'Choose a new password' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Remind me next time' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Choose a new password' })).toBeVisible()
  },
}

/** A theme within a theme: the nearest `data-ciam-theme` counts. */
export const NestedThemes: Story = {
  render: (args) => (
    <div className="host-nest" data-ciam-theme="harbor">
      <PasswordExpiringPrompt {...args} autoFocus={false} />
      <div className="host-nest" data-ciam-theme="dark">
        <PasswordExpiringPrompt {...args} passwordExpiresAt={inDays(1)} autoFocus={false} />
      </div>
    </div>
  ),
  play: async ({ canvasElement }) => {
    const surfaces = [...canvasElement.querySelectorAll('[data-ciam-part="card"]')].map(
      (card) => getComputedStyle(card).backgroundColor,
    )
    await expect(surfaces).toEqual(['rgb(255, 253, 248)', 'rgb(23, 26, 33)'])
  },
}
