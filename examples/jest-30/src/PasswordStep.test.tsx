import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createCiamEmulator, fakeDevice } from 'ciam-react/testing'
import { PasswordStep } from './PasswordStep'

async function renderStep() {
  const emulator = createCiamEmulator()
  const config = { domain: 'ciam.test', clientId: 'demo-client', device: fakeDevice, fetch: emulator.fetch }
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  const onSignedIn = jest.fn()
  render(<PasswordStep config={config} stateToken={stateToken} onSignedIn={onSignedIn} />)
  return { emulator, onSignedIn, user: userEvent.setup() }
}

it('signs the user in', async () => {
  const { user, onSignedIn } = await renderStep()
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(onSignedIn).toHaveBeenCalledTimes(1)
})

it('offers another try after a failure', async () => {
  const { user, emulator, onSignedIn } = await renderStep()
  emulator.failNext({ kind: 'network' })
  await user.click(screen.getByRole('button', { name: 'Not now' }))
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(onSignedIn).toHaveBeenCalledTimes(1)
})
