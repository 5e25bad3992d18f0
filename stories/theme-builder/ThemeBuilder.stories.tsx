import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor, within } from 'storybook/test'
import { locales } from '../../.storybook/locales.js'
import { startingPoints } from './startingPoints.js'
import { ThemeBuilder } from './ThemeBuilder.js'
import { labelOf } from './tokenGroups.js'
import { tokens } from './tokens.js'

const meta = {
  title: 'Theme builder',
  component: ThemeBuilder,
  tags: ['!autodocs'],
  parameters: { ciam: { ownProvider: true, userName: null }, controls: { disable: true } },
  render: (args, { globals }) => <ThemeBuilder {...args} locale={globals.locale} locales={locales} />,
} satisfies Meta<typeof ThemeBuilder>

export default meta
type Story = StoryObj<typeof meta>

/**
 * Turn the tokens, look at every state and every contrast, and copy the block that your page ships. What is previewed is
 * that very block.
 */
export const Builder: Story = {
  play: async ({ canvas, canvasElement, step }) => {
    await step('Every state is reached by pressing, and takes no focus', async () => {
      await waitFor(() => expect(canvasElement.querySelectorAll('[data-there="true"]')).toHaveLength(7), {
        timeout: 5_000,
      })
      const states = Array.from(canvasElement.querySelectorAll('[data-status]'), (card) =>
        card.getAttribute('data-status'),
      )
      await expect(states).toEqual(['asking', 'continuing', 'failed', 'changing', 'ended', 'refused', 'signedIn'])
      await expect(document.body).toHaveFocus()
    })
    await step('There is a field for every token of the style sheet', async () => {
      for (const { name } of tokens) await expect(canvas.getByLabelText(labelOf(name))).toBeEnabled()
      await expect(canvas.queryByText('More')).toBeNull()
    })
  },
}

/** What the tool does, as a test: not in the sidebar, because it would turn the tokens under a designer's hands. */
export const Turning: Story = {
  tags: ['!dev'],
  play: async ({ canvas, canvasElement, userEvent, step }) => {
    const block = canvas.getByLabelText<HTMLTextAreaElement>('CSS of your theme')
    const row = (label: string) => within(canvas.getByText(label).closest('li') ?? canvasElement)
    const write = async (label: string, text: string) => {
      await userEvent.clear(canvas.getByLabelText(label))
      await userEvent.type(canvas.getByLabelText(label), text)
    }
    const firstButton = () =>
      canvasElement.querySelector('[data-status="asking"] [data-variant="primary"]') ?? canvasElement

    await step('A turned token changes the block, the prompt and the ratio', async () => {
      await write('Accent', '#767676')
      await expect(block.value).toContain('--ciam-accent: #767676;')
      await expect(getComputedStyle(firstButton()).getPropertyValue('--_accent')).toBe('#767676')
      await expect(row('First button').getByText('4.54:1')).toBeVisible()
    })
    await step('A pair that fails is flagged, and can be undone', async () => {
      await write('Muted', '#b9b9b9')
      await expect(row('Text and rules').getByText('Fail')).toBeVisible()
      await expect(canvas.getByText('Of 13 contrasts, 1 fails')).toBeVisible()
      await userEvent.click(canvas.getByRole('button', { name: 'Undo' }))
      await expect(row('Text and rules').getByText('Pass')).toBeVisible()
    })
    await step('What is no value stays out of the block', async () => {
      const before = block.value
      for (const text of ['red; }', 'rgb(0 0 0', 'red /*', 'no-colour']) {
        await userEvent.clear(canvas.getByLabelText('Ring'))
        await userEvent.paste(text)
        await expect(canvas.getByText('Not a colour. The last one stays.')).toBeVisible()
      }
      await expect(block.value).toBe(before)
      await userEvent.clear(canvas.getByLabelText('Ring'))
      await userEvent.paste('#2b49d6')
      await expect(canvas.queryByText('Not a colour. The last one stays.')).toBeNull()
    })
    await step('Every theme that ships passes, high contrast at 7:1 too', async () => {
      const start = canvas.getByLabelText('Start from')
      for (const name of Object.keys(startingPoints)) {
        await userEvent.selectOptions(start, name)
        await expect(canvas.getByText('All 13 contrasts pass')).toBeVisible()
      }
      await userEvent.selectOptions(start, 'High contrast')
      await userEvent.click(canvas.getByRole('checkbox'))
      await expect(canvas.getByText('All 13 contrasts pass')).toBeVisible()
      await userEvent.selectOptions(start, 'Defaults, light')
      await expect(canvas.getByText(/Of 13 contrasts, \d fail/)).toBeVisible()
      await userEvent.click(canvas.getByRole('checkbox'))
    })
    await step('The block is copied; where the clipboard is closed, it is selected', async () => {
      const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce()
      await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }))
      await expect(clipboard).toHaveBeenCalledWith(block.value)
      await expect(await canvas.findByText('Copied')).toHaveAttribute('role', 'status')
      clipboard.mockRejectedValueOnce(new DOMException('Closed', 'NotAllowedError'))
      await userEvent.click(canvas.getByRole('button', { name: 'Copy CSS' }))
      await waitFor(() => expect(block).toHaveFocus())
      await expect(block.value.slice(block.selectionStart, block.selectionEnd)).toBe(block.value)
      clipboard.mockRestore()
    })
  },
}
