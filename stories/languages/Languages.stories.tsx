import type { Meta, StoryObj } from '@storybook/react-vite'
import { CiamProvider, PasswordExpiringPrompt, useCiam } from 'ciam-react'
import { expect, fn } from 'storybook/test'
import { locales } from '../../.storybook/locales.js'
import { accessibilityTree, outline, partOf } from '../support/accessibilityTree.js'
import { inDays, textsOf, writeCount, writeDay } from '../support/texts.js'
import '../host.css'

const meta = {
  title: 'Prompt/Languages',
  component: PasswordExpiringPrompt,
  args: { passwordExpiresAt: inDays(5), onSignedIn: fn() },
} satisfies Meta<typeof PasswordExpiringPrompt>

export default meta
type Story = StoryObj<typeof meta>

/** Every language that ships, side by side. */
export const SideBySide: Story = {
  render: (args) => (
    <div className="host-gallery">
      {locales.map(({ locale }) => (
        <InLanguage key={locale} locale={locale} days={args.passwordExpiresAt} />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    for (const texts of locales) {
      const name = writeCount(texts.expiresInDays, 5, texts)
      const card = canvas.getAllByRole('region', { name }).find(({ lang }) => lang === texts.locale)
      await expect(card).toHaveAttribute('dir', texts.direction)
    }
  },
}

function InLanguage({ locale, days }: { locale: string; days: Date | undefined }) {
  const { config, stateToken } = useCiam()
  return (
    <CiamProvider config={{ ...config, locale }} stateToken={stateToken} locales={locales}>
      <div>
        <PasswordExpiringPrompt passwordExpiresAt={days} autoFocus={false} />
      </div>
    </CiamProvider>
  )
}

/** Arabic, right to left. The clock does not mirror. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async (context) => {
    const { canvasElement } = context
    const texts = textsOf(context)
    const heading = writeCount(texts.expiresInDays, 5, texts)
    await expect(partOf(canvasElement)).toHaveAttribute('dir', 'rtl')
    await expect(accessibilityTree(partOf(canvasElement))).toBe(
      outline(`
      region "${heading}"
        heading "${heading}" [focused]
        paragraph "${texts.choiceWithDate.replace('{date}', writeDay(inDays(5), texts))}"
        button "${texts.changePassword}"
        button "${texts.notNow}"
        status
      `),
    )
  },
}

/** The form, right to left: the eye stands at the other end of the field. */
export const HebrewForm: Story = {
  globals: { locale: 'he' },
  parameters: { ciam: { userName: 'expired', signsIn: true } },
  play: async (context) => {
    const { canvas } = context
    const texts = textsOf(context)
    const field = await canvas.findByLabelText(texts.newPassword, { selector: 'input' })
    const [eye] = canvas.getAllByRole('button', { name: texts.showPassword })
    await expect(eye?.getBoundingClientRect().left).toBe(field.getBoundingClientRect().left)
  },
}

/** The page says right to left, whatever the language: the card follows the page. */
export const PageRightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const card = partOf(canvasElement)
    await expect(card).not.toHaveAttribute('dir')
    await expect(getComputedStyle(card).direction).toBe('rtl')
  },
}

/** A tag that does not ship finds its next of kin: Hong Kong reads the texts of Taiwan. */
export const NextOfKin: Story = {
  render: (args) => <InLanguage locale="zh-Hant-HK" days={args.passwordExpiresAt} />,
  play: async ({ canvasElement }) => expect(partOf(canvasElement)).toHaveAttribute('lang', 'zh-TW'),
}
