import { screen } from '@testing-library/react'
import type { Messages, PasswordExpiringPromptProps } from 'ciam-react'
import type { CiamEmulatorFault } from 'ciam-react/testing'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en.js'
import { renderFlow } from '../support/renderFlow.js'
import { renderPrompt } from '../support/renderPrompt.js'
import { setUpServer } from '../support/setUpServer.js'

function bracket<T>(value: T): T
function bracket(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`
  if (Array.isArray(value)) return value.map(bracket)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bracket(inner)]))
  return value
}
/** Every text in brackets, so that whatever is outside of them was not translated. */
const pseudo: Messages = { ...bracket(en), locale: 'de', direction: 'ltr' }
const textAttributes = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
]

/** Letters and digits outside brackets: in texts, and in attributes that users read or hear. */
function untranslated(): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  for (const element of document.body.querySelectorAll('*'))
    for (const name of textAttributes) texts.push(element.getAttribute(name) ?? '')
  expect(texts.join('')).toContain('⟦')
  return texts.map((text) => text.replace(/⟦[^⟧]*⟧/g, '')).filter((rest) => /[\p{L}\p{N}]/u.test(rest))
}

const options = (userName = 'demo') => ({
  userName,
  server: setUpServer(undefined, { locale: 'de' }),
  provider: { locales: [pseudo] },
})
const press = (name: string) => screen.getByRole('button', { name: `⟦${name}⟧` })
const inDays = (days: number) => {
  const date = new Date()
  date.setDate(date.getDate() + days)
  return date
}

describe('no text is left untranslated', () => {
  it.each([undefined, 0, 1, 5])('while asking, with %s days to go', async (days) => {
    const passwordExpiresAt = days === undefined ? undefined : inDays(days)
    await renderPrompt({ passwordExpiresAt }, options())
    expect(untranslated()).toEqual([])
  })

  it('while continuing and when signed in', async () => {
    const { user, hold } = await renderPrompt({}, options())
    const release = hold()
    await user.click(press('Not now'))
    expect(untranslated()).toEqual([])
    release()
    await screen.findByText('⟦Just a moment…⟧')
    expect(untranslated()).toEqual([])
  })

  const faults: [string, CiamEmulatorFault][] = [
    ['failed', { kind: 'network' }],
    ['busy', { kind: 'busy' }],
    ['refused', { kind: 'access-denied' }],
    ['ended', { kind: 'response', status: 400, body: { error_code: 'IDAAS.SDK.PARAM.0014', error_msg: 'English' } }],
    ['rejected', { kind: 'response', status: 400, body: { error_code: 'X', error_msg: 'English' } }],
  ]
  it.each(faults)('when %s', async (_, fault) => {
    const { user, emulator } = await renderPrompt({ onSignInAgain: () => undefined }, options())
    emulator.failNext(fault)
    await user.click(press('Not now'))
    await screen.findByRole('alert')
    expect(untranslated()).toEqual([])
  })

  it.each<[string, PasswordExpiringPromptProps]>([
    ['form', {}],
    ['button', { onChangePassword: () => undefined }],
  ])('when expired, with a %s', async (_, props) => {
    await renderFlow(props, options('expired'))
    expect(untranslated()).toEqual([])
  })

  it('in the form: empty, invalid, shown, saving, failed and refused without a reason', async () => {
    const { user, emulator, hold } = await renderFlow({}, options())
    await user.click(press('Change password'))
    const oldPassword = await screen.findByLabelText('⟦Current password⟧')
    expect(untranslated()).toEqual([])
    await user.click(press('Save new password'))
    expect(untranslated()).toEqual([])
    await user.type(oldPassword, 'demo{Enter}')
    expect(untranslated()).toEqual([])
    await user.type(screen.getByLabelText('⟦New password⟧'), 'short{Enter}')
    expect(untranslated()).toEqual([])
    for (const reveal of screen.getAllByRole('button', { name: '⟦Show password⟧' })) await user.click(reveal)
    await user.type(screen.getByLabelText('⟦New password⟧'), '-Pass-2')
    expect(untranslated()).toEqual([])

    emulator.failNext({ kind: 'network' })
    emulator.failNext({ kind: 'response', status: 400, body: { error_code: 'X' } })
    const release = hold()
    await user.keyboard('{Enter}')
    await screen.findByRole('button', { name: '⟦Saving…⟧' })
    expect(untranslated()).toEqual([])
    release()
    await screen.findByText('⟦We can’t reach the service⟧')
    expect(untranslated()).toEqual([])
    await user.keyboard('{Enter}')
    await screen.findByText('⟦Choose a different password.⟧')
    expect(untranslated()).toEqual([])
  })
})
