import { screen, waitFor, within } from '@testing-library/react'
import { PasswordExpiringPrompt } from 'ciam-react'
import { expect, it, vi } from 'vitest'
import { en } from '../../../src/locales/en.js'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'

async function renderTwo() {
  const server = setUpServer()
  const user = setUpUser()
  const onSignedIn = vi.fn()
  renderInProvider(
    <>
      <PasswordExpiringPrompt onSignedIn={onSignedIn} />
      <PasswordExpiringPrompt onSignedIn={onSignedIn} />
    </>,
    { config: server.config, stateToken: await server.issue() },
  )
  const [first, second] = screen.getAllByRole('region').map((region) => within(region))
  if (!first || !second) throw new Error('Two prompts were expected.')
  const bothSignedIn = () =>
    waitFor(() => expect(screen.getAllByRole('heading', { name: 'You’re signed in' })).toHaveLength(2))
  return { ...server, user, onSignedIn, first, second, bothSignedIn }
}

it('spend one token once when both are pressed', async () => {
  const { user, calls, onSignedIn, first, second, bothSignedIn, hold } = await renderTwo()
  const release = hold()
  const notNow = second.getByRole('button', { name: 'Not now' })
  await user.click(first.getByRole('button', { name: 'Not now' }))
  // The token is one on the whole page: the second prompt shows what the first has begun.
  expect(notNow.textContent).toBe('Continuing…')
  await user.click(notNow)
  release()
  await bothSignedIn()
  expect(calls('skip-update')).toBe(1)
  expect(onSignedIn).toHaveBeenCalledOnce()
})

it('are both over when one has skipped', async () => {
  const { user, onSignedIn, first, bothSignedIn } = await renderTwo()
  await user.click(first.getByRole('button', { name: 'Not now' }))
  await bothSignedIn()
  expect(onSignedIn).toHaveBeenCalledOnce()
})

it('tell who changes the password while the other skips that the token is in use', async () => {
  const { user, calls, hold, first, second, bothSignedIn } = await renderTwo()
  await user.click(second.getByRole('button', { name: 'Change password' }))
  await user.type(await second.findByLabelText('Current password'), 'demo')
  await user.type(second.getByLabelText('New password'), 'New-pass-2')
  const release = hold()
  await user.click(first.getByRole('button', { name: 'Not now' }))
  await user.click(second.getByRole('button', { name: 'Save new password' }))
  expect((await second.findByRole('alert')).textContent).toBe(en.errors.STATE_TOKEN_IN_USE.join(''))
  expect(second.getByLabelText('New password')).toHaveProperty('value', 'New-pass-2')
  release()
  await bothSignedIn()
  expect([calls('skip-update'), calls('pwd/update')]).toEqual([1, 0])
})

it('tell who skips while the other changes the password that the token is in use', async () => {
  const { user, calls, hold, first, second, bothSignedIn } = await renderTwo()
  await user.click(second.getByRole('button', { name: 'Change password' }))
  await user.type(await second.findByLabelText('Current password'), 'demo')
  await user.type(second.getByLabelText('New password'), 'New-pass-2{Enter}')
  const release = hold()
  await user.click(first.getByRole('button', { name: 'Not now' }))
  release()
  await bothSignedIn()
  expect([calls('skip-update'), calls('pwd/update')]).toEqual([0, 1])
})
