import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openForm } from '../../support/openForm.js'
import { button, heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'

const rules = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((rule) => rule.textContent?.replaceAll('\u00a0', ' '))

describe('the form in place of the question', () => {
  it('asks for the current and the new password, and offers the way back', async () => {
    const { emulator } = await openForm()
    expect(screen.getByRole('region', { name: 'Change your password' }).dataset.status).toBe('changing')
    expect([...document.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
      'Current password',
      'New password',
    ])
    expect(screen.getAllByRole('button').map((element) => element.textContent)).toEqual([
      '',
      '',
      'Save new password',
      'Back',
    ])
    expect(emulator.requests.map(({ path }) => path)).toEqual(['/api/v2/sdk/login'])
  })

  it('goes back to the question, which can still be skipped', async () => {
    const { user } = await openForm()
    await user.click(button('Back'))
    expect(heading().textContent).toBe('Your password will expire soon')
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('empties the fields when the user leaves the form', async () => {
    const { user, oldPassword, newPassword } = await openForm()
    await user.type(oldPassword, 'demo')
    await user.type(newPassword, 'New-pass-2')
    await user.click(button('Back'))
    expect([oldPassword.value, newPassword.value]).toEqual(['', ''])
    await user.click(button('Change password'))
    expect(screen.getByLabelText('Current password')).toHaveProperty('value', '')
    expect(screen.getByLabelText('New password')).toHaveProperty('value', '')
  })

  it('is there at once where the password has expired, with no skip and no way back', async () => {
    await renderFlow({}, { userName: 'expired' })
    await screen.findByLabelText('Current password')
    expect(screen.getByRole('region', { name: 'Your password has expired' }).dataset.status).toBe('changing')
    expect(screen.getByText('Create a new one to continue.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    expect(document.activeElement).toBe(heading())
  })
})

describe('for a password manager', () => {
  it('is a real form with a user name, a current and a new password', async () => {
    const { form, oldPassword, newPassword } = await openForm()
    const userName = form.elements.namedItem('username')
    expect(userName).toMatchObject({ value: 'demo', autocomplete: 'username', type: 'text', readOnly: true })
    expect(userName).toMatchObject({ tabIndex: -1, ariaHidden: 'true' })
    expect(oldPassword).toMatchObject({ name: 'oldPassword', type: 'password', autocomplete: 'current-password' })
    expect(newPassword).toMatchObject({ name: 'newPassword', type: 'password', autocomplete: 'new-password' })
    // Without script, a submission must not put passwords into the address.
    expect(form.method).toBe('post')
    for (const field of [oldPassword, newPassword]) {
      expect(field.required).toBe(true)
      expect(field.getAttribute('autocapitalize')).toBe('none')
      expect(field.getAttribute('autocorrect')).toBe('off')
      expect(field.getAttribute('spellcheck')).toBe('false')
      expect(field.hasAttribute('maxlength')).toBe(false)
    }
  })

  it('is submitted by an event, by the button as by Enter, and never leaves the page', async () => {
    const { user, form, oldPassword, newPassword, emulator } = await openForm()
    emulator.failNext({ kind: 'network' })
    const submitted: boolean[] = []
    window.addEventListener('submit', (event) => submitted.push(event.defaultPrevented), { capture: false })
    await user.type(oldPassword, 'demo')
    await user.type(newPassword, 'New-pass-2{Enter}')
    await screen.findByRole('alert')
    await user.click(button('Save new password'))
    expect(submitted).toEqual([true, true])
    expect(form.getAttribute('action')).toBeNull()
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('takes a password that is pasted', async () => {
    const { user, oldPassword, newPassword } = await openForm()
    await user.click(oldPassword)
    await user.paste('demo')
    await user.click(newPassword)
    await user.paste('New-pass-2')
    expect([oldPassword.value, newPassword.value]).toEqual(['demo', 'New-pass-2'])
    expect(rules().every((rule) => rule?.endsWith(', met'))).toBe(true)
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('hides what was shown as soon as it is submitted', async () => {
    const { user, hold, oldPassword, newPassword } = await openForm()
    await user.click(screen.getAllByRole('button', { name: 'Show password' })[1] as HTMLElement)
    await user.type(oldPassword, 'demo')
    await user.type(newPassword, 'New-pass-2')
    expect(newPassword.type).toBe('text')
    const release = hold()
    await user.keyboard('{Enter}')
    expect(newPassword.type).toBe('password')
    release()
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})

describe('a show button', () => {
  it('stands at each field, says what it does and for which, and keeps what was typed', async () => {
    const { user, oldPassword, newPassword } = await openForm()
    const [showOld, showNew] = screen.getAllByRole('button', { name: 'Show password' })
    if (!showOld || !showNew) throw new Error('Two buttons were expected.')
    const fieldOf = (element: HTMLElement) =>
      document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent
    expect([fieldOf(showOld), fieldOf(showNew)]).toEqual(['Current password', 'New password'])
    await user.type(newPassword, 'New-pass-2')
    await user.click(showNew)
    expect([oldPassword.type, newPassword.type, newPassword.value]).toEqual(['password', 'text', 'New-pass-2'])
    expect(button('Hide password')).toBe(showNew)
    await user.click(showNew)
    expect(newPassword.type).toBe('password')
    expect(document.querySelector('form')).not.toBeNull()
  })
})

describe('the rules', () => {
  it('name the list, describe the field, and are never a regular expression', async () => {
    const { newPassword } = await openForm()
    expect(screen.getByRole('list', { name: 'Password requirements' })).toBeDefined()
    expect(rules()).toEqual([
      'At least 8 characters, not met yet',
      'No more than 18 characters, not met yet',
      'The required mix of characters, not met yet',
    ])
    const described = document.getElementById(newPassword.getAttribute('aria-describedby') ?? '')
    expect(described?.contains(screen.getByRole('list'))).toBe(true)
    expect(document.body.textContent).not.toMatch(/[\\^$]|\(\?/)
  })

  it('tick while the user types, and untick', async () => {
    const { user, newPassword } = await openForm()
    const met = () =>
      [...document.querySelectorAll<HTMLElement>('[data-ciam-part="rule"]')].map((rule) => rule.dataset.met === 'true')
    expect(met()).toEqual([false, false, false])
    await user.type(newPassword, 'abcdefg')
    expect(met()).toEqual([false, true, false])
    await user.type(newPassword, 'h')
    expect(met()).toEqual([true, true, false])
    await user.type(newPassword, '-A')
    expect(met()).toEqual([true, true, true])
    expect(rules()[2]).toBe('The required mix of characters, met')
    await user.type(newPassword, '123456789')
    expect(met()).toEqual([true, false, false])
    await user.clear(newPassword)
    expect(met()).toEqual([false, false, false])
  })

  it('are announced politely, each with its new state, while nothing else changes', async () => {
    const { user, newPassword } = await openForm()
    const list = screen.getByRole('list')
    expect(list.getAttribute('aria-live')).toBe('polite')
    const [first] = within(list).getAllByRole('listitem')
    await user.type(newPassword, 'abcdefgh')
    expect(within(list).getAllByRole('listitem')[0]).toBe(first)
    expect(document.activeElement).toBe(newPassword)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('are absent where the server sent no policy', async () => {
    const { user, oldPassword, newPassword } = await openForm({}, { userName: 'nopolicy' })
    expect(screen.queryByRole('list')).toBeNull()
    expect(newPassword.hasAttribute('aria-describedby')).toBe(false)
    await user.type(oldPassword, 'nopolicy')
    await user.type(newPassword, 'New-pass-2{Enter}')
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('leave a hostile pattern to the server, and typing stays instant', async () => {
    const { user, oldPassword, newPassword } = await openForm({}, { userName: 'hostile' })
    expect(rules()).toHaveLength(2)
    const startedAt = performance.now()
    fireEvent.input(newPassword, { target: { value: `${'a'.repeat(30)}!` } })
    // Tried on it, the pattern would take a minute.
    expect(performance.now() - startedAt).toBeLessThan(1_000)
    fireEvent.input(newPassword, { target: { value: '' } })
    await user.type(newPassword, 'New-pass-2')
    await user.type(oldPassword, 'hostile{Enter}')
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})
