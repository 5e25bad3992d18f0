import { fileURLToPath } from 'node:url'

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url))

/** Tests and stories import the library by the package's name; here that name means the source. */
export const alias = [
  { find: /^ciam-react$/, replacement: source('index.ts') },
  { find: /^ciam-react\/hooks$/, replacement: source('hooks.ts') },
  { find: /^ciam-react\/client$/, replacement: source('client/index.ts') },
  { find: /^ciam-react\/server$/, replacement: source('server/index.ts') },
  { find: /^ciam-react\/testing$/, replacement: source('testing/index.ts') },
  { find: /^ciam-react\/testing\/(node|msw)$/, replacement: source('testing/$1.ts') },
  { find: /^ciam-react\/locales\/(.*)$/, replacement: source('locales/$1.ts') },
]
