// The fingerprint as this library reads it: its chunk and one complete reading, at a click.
const button = document.createElement('button')
button.textContent = 'Not now'
button.addEventListener('click', async () => {
  const { readFingerprint } = await import('../../dist/device/readFingerprint.js')
  await readFingerprint()
  window.bench.finish()
})
document.getElementById('root').append(button)
