import { readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }

const packages = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
const locales = readdirSync('src/locales').filter((file) => file !== 'messages.ts')

/** The library build: one module of `dist` for each module of `src`, so that every host's bundler can leave out what it does not use. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: [
        'src/index.ts',
        'src/hooks.ts',
        'src/client/index.ts',
        'src/server/index.ts',
        'src/testing/index.ts',
        'src/testing/node.ts',
        'src/testing/msw.ts',
        ...locales.map((file) => `src/locales/${file}`),
      ],
    },
    rolldownOptions: {
      external: (id) =>
        id.startsWith('node:') ||
        builtinModules.includes(id) ||
        packages.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        // Without preserveModules the 'use client' directives are lost, silently.
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
})
