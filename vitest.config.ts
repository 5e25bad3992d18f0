import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./src/${path}`, import.meta.url))

/** Tests speak to the library through the package's name; here that name means the source. */
export const alias = [
  { find: /^ciam-react$/, replacement: source('index.ts') },
  { find: /^ciam-react\/client$/, replacement: source('client/index.ts') },
  { find: /^ciam-react\/testing$/, replacement: source('testing/index.ts') },
  { find: /^ciam-react\/testing\/(node|msw)$/, replacement: source('testing/$1.ts') },
  { find: /^ciam-react\/locales\/(.*)$/, replacement: source('locales/$1.ts') },
]

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/{client,device,react,components,locales,testing,contract,styles}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
        },
      },
      {
        // The built package, by its real name: these tests take no alias.
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
