import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './test/browser/launchOptions.mjs'
import { alias } from './test/support/alias.js'

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: [
            'test/{client,server,device,react,components,locales,testing,contract,styles,stories}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['test/support/setUpTests.ts'],
          testTimeout: 30_000,
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
        // Hosts of their own, in folders of their own, with the packed package: these tests take no alias either.
        test: {
          name: 'adopters',
          environment: 'node',
          include: ['test/adopters/**/*.test.ts'],
          globalSetup: ['test/adopters/pack.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
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
      {
        extends: true,
        // Every story is a test: it renders, its play function runs, and axe-core looks at it in every theme.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: launchOptions('chromium') }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
