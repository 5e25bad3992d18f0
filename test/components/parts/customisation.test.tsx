import { screen, within } from '@testing-library/react'
import type { PromptButtonPartProps, PromptIconProps, PromptPart } from 'ciam-react'
import type { ComponentProps } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { button, heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'
import { renderPrompt } from '../../support/renderPrompt.js'

const parts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-ciam-part]')].map((element) => element.dataset.ciamPart)

const given = vi.fn<(props: PromptButtonPartProps) => void>()
function Button(props: PromptButtonPartProps) {
  given(props)
  return <button {...props} title="Acme" />
}
const Icon = ({ name, path: _, ...props }: PromptIconProps) => <svg {...props} data-name={name} />
const Heading = (props: ComponentProps<'h1'>) => <h1 {...props} />

describe('parts', () => {
  it('are named, and take the class names that they are given', async () => {
    const names = ['card', 'icon', 'heading', 'description', 'actions', 'button', 'status'] satisfies PromptPart[]
    const classNames = Object.fromEntries(names.map((name) => [name, `my-${name} other`]))
    await renderPrompt({ classNames })
    expect([...new Set(parts())]).toEqual(names)
    for (const element of document.querySelectorAll('[data-ciam-part]'))
      expect(element.getAttribute('class')).toBe(`my-${element.getAttribute('data-ciam-part')} other`)
  })

  it('take class names in the alert and in the form as well', async () => {
    const classNames: Record<PromptPart, string> = {
      ...{ card: 'x', icon: 'x', heading: 'x', description: 'x', alert: 'x', actions: 'x', button: 'x', spinner: 'x' },
      ...{ 'alert-icon': 'x', 'alert-heading': 'x', 'alert-text': 'x', form: 'x', field: 'x', label: 'x', input: 'x' },
      ...{ 'input-row': 'x', reveal: 'x', error: 'x', rules: 'x', 'rules-heading': 'x', 'rule-list': 'x', rule: 'x' },
      ...{ 'rule-icon': 'x', status: 'x' },
    }
    const { user, emulator } = await renderFlow({ classNames })
    emulator.failNext({ kind: 'network' })
    await user.click(button('Not now'))
    await screen.findByRole('alert')
    const seen = new Set(parts())
    await user.click(button('Change password'))
    await user.click(await screen.findByRole('button', { name: 'Save new password' }))
    for (const part of parts()) seen.add(part)
    expect([...seen, 'spinner'].sort()).toEqual(Object.keys(classNames).sort())
    expect(document.querySelectorAll('[data-ciam-part]:not(.x)')).toHaveLength(0)
  })

  it('tell what they stand for: the variant of a button, and which one is pending', async () => {
    const { user, hold } = await renderPrompt()
    const release = hold()
    expect(button('Change password').dataset.variant).toBe('primary')
    expect(button('Not now').dataset.variant).toBe('secondary')
    await user.click(button('Not now'))
    expect(button('Continuing…').dataset.pending).toBe('')
    expect(button('Change password').dataset.pending).toBeUndefined()
    expect(button('Continuing…').querySelector('[data-ciam-part="spinner"]')?.getAttribute('aria-hidden')).toBe('true')
    release()
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})

describe('components', () => {
  it('put a host’s own button in the place of ours, with all that a button needs', async () => {
    const { user, emulator, hold } = await renderPrompt({ components: { Button }, classNames: { button: 'acme' } })
    expect(screen.getAllByTitle('Acme')).toHaveLength(2)
    emulator.failNext({ kind: 'network' })
    const release = hold()
    await user.click(button('Not now'))
    expect(given.mock.lastCall?.[0]).toMatchObject({
      type: 'button',
      className: 'acme',
      'data-ciam-part': 'button',
      'data-variant': 'secondary',
      'data-pending': '',
      'aria-disabled': true,
      'aria-busy': true,
      onClick: expect.any(Function),
    })
    // What does not apply is absent: a component library's own types may refuse an undefined.
    expect(given.mock.calls.flatMap(([props]) => Object.values(props))).not.toContain(undefined)
    release()
    await screen.findByRole('alert')
    await user.click(button('Try again'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('are used in the form too, and submit it', async () => {
    const { user } = await renderFlow({ components: { Button } })
    await user.click(button('Change password'))
    await user.type(await screen.findByLabelText('Current password'), 'demo')
    await user.type(screen.getByLabelText('New password'), 'New-pass-2')
    const save = button('Save new password')
    expect(save.title).toBe('Acme')
    await user.click(save)
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('put other elements in the place of the card, heading, description and icon', async () => {
    const { user } = await renderPrompt({ components: { Card: 'article', Heading, Description: 'div', Icon } })
    const card = screen.getByRole('article', { name: 'Your password will expire soon' })
    expect(within(card).getByRole('heading', { level: 1 })).toBe(document.activeElement)
    expect(card.querySelector('div[data-ciam-part="description"]')).not.toBeNull()
    expect(card.querySelector('[data-name="clock"]')).not.toBeNull()
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(card.querySelector('[data-name="check"]')).not.toBeNull()
  })
})

describe('messages', () => {
  it('replace single texts, single errors included, and leave the rest', async () => {
    const messages = { notNow: 'Later', errors: { NETWORK: ['Hello?', 'Nobody there.'] as const } }
    const { user, emulator } = await renderPrompt({ messages })
    expect(button('Change password')).toBeDefined()
    emulator.failNext({ kind: 'network' })
    await user.click(button('Later'))
    expect((await screen.findByRole('alert')).textContent).toBe('Hello?Nobody there.')
    emulator.failNext({ kind: 'busy' })
    await user.click(button('Try again'))
    expect((await screen.findByRole('alert')).textContent).toContain('The service isn’t available right now')
  })

  it('are text, whatever is in them', async () => {
    const messages = { aboutToExpire: '<img src=x onerror=alert(1)>{count}', choice: '{date} <b>$&</b>' }
    await renderPrompt({ messages })
    expect(heading().textContent).toBe(messages.aboutToExpire)
    expect(document.querySelector('img, b')).toBeNull()
  })
})

describe('modal', () => {
  // jsdom has the element, and not its methods; what a modal dialog does is tested in a browser.
  it('asks and skips where a dialog has no methods, as in jsdom', async () => {
    expect('showModal' in HTMLDialogElement.prototype).toBe(false)
    const { user, calls, unmount } = await renderPrompt({ modal: true })
    expect(screen.getByRole('dialog', { name: 'Your password is about to expire' })).toBeDefined()
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(calls('skip-update')).toBe(1)
    expect(unmount).not.toThrow()
  })

  it('is a dialog named by its heading, and asks the browser to keep focus inside', async () => {
    const showModal = vi.fn(function (this: HTMLDialogElement) {
      this.open = true
    })
    const close = vi.fn(function (this: HTMLDialogElement) {
      this.open = false
    })
    onTestFinished(() => {
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'close')
    })
    Object.assign(HTMLDialogElement.prototype, { showModal, close })
    const { user, calls, unmount } = await renderPrompt({ modal: true })
    const dialog = screen.getByRole('dialog', { name: 'Your password will expire soon' })
    expect(showModal.mock.contexts.at(-1)).toBe(dialog)
    expect(dialog.getAttribute('closedby')).toBe('none')
    expect(document.activeElement).toBe(heading())
    await user.keyboard('{Escape}')
    const cancel = new Event('cancel', { cancelable: true })
    dialog.dispatchEvent(cancel)
    expect(cancel.defaultPrevented).toBe(true)
    expect(calls('skip-update')).toBe(0)
    unmount()
    expect(close.mock.contexts.at(-1)).toBe(dialog)
  })
})
