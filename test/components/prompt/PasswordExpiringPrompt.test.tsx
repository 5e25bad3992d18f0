import { screen, waitFor } from '@testing-library/react'
import type { SignedIn } from 'ciam-react'
import { describe, expect, it, vi } from 'vitest'
import { button, expectFocus, heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'
import { renderPrompt } from '../../support/renderPrompt.js'

const card = () => screen.getByRole('region')
const buttonNames = () => screen.queryAllByRole('button').map((element) => element.textContent)

describe('asking', () => {
  it('is a region named by its heading, with two buttons and a silent status', async () => {
    await renderPrompt()
    expect(card()).toHaveProperty('dataset.status', 'asking')
    expect(screen.getByRole('region', { name: 'Your password will expire soon' })).toBe(card())
    expect(screen.getByRole('heading', { level: 2 })).toBe(heading())
    expect(screen.getByText('Change it now, or continue and change it later.')).toBeDefined()
    expect(buttonNames()).toEqual(['Change password', 'Not now'])
    expect(screen.getByRole('status').textContent).toBe('')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('sends nothing by itself', async () => {
    const { emulator, user, calls } = await renderPrompt()
    // Whatever was sent by itself would have come before the press.
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(emulator.requests).toHaveLength(1)
    expect(calls('skip-update')).toBe(1)
  })

  it('leaves a change to the application that wants it', async () => {
    const onChangePassword = vi.fn()
    const { user, emulator } = await renderPrompt({ onChangePassword })
    await user.click(button('Change password'))
    expect(onChangePassword).toHaveBeenCalledExactlyOnceWith()
    expect(emulator.requests).toEqual([])
    expect(buttonNames()).toEqual(['Change password', 'Not now'])
  })
})

describe('continuing', () => {
  it('keeps focus on the pressed button, says so, and lets nothing else be done', async () => {
    const onChangePassword = vi.fn()
    const { user, hold, calls } = await renderPrompt({ onChangePassword })
    const release = hold()
    const pressed = button('Not now')
    await user.click(pressed)
    expect(document.activeElement).toBe(pressed)
    expect(pressed.textContent).toBe('Continuing…')
    expect(pressed.getAttribute('aria-disabled')).toBe('true')
    expect(pressed.getAttribute('aria-busy')).toBe('true')
    expect(pressed.hasAttribute('disabled')).toBe(false)
    expect(screen.getByRole('status').textContent).toBe('Continuing…')
    expect(card().dataset.status).toBe('continuing')

    const other = button('Change password')
    expect(other.getAttribute('aria-disabled')).toBe('true')
    expect(other.hasAttribute('aria-busy')).toBe(false)
    await user.click(pressed)
    await user.click(other)
    await user.keyboard('{Enter}')
    expect(onChangePassword).not.toHaveBeenCalled()

    release()
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(calls('skip-update')).toBe(1)
  })

  it('sends one request for a double click', async () => {
    const { user, calls } = await renderPrompt()
    await user.dblClick(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(calls('skip-update')).toBe(1)
  })
})

describe('signed in', () => {
  it('hands the session over once, says so, and offers nothing more', async () => {
    const onSignedIn = vi.fn<(signedIn: SignedIn) => void>()
    const { user } = await renderPrompt({ onSignedIn })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(onSignedIn).toHaveBeenCalledOnce()
    expect(onSignedIn.mock.lastCall?.[0]).toMatchObject({
      sessionToken: expect.stringMatching(/./),
      expiresInSeconds: 43_200,
      idTokenClaims: { apiClaims: { userName: 'demo' } },
    })
    expect(buttonNames()).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('You’re signed in')
    expect(screen.queryByRole('alert')).toBeNull()
    await expectFocus(heading)
  })

  it('says so at once, whatever the application does with the session and however long that takes', async () => {
    const onSignedIn = vi.fn(() => new Promise(() => undefined))
    const { user } = await renderPrompt({ onSignedIn })
    await user.click(button('Not now'))
    await screen.findByRole('heading', { name: 'You’re signed in' })
    expect(onSignedIn).toHaveBeenCalledOnce()
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('The application failed.')
      },
    ],
    ['rejects', () => Promise.reject(new Error('The application failed.'))],
  ])('is no failed skip when the application %s: that is reported', async (_, onSignedIn) => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    try {
      const onError = vi.fn()
      const { user } = await renderPrompt({ onSignedIn, onError })
      await user.click(button('Not now'))
      await screen.findByRole('heading', { name: 'You’re signed in' })
      expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('The application failed.'))
      expect(onError).not.toHaveBeenCalled()
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it('is handed over although the prompt was unmounted before the answer', async () => {
    const onSignedIn = vi.fn()
    const { user, hold, unmount } = await renderPrompt({ onSignedIn })
    const release = hold()
    await user.click(button('Not now'))
    unmount()
    release()
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce())
  })

  it('calls the application as it is now, not as it was when the button was pressed', async () => {
    const before = vi.fn()
    const now = vi.fn()
    const { user, hold, change } = await renderPrompt({ onSignedIn: before })
    const release = hold()
    await user.click(button('Not now'))
    change({ onSignedIn: now })
    release()
    await waitFor(() => expect(now).toHaveBeenCalledOnce())
    expect(before).not.toHaveBeenCalled()
  })
})

describe('an expired password', () => {
  it('is said, with one button for an application that changes it itself', async () => {
    const onChangePassword = vi.fn()
    const { user } = await renderFlow({ onChangePassword }, { userName: 'expired' })
    expect(screen.getByRole('region', { name: 'Your password has expired' })).toHaveProperty(
      'dataset.status',
      'expired',
    )
    expect(screen.getByText('Create a new one to continue.')).toBeDefined()
    expect(buttonNames()).toEqual(['Change password'])
    expect(document.activeElement).toBe(heading())
    await user.click(button('Change password'))
    expect(onChangePassword).toHaveBeenCalledOnce()
  })
})
