/** A port from the environment, or the usual one. Says what is wrong with it, and ends, where it is none. */
function portFrom(name, usual) {
  const given = process.env[name]
  const port = Number(given ?? usual)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  console.error(`${name} is "${given}", which is no port. Give a number from 1 to 65535.`)
  process.exit(1)
}

/** Where the demo page and the CIAM emulator listen. */
export const ports = { page: portFrom('PORT', 5173), emulator: portFrom('CIAM_EMULATOR_PORT', 8787) }

if (ports.page === ports.emulator) {
  console.error(`PORT and CIAM_EMULATOR_PORT are both ${ports.page}. They are two servers: give them two ports.`)
  process.exit(1)
}
