/** What every Chromium of ours starts with: it runs as root and with little shared memory, and calls nobody by itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
]
