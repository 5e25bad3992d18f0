import { screen, waitFor } from '@testing-library/react'
import type { CiamError } from 'ciam-react'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { openForm } from '../../support/openForm.js'
import { button, heading } from '../../support/queries.js'
import { shownError } from '../../support/shownError.js'

describe('an error that may go away by trying again', () => {
  it.each([
    ['NETWORK', { kind: 'network' }],
    ['SERVER_BUSY', { kind: 'busy' }],
    ['UNEXPECTED_RESPONSE', { kind: 'response', status: 200, body: '<html>' }],
  ] as const)('%s is an alert in the form, and a second submit works', async (code, fault) => {
    const onError = vi.fn()
    const form = await openForm({ onError })
    form.emulator.failNext(fault)
    await form.submit('demo', 'New-pass-2')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe(shownError(code).join(''))
    expect(heading().textContent).toBe('Change your password')
    expect([form.oldPassword.value, form.newPassword.value]).toEqual(['demo', 'New-pass-2'])
    expect(document.activeElement).toBe(button('Save new password'))
    expect(onError).toHaveBeenCalledOnce()
    await form.user.click(button('Save new password'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('leaves the skip possible', async () => {
    const form = await openForm()
    form.emulator.failNext({ kind: 'network' })
    await form.submit('demo', 'New-pass-2')
    await screen.findByRole('alert')
    await form.user.click(button('Back'))
    await form.user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})

describe('an error that no other password can fix', () => {
  it.each([
    ['ACCESS_DENIED', 'refused', 'refused', 'Back to sign-in'],
    ['USER_DISABLED', 'suspended', 'refused', 'Back to sign-in'],
    ['USER_NOT_FOUND', 'removed', 'refused', 'Back to sign-in'],
  ] as const)('%s ends the prompt', async (code, userName, status, way) => {
    const onError = vi.fn<(error: CiamError) => void>()
    const onSignInAgain = vi.fn()
    const form = await openForm({ onError, onSignInAgain }, { userName })
    await form.submit(userName, 'New-pass-2')
    await screen.findByRole('heading', { name: en.errors[code][0] })
    expect(screen.getByRole('region').dataset.status).toBe(status)
    expect(screen.queryByLabelText('New password')).toBeNull()
    expect([form.oldPassword.value, form.newPassword.value]).toEqual(['', ''])
    expect(document.activeElement).toBe(heading())
    expect(onError).toHaveBeenCalledOnce()
    await form.user.click(button(way))
    expect(onSignInAgain).toHaveBeenCalledOnce()
  })

  it('a sign-in that has expired asks for a new one, and does not claim that nothing changed', async () => {
    const form = await openForm({ onSignInAgain: () => undefined })
    form.emulator.failNext({ kind: 'lost-answer' })
    await form.submit('demo', 'New-pass-2')
    await screen.findByText('We can’t reach the service')
    await form.user.click(button('Save new password'))
    await screen.findByRole('heading', { name: 'Sign in again to continue' })
    expect(screen.queryByText(/has not changed/)).toBeNull()
    expect(button('Sign in again')).toBe(screen.getByRole('button'))
  })
})

describe('saving', () => {
  it('says so, keeps focus, sends once, and lets nothing else be done', async () => {
    const form = await openForm()
    const release = form.hold()
    await form.submit('demo', 'New-pass-2')
    const save = button('Saving…')
    expect(document.activeElement).toBe(save)
    expect(save.getAttribute('aria-busy')).toBe('true')
    expect(save.getAttribute('aria-disabled')).toBe('true')
    expect(button('Back').getAttribute('aria-disabled')).toBe('true')
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('Saving…')
    expect([form.oldPassword.readOnly, form.newPassword.readOnly]).toEqual([true, true])
    await form.user.click(save)
    await form.user.click(button('Back'))
    form.newPassword.focus()
    await form.user.keyboard('{Enter}')
    release()
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(form.calls('pwd/update')).toBe(1)
    expect(document.activeElement).toBe(heading())
  })

  it('empties the fields, hands the session over once, and has changed the password', async () => {
    const onSignedIn = vi.fn()
    const form = await openForm({ onSignedIn })
    await form.submit('demo', 'New-pass-2')
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect([form.oldPassword.value, form.newPassword.value]).toEqual(['', ''])
    expect(onSignedIn).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ sessionToken: expect.any(String) }))
    const body = form.emulator.requests.at(-1)?.body
    expect(body).toEqual({ old_password: 'demo', new_password: 'New-pass-2' })
  })

  it('sends passwords as they are typed, spaces and all', async () => {
    const form = await openForm()
    await form.submit(' demo ', ' New pass-2 ')
    await waitFor(() => expect(form.calls('pwd/update')).toBe(1))
    expect(form.emulator.requests.at(-1)?.body).toEqual({ old_password: ' demo ', new_password: ' New pass-2 ' })
  })
})
