import { fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { button, expectFocus, heading } from '../../support/queries.js'
import { renderFlow } from '../../support/renderFlow.js'

// A file of its own: once loaded, the form is there at once for all that follows.
it('keeps focus in the prompt while the form is on its way, and then moves it to the first field', async () => {
  await renderFlow()
  button('Change password').focus()
  fireEvent.click(button('Change password'))
  expect(screen.queryByLabelText('Current password')).toBeNull()
  expect(heading().textContent).toBe('Change your password')
  expect(document.activeElement).toBe(heading())
  const field = await screen.findByLabelText('Current password')
  await expectFocus(() => field)
})
