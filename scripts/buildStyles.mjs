// Writes dist/styles: the style sheet in the cascade layer `ciam`, the same without the layer, and one file a theme.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { transform } from 'lightningcss'

const minify = (filename, css) => transform({ filename, code: Buffer.from(css), minify: true }).code
const inLayer = (css) => `@layer ciam{${css}}`

const base = readFileSync('src/styles/base.css', 'utf8')
mkdirSync('dist/styles/themes', { recursive: true })
writeFileSync('dist/styles/styles.css', minify('styles.css', inLayer(base)))
writeFileSync('dist/styles/styles.unlayered.css', minify('styles.unlayered.css', base))
for (const file of readdirSync('src/styles/themes')) {
  const theme = readFileSync(`src/styles/themes/${file}`, 'utf8')
  writeFileSync(`dist/styles/themes/${file}`, minify(file, inLayer(theme)))
}
