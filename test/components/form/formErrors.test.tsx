import { screen, waitFor } from '@testing-library/react'
import type { CiamError } from 'ciam-react'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { openForm } from '../../support/openForm.js'
import { button } from '../../support/queries.js'
import { setUpServer } from '../../support/setUpServer.js'

/** What is said at a field. */
const faultOf = (field: HTMLElement) =>
  field
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id))
    .find((element) => element?.role === 'alert' || element?.getAttribute('role') === 'alert')?.textContent

describe('before anything is sent', () => {
  it.each([
    ['nothing', '', '', 'oldPassword', 'Enter your current password.'],
    ['no new password', 'demo', '', 'newPassword', 'Enter a new password.'],
    ['too short a one', 'demo', 'Short-1', 'newPassword', 'Not met yet: At least 8\u00a0characters.'],
    ['too long a one', 'demo', 'Far-too-long-12345678', 'newPassword', 'Not met yet: No more than 18\u00a0characters.'],
  ] as const)('%s is said at the field', async (_, oldValue, newValue, field, text) => {
    const form = await openForm()
    await form.submit(oldValue, newValue)
    const invalid = form[field]
    const fine = field === 'oldPassword' ? form.newPassword : form.oldPassword
    expect(faultOf(invalid)).toBe(text)
    expect(invalid.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(invalid)
    expect(fine.hasAttribute('aria-invalid')).toBe(false)
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect([form.oldPassword.value, form.newPassword.value]).toEqual([oldValue, newValue])
    expect(form.calls('pwd/update')).toBe(0)
  })

  it('a pattern is left to the server, whose language of patterns is another', async () => {
    const form = await openForm()
    await form.submit('demo', 'alllowercase')
    await waitFor(() => expect(faultOf(form.newPassword)).toMatch(/^The password complexity is too low/))
    expect(form.calls('pwd/update')).toBe(1)
  })

  it('takes an error away once the field is corrected', async () => {
    const form = await openForm()
    await form.submit('', '')
    await form.submit('demo', 'New-pass-2')
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a refusal of the server', () => {
  const user = {
    userName: 'jdoe',
    password: 'jdoe',
    name: 'Li Lei',
    mobile: '+86-15912345678',
    email: 'lucky@example.com',
    passwordHistory: ['Former-pass-1'],
  }
  const lenient = { users: [{ ...user, data: null }] }

  it.each([
    ['a wrong current password', 'wrong', 'New-pass-2', 'oldPassword', 'The old password is incorrect'],
    ['too short a one', 'jdoe', 'Abc-1', 'newPassword', 'The password must have at least 8 characters'],
    ['too long a one', 'jdoe', 'Abc-1234567890123456', 'newPassword', 'The password must have at most 18 characters'],
    ['too simple a one', 'jdoe', 'alllowercase', 'newPassword', /^The password complexity is too low/],
    ['the user name', 'jdoe', 'My-jdoe-1', 'newPassword', 'The password cannot contain the user name'],
    ['it reversed', 'jdoe', 'My-eodj-1', 'newPassword', 'The password cannot contain the reversed user name'],
    ['the mobile number', 'jdoe', 'Ab-15912345678', 'newPassword', 'The password cannot contain the mobile number'],
    ['the e-mail prefix', 'jdoe', 'My-lucky-1', 'newPassword', 'The password cannot contain the e-mail prefix'],
    ['the name', 'jdoe', 'My-lilei-1', 'newPassword', 'The password cannot contain the name'],
    ['repeats', 'jdoe', 'Paaass-12', 'newPassword', /three or more repeated characters in a row/],
    ['a weak one', 'jdoe', 'P@ssw0rd', 'newPassword', 'The password is a weak password'],
    ['a former one', 'jdoe', 'Former-pass-1', 'newPassword', 'The password was used before'],
  ] as const)('of %s is shown at the field, in its own words', async (_, oldValue, newValue, field, text) => {
    const onError = vi.fn<(error: CiamError) => void>()
    const form = await openForm({ onError }, { userName: 'jdoe', server: setUpServer(lenient) })
    await form.submit(oldValue, newValue)
    await waitFor(() => expect(faultOf(form[field])).toMatch(text))
    expect(form[field].getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(form[field])
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect([form.oldPassword.value, form.newPassword.value]).toEqual([oldValue, newValue])
    expect(onError).toHaveBeenCalledOnce()
    await form.submit('jdoe', 'New-pass-2')
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it.each([
    ['The current password is wrong', 'oldPassword'],
    ['旧密码错误', 'oldPassword'],
    ['原密码不正确', 'oldPassword'],
    ['Parameter old_password cannot be left blank', 'oldPassword'],
    ['The new password must differ from the old one', 'newPassword'],
    ['新密码不能与旧密码相同', 'newPassword'],
    ['密码不能与历史密码相同', 'newPassword'],
    ['The password must not hold household names', 'newPassword'],
    ['Something else altogether', 'newPassword'],
  ] as const)('"%s" is shown at %s', async (error_msg, field) => {
    const form = await openForm()
    form.emulator.failNext({ kind: 'response', status: 400, body: { error_code: 'X', error_msg }, endpoint: 'update' })
    await form.submit('demo', 'New-pass-2')
    await waitFor(() => expect(faultOf(form[field])).toBe(error_msg))
  })

  it('is shown as text, whatever is in it', async () => {
    const error_msg = '<img src=x onerror="alert(1)"> & <b>weak</b>'
    const form = await openForm()
    form.emulator.failNext({ kind: 'response', status: 400, body: { error_code: 'X', error_msg } })
    await form.submit('demo', 'New-pass-2')
    await waitFor(() => expect(faultOf(form.newPassword)).toBe(error_msg))
    expect(document.querySelector('img, b')).toBeNull()
  })

  it('without a reason is said in the user’s language', async () => {
    const form = await openForm()
    form.emulator.failNext({ kind: 'response', status: 400, body: {} })
    await form.submit('demo', 'New-pass-2')
    await waitFor(() => expect(faultOf(form.newPassword)).toBe(en.errors.PASSWORD_REFUSED[1]))
  })

  it('is announced again when it comes again', async () => {
    const form = await openForm()
    await form.submit('wrong', 'New-pass-2')
    const first = await screen.findByRole('alert')
    await form.user.click(button('Save new password'))
    await waitFor(() => expect(form.calls('pwd/update')).toBe(2))
    const second = await screen.findByRole('alert')
    expect(second).not.toBe(first)
    expect(document.activeElement).toBe(form.oldPassword)
  })

  it('leaves the skip possible', async () => {
    const form = await openForm()
    await form.submit('wrong', 'New-pass-2')
    await screen.findByRole('alert')
    await form.user.click(button('Back'))
    expect(screen.queryByRole('alert')).toBeNull()
    await form.user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })
})
