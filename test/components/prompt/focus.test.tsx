import { screen } from '@testing-library/react'
import { PasswordExpiringPrompt } from 'ciam-react'
import { describe, expect, it } from 'vitest'
import { button, expectFocus, heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'
import { renderInProvider } from '../../support/renderInProvider.js'
import { renderPrompt } from '../../support/renderPrompt.js'
import { setUpServer } from '../../support/setUpServer.js'

describe('focus', () => {
  it('goes to the heading when the prompt appears', async () => {
    await renderPrompt()
    expect(document.activeElement).toBe(heading())
    expect(heading().tabIndex).toBe(-1)
  })

  it('stays where it was with autoFocus={false}', async () => {
    await renderPrompt({ autoFocus: false })
    expect(document.activeElement).toBe(document.body)
  })

  it('goes to the alert’s heading when a skip fails, with autoFocus={false} as well', async () => {
    const { user, emulator } = await renderPrompt({ autoFocus: false })
    emulator.failNext({ kind: 'network' })
    await user.click(button('Not now'))
    await screen.findByRole('alert')
    await expectFocus(() => screen.getByText('We can’t reach the service'))
  })

  it('is left alone when the prompt is only rendered again', async () => {
    const { change } = await renderPrompt()
    button('Not now').focus()
    change({ passwordExpiresAt: new Date() })
    expect(document.activeElement).toBe(button('Not now'))
  })

  it('goes through the buttons in their order by keyboard', async () => {
    const { user } = await renderPrompt()
    await user.tab()
    expect(document.activeElement).toBe(button('Change password'))
    await user.tab()
    expect(document.activeElement).toBe(button('Not now'))
    await user.keyboard(' ')
    await screen.findByRole('heading', { name: 'You’re signed in' })
  })

  it('goes to the first field when the form opens, and back to the heading on "Back"', async () => {
    const { user } = await renderFlow()
    await user.click(button('Change password'))
    const field = await screen.findByLabelText('Current password')
    await expectFocus(() => field)
    await user.click(button('Back'))
    expect(heading().textContent).toBe('Your password will expire soon')
    expect(document.activeElement).toBe(heading())
  })

  it('goes to the heading where the password has expired and the form is there at once', async () => {
    await renderFlow({}, { userName: 'expired' })
    await screen.findByLabelText('Current password')
    expect(document.activeElement).toBe(heading())
  })

  it('stays where it was there too with autoFocus={false}', async () => {
    await renderFlow({ autoFocus: false }, { userName: 'expired' })
    await screen.findByLabelText('Current password')
    expect(document.activeElement).toBe(document.body)
  })
})

it('leaves everything to the first of two prompts that ask for focus last', async () => {
  const server = setUpServer()
  renderInProvider(
    <>
      <PasswordExpiringPrompt autoFocus={false} />
      <PasswordExpiringPrompt />
    </>,
    { config: server.config, stateToken: await server.issue() },
  )
  expect(document.activeElement).toBe(screen.getAllByRole('heading')[1])
})
