// The fingerprint as FingerprintJS reads it by default: its chunk and one complete reading, at a click.
const button = document.createElement('button')
button.textContent = 'Not now'
button.addEventListener('click', async () => {
  const { load } = await import('@fingerprintjs/fingerprintjs')
  const { visitorId } = await (await load({ monitoring: false })).get()
  if (visitorId) window.bench.finish()
})
document.getElementById('root').append(button)
