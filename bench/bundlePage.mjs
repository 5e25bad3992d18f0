import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const pages = fileURLToPath(new URL('./pages', import.meta.url))

/**
 * Bundles a page as an application would: minified, with its lazy chunks.
 *
 * @param entry A file of `pages`.
 * @param library The folder that `ciam-react` is taken from, its `dist` built.
 * @returns The entry's file name, the files by name, and the library's style sheet.
 */
export async function bundlePage(entry, library) {
  const { exports } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  const { outputFiles, metafile } = await build({
    entryPoints: [join(pages, entry)],
    alias: { 'ciam-react': join(library, exports['.'].default) },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    chunkNames: '[name]-[hash]',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const main = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint)
  return {
    main: basename(main[0]),
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)])),
    styles: readFileSync(join(library, exports['./styles.css'])),
  }
}
