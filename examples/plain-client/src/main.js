import { createCiamClient, isCiamError, skipPasswordUpdate } from 'ciam-react/client'
import { fetchStateToken } from 'ciam-react/testing'
import { ciamDomain } from './ciamDomain.js'

/** @param {string} id */
function find(id) {
  const element = document.getElementById(id)
  if (!element) throw new Error(`index.html has no #${id}.`)
  return element
}
const button = find('skip')
const status = find('status')

const client = createCiamClient({ domain: ciamDomain, clientId: 'demo-client' })
// In place of your own login call, whose answer holds the state token.
const stateToken = await fetchStateToken(`http://${ciamDomain}`, { userName: 'demo' })

status.textContent = 'Your password is about to expire.'
button.hidden = false
button.addEventListener('click', async () => {
  try {
    const { sessionToken } = await skipPasswordUpdate(client, { stateToken })
    button.hidden = true
    status.textContent = sessionToken && 'Welcome, you are signed in.'
  } catch (error) {
    if (!isCiamError(error)) throw error
    status.textContent = error.recovery === 'sign-in-again' ? 'Please sign in again.' : 'That did not work. Try again.'
  }
})
