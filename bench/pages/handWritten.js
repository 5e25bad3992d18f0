// What the prompt is compared with: a section, two buttons, and a plain fetch with the same headers.
const headers = {
  'X-operating-sys-version': 'Linux',
  'X-device-fingerprint': '0123456789abcdef0123456789abcdef',
  'X-agent': navigator.userAgent,
  'X-L': 'en',
  'X-client-id': 'bench',
  'content-type': 'application/json',
}

window.bench.ask = () => {
  const stateToken = crypto.randomUUID()
  const section = document.createElement('section')
  const heading = document.createElement('h2')
  heading.textContent = 'Your password will expire soon'
  const change = document.createElement('button')
  change.textContent = 'Change password'
  const skip = document.createElement('button')
  skip.textContent = 'Not now'
  skip.addEventListener('click', async () => {
    skip.textContent = 'Continuing…'
    const response = await fetch(`${window.bench.ciamOrigin}/api/v2/sdk/pwd/skip-update`, {
      headers: { ...headers, 'X-state-token': stateToken },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    })
    await response.json()
    heading.textContent = 'Signed in'
    section.dataset.status = 'signedIn'
  })
  section.append(heading, change, skip)
  document.getElementById('root').replaceChildren(section)
}
window.bench.ask()
