import { screen } from '@testing-library/react'
import { button } from './queries.js'
import { renderFlow } from './renderFlow.js'

/** The form in place of the question, after a sign-in and "Change password". */
export async function openForm(...args: Parameters<typeof renderFlow>) {
  const view = await renderFlow(...args)
  await view.user.click(button('Change password'))
  const oldPassword = await screen.findByLabelText<HTMLInputElement>('Current password')
  const newPassword = screen.getByLabelText<HTMLInputElement>('New password')
  const submit = async (oldValue: string, newValue: string) => {
    // Pasted: that is one event, where typing is one for each letter.
    await view.user.clear(oldPassword)
    await view.user.paste(oldValue)
    await view.user.clear(newPassword)
    await view.user.paste(newValue)
    await view.user.click(button('Save new password'))
  }
  const { form } = oldPassword
  if (!form) throw new Error('The field is in no form.')
  return { ...view, form, oldPassword, newPassword, submit }
}
