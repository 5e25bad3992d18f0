// The CIAM server of your own machine: sign in as demo / demo.
import { startCiamEmulator } from 'ciam-react/testing/node'

const { url } = await startCiamEmulator({ port: 8787 })
console.log(`CIAM emulator: ${url}`)
