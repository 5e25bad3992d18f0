import { screen } from '@testing-library/react'
import { ChangePasswordForm } from 'ciam-react'
import { useLayoutEffect } from 'react'
import { expect, it } from 'vitest'
import { renderInProvider } from '../../support/renderInProvider.js'
import { setUpServer } from '../../support/setUpServer.js'

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)

function type(input: HTMLInputElement, text: string) {
  input.focus()
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/**
 * Fills the form as a user who is faster than React's passive effects: layout effects run when the fields are in the page
 * and before every passive effect of the form. StrictMode then runs the form's clean-ups once, with the text in the fields.
 */
function FastUser({ typeOnce }: { typeOnce: () => void }) {
  useLayoutEffect(typeOnce, [typeOnce])
  return null
}

it('keeps what was typed and the focus where the user is faster than the form’s effects', async () => {
  const server = setUpServer()
  let hasTyped = false
  const typeOnce = () => {
    if (hasTyped) return
    hasTyped = true
    type(field('Current password'), 'demo')
    type(field('New password'), 'New-pass-2')
  }
  renderInProvider(
    <>
      <ChangePasswordForm />
      <FastUser typeOnce={typeOnce} />
    </>,
    { config: server.config, stateToken: await server.issue() },
  )
  expect(hasTyped).toBe(true)
  expect(field('Current password').value).toBe('demo')
  expect(field('New password').value).toBe('New-pass-2')
  expect(document.activeElement).toBe(field('New password'))
})
