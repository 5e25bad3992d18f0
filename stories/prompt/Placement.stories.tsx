import type { Meta, StoryObj } from '@storybook/react-vite'
import { PasswordExpiringPrompt } from 'ciam-react'
import { expect, fn } from 'storybook/test'
import { serverOf } from '../../.storybook/storyServer.js'
import { partOf } from '../support/accessibilityTree.js'
import { inDays, textsOf } from '../support/texts.js'
import '../host.css'

const meta = {
  title: 'Prompt/Placement',
  component: PasswordExpiringPrompt,
  args: { passwordExpiresAt: inDays(5), onSignedIn: fn(), onSignInAgain: fn() },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

async function expectToFit(canvasElement: HTMLElement) {
  const card = partOf(canvasElement)
  await expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth)
  const frame = card.parentElement
  await expect(card.getBoundingClientRect().width).toBeLessThanOrEqual(frame?.getBoundingClientRect().width ?? 0)
  for (const button of card.querySelectorAll<HTMLElement>('button')) {
    await expect(button.offsetHeight).toBeGreaterThanOrEqual(44)
    await expect(button.offsetWidth).toBeGreaterThanOrEqual(44)
  }
}

/** A native modal dialog: focus stays inside, and Escape does nothing, so that it never skips. */
export const Modal: Story = {
  args: { modal: true },
  parameters: { docs: { story: { inline: false, height: '34rem' } } },
  render: (args) => (
    <>
      <button type="button" className="host-button">
        Behind it
      </button>
      <PasswordExpiringPrompt {...args} />
    </>
  ),
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context
    const { changePassword, notNow, signedIn } = textsOf(context)
    const dialog = partOf(canvasElement)
    await expect(dialog).toHaveAttribute('open')
    await expect(dialog.matches(':modal')).toBe(true)
    await expect(dialog).toContainElement(document.activeElement as HTMLElement)
    await userEvent.keyboard('{Escape}{Escape}')
    await expect(dialog).toHaveAttribute('open')
    await expect(serverOf(context).emulator.requests).toHaveLength(0)
    canvas.getByRole('button', { name: changePassword }).focus()
    await userEvent.tab()
    await expect(canvas.getByRole('button', { name: notNow })).toHaveFocus()
    // What lies behind cannot take the focus.
    canvasElement.querySelector<HTMLElement>('.host-button')?.focus()
    await expect(canvas.getByRole('button', { name: notNow })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect(await canvas.findByRole('heading', { name: signedIn })).toHaveFocus()
  },
}

/** 320 CSS pixels: the narrowest page that has to work without scrolling sideways. */
export const Narrow: Story = {
  parameters: { ciam: { faults: [{ kind: 'network' }] } },
  render: (args) => (
    <div className="host-narrow">
      <PasswordExpiringPrompt {...args} />
    </div>
  ),
  play: async (context) => {
    const { canvas, canvasElement, userEvent } = context
    const { notNow, tryAgain } = textsOf(context)
    await expectToFit(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: notNow }))
    await canvas.findByRole('button', { name: tryAgain })
    await expectToFit(canvasElement)
  },
}

/** The form at 320 CSS pixels. */
export const NarrowForm: Story = {
  parameters: { ciam: { userName: 'expired', signsIn: true } },
  render: (args) => (
    <div className="host-narrow">
      <PasswordExpiringPrompt {...args} />
    </div>
  ),
  play: async (context) => {
    const { canvas, canvasElement } = context
    await canvas.findByRole('button', { name: textsOf(context).savePassword })
    await expectToFit(canvasElement)
  },
}

/** What 400 % zoom makes of a page 1280 pixels wide: 320 CSS pixels, each drawn four times as large. */
export const Zoomed: Story = {
  render: (args) => (
    <div className="host-zoomed">
      <PasswordExpiringPrompt {...args} />
    </div>
  ),
  play: async ({ canvasElement }) => expectToFit(canvasElement),
}

/** Text alone at 200 %, as a browser's font size setting makes it. */
export const LargeText: Story = {
  beforeEach: () => {
    document.documentElement.style.fontSize = '200%'
    return () => {
      document.documentElement.style.fontSize = ''
    }
  },
  parameters: { docs: { story: { inline: false, height: '60rem' } } },
  play: async ({ canvasElement }) => expectToFit(canvasElement),
}
