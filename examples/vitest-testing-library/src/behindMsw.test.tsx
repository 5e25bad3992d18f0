import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createCiamEmulator, fakeDevice } from 'ciam-react/testing'
import { ciamHandlers } from 'ciam-react/testing/msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { PasswordStep } from './PasswordStep'

const emulator = createCiamEmulator()
const server = setupServer(...ciamHandlers(emulator, 'https://login.example.com'))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

it('signs the user in over the global fetch, which MSW answers', async () => {
  const stateToken = await emulator.issueStateToken({ userName: 'demo' })
  const onSignedIn = vi.fn()
  const config = { domain: 'login.example.com', clientId: 'demo-client', device: fakeDevice }
  render(<PasswordStep config={config} stateToken={stateToken} onSignedIn={onSignedIn} />)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Not now' }))
  await screen.findByRole('heading', { name: 'You’re signed in' })
  expect(onSignedIn).toHaveBeenCalledOnce()
})
