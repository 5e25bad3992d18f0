import { screen, waitFor } from '@testing-library/react'
import { ChangePasswordForm, type ChangePasswordFormProps } from 'ciam-react'
import { expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { button } from '../../support/queries.js'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'
import { shownError } from '../../support/shownError.js'

async function renderForm(props: ChangePasswordFormProps = {}, userName = 'demo') {
  const server = setUpServer()
  const user = setUpUser()
  const stateToken = await server.issue(userName)
  const view = renderInProvider(<ChangePasswordForm {...props} />, { config: server.config, stateToken })
  const oldPassword = await screen.findByLabelText<HTMLInputElement>('Current password')
  const newPassword = screen.getByLabelText<HTMLInputElement>('New password')
  return { ...server, ...view, user, oldPassword, newPassword }
}

it('stands alone, with no way back unless it is given one', async () => {
  const onSignedIn = vi.fn()
  const { user, oldPassword, newPassword } = await renderForm({ onSignedIn })
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  expect(document.activeElement).toBe(oldPassword)
  await user.type(oldPassword, 'demo')
  await user.type(newPassword, 'New-pass-2{Enter}')
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  await waitFor(() => expect([oldPassword.value, newPassword.value]).toEqual(['', '']))
})

it('calls onBack, and leaves focus alone with autoFocus={false}', async () => {
  const onBack = vi.fn()
  const { user } = await renderForm({ onBack, autoFocus: false })
  expect(document.activeElement).toBe(document.body)
  await user.click(button('Back'))
  expect(onBack).toHaveBeenCalledExactlyOnceWith()
})

it('takes a user name and a policy of the application', async () => {
  const { user, newPassword, oldPassword } = await renderForm({
    userName: 'somebody',
    // Global, as an application may write it: such a pattern remembers where it stopped.
    passwordPolicy: { minLength: 1, pattern: /[0-9]/g },
  })
  expect(oldPassword.form?.elements.namedItem('username')).toHaveProperty('value', 'somebody')
  expect(screen.getByText('At least 1 character')).toBeDefined()
  for (const typed of ['1', '2', 'a', 'b']) {
    await user.type(newPassword, typed)
    expect(screen.getAllByRole('listitem').map((rule) => rule.dataset.met)).toEqual(['true', 'true'])
  }
})

it('shows an error that it cannot fix where nobody else does, with a way out', async () => {
  const onError = vi.fn()
  const onReload = vi.fn()
  const { user, oldPassword, newPassword } = await renderForm({ onError, onReload }, 'refused')
  await user.type(oldPassword, 'refused')
  await user.type(newPassword, 'New-pass-2{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe(
    `${shownError('ACCESS_DENIED').join('')} ${en.reloadText}`,
  )
  expect(onError).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Reload page' }))
  expect(onReload).toHaveBeenCalledOnce()
})

it('hands the session over although it was unmounted before the answer', async () => {
  const onSignedIn = vi.fn()
  const { user, hold, unmount, oldPassword, newPassword } = await renderForm({ onSignedIn })
  const release = hold()
  await user.type(oldPassword, 'demo')
  await user.type(newPassword, 'New-pass-2{Enter}')
  unmount()
  expect([oldPassword.value, newPassword.value]).toEqual(['', ''])
  release()
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
})
