import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordExpiringPrompt } from 'ciam-react'
import { expect, fn } from 'storybook/test'

const meta = {
  title: 'Prompt/States',
  component: PasswordExpiringPrompt,
  args: { onSignedIn: fn(), onSignInAgain: fn(), onError: fn() },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

export const Asking: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('heading')).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Not now' }))
    await canvas.findByRole('heading', { name: 'You’re signed in' })
    await expect(args.onSignedIn).toHaveBeenCalledOnce()
  },
}
