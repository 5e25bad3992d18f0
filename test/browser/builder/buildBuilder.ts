import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { alias } from '../../support/alias.js'

/** The files of a page with the theme builder alone, by path: the stories' own component, without Storybook. */
export async function buildBuilder(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias },
    build: { write: false, target: 'es2022', minify: false, chunkSizeWarningLimit: 5_000 },
  })
  if (!('output' in built)) throw new Error('Vite built something other than one page.')
  return new Map(built.output.map((file) => [`/${file.fileName}`, file.type === 'asset' ? file.source : file.code]))
}
