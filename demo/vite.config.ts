import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { alias } from '../test/support/alias.js'

const stylesOfSource = {
  find: 'ciam-react/styles.css',
  replacement: fileURLToPath(new URL('../src/styles/base.css', import.meta.url)),
}

/** `build` takes the library from `dist`, as its users get it; the dev server takes it from `src`. */
export default defineConfig(({ command }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: command === 'serve' ? [stylesOfSource, ...alias] : [] },
  build: {
    outDir: 'dist',
    // The browser tests read there which chunk is which.
    manifest: true,
    emptyOutDir: true,
    target: 'es2022',
    // A data: URL would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
  },
}))
