import type { Meta, StoryObj } from '@storybook/react-vite'
import { CiamProvider, PasswordExpiringPrompt, useCiamFlow } from 'ciam-react'
import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import { locales } from '../../.storybook/locales.js'
import { serverOf } from '../../.storybook/storyServer.js'
import { textsOf } from '../support/texts.js'

const meta = {
  title: 'Provider/CiamProvider',
  component: CiamProvider,
  parameters: { ciam: { ownProvider: true } },
  args: { config: { domain: 'login.example.com', clientId: 'demo-client' }, locales },
  argTypes: {
    locales: { control: false },
    children: { description: 'The part of the page whose hooks and components use it.', control: false },
  },
} satisfies Meta<typeof CiamProvider>

export default meta
type Story = StoryObj<typeof meta>

function Standing() {
  return <p>Status: {useCiamFlow().status}</p>
}

/** The provider keeps the state token from where it starts, and drops it once it is spent. */
export const HoldsTheStateToken: Story = {
  render: ({ config, ...args }, context) => {
    const server = serverOf(context)
    const locale = textsOf(context).locale
    return (
      <CiamProvider {...args} config={{ ...config, ...server.config, locale }} stateToken={server.stateToken}>
        <PasswordExpiringPrompt />
        <Standing />
      </CiamProvider>
    )
  },
  play: async ({ canvas, userEvent, globals }) => {
    await expect(canvas.getByText('Status: passwordExpiring')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: textsOf({ globals }).notNow }))
    await expect(await canvas.findByText('Status: signedIn')).toBeVisible()
  },
}

/** With `onStateTokenChange` the application owns the token, as it owns a controlled input's value. */
export const Controlled: Story = {
  args: { onStateTokenChange: fn() },
  render: ({ config, onStateTokenChange, ...args }, context) => {
    const server = serverOf(context)
    const locale = textsOf(context).locale
    const [stateToken, setStateToken] = useState(server.stateToken)
    return (
      <CiamProvider
        {...args}
        config={{ ...config, ...server.config, locale }}
        stateToken={stateToken}
        onStateTokenChange={(next) => {
          setStateToken(next)
          onStateTokenChange?.(next)
        }}
      >
        <PasswordExpiringPrompt />
        <p>{stateToken === undefined ? 'No token' : 'A token'}</p>
      </CiamProvider>
    )
  },
  play: async ({ canvas, userEvent, args, globals }) => {
    await expect(canvas.getByText('A token')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: textsOf({ globals }).notNow }))
    await expect(await canvas.findByText('No token')).toBeVisible()
    await expect(args.onStateTokenChange).toHaveBeenCalledOnce()
    await expect(args.onStateTokenChange).toHaveBeenCalledWith(undefined)
  },
}
