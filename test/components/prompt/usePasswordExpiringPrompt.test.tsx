import { render, screen } from '@testing-library/react'
import { usePasswordExpiringPrompt } from 'ciam-react'
import { describe, expect, it, vi } from 'vitest'
import { button, expectFocus } from '../../support/queries.js'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'
import { setUpUser } from '../../support/setUpUser.js'

function OwnPrompt() {
  const prompt = usePasswordExpiringPrompt({ onSignInAgain: () => undefined })
  return (
    <article {...prompt.getRootProps()} data-status={prompt.status}>
      <h3 {...prompt.getHeadingProps()} />
      <div {...prompt.getDescriptionProps()} />
      {prompt.status === 'failed' && (
        <div {...prompt.getAlertProps()}>
          <strong {...prompt.getAlertHeadingProps()} />
          <span {...prompt.getAlertTextProps()} />
        </div>
      )}
      {'skip' in prompt && <button {...prompt.getSkipButtonProps()} />}
      {'tryAgain' in prompt && <button {...prompt.getTryAgainButtonProps()} />}
      {'changePassword' in prompt && <button {...prompt.getChangePasswordButtonProps()} />}
      {prompt.status === 'ended' && <button {...prompt.getSignInAgainButtonProps()} />}
      <div {...prompt.getStatusProps()} />
    </article>
  )
}

describe('usePasswordExpiringPrompt', () => {
  it('drives a completely different prompt', async () => {
    const server = setUpServer()
    const user = setUpUser()
    renderInProvider(<OwnPrompt />, { config: server.config, stateToken: await server.issue() })
    expect(screen.getByRole('article', { name: 'Your password will expire soon' }).lang).toBe('en')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }))
    server.emulator.failNext({ kind: 'network' })
    await user.click(button('Not now'))
    await screen.findByRole('alert')
    await expectFocus(() => screen.getByText('We can’t reach the service'))
    await user.click(button('Try again'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(screen.getByRole('status').textContent).toBe('You’re signed in')
  })

  it('gives the actions that are allowed, and no others', async () => {
    const server = setUpServer()
    const user = setUpUser()
    renderInProvider(<OwnPrompt />, { config: server.config, stateToken: 'spent' })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'Sign in again to continue' })
    expect(screen.getAllByRole('button')).toEqual([button('Sign in again')])
  })
})

it('says what to do where there is no provider', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  expect(() => render(<OwnPrompt />)).toThrow('usePasswordExpiringPrompt was called outside <CiamProvider>')
  silent.mockRestore()
})
