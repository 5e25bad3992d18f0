const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'commonjs' },
}

export default {
  // 1. jsdom without fetch, Request and Web Crypto is no browser: this one has those of Node.
  testEnvironment: 'jest-fixed-jsdom',
  // 2. Jest runs CommonJS, and these packages are ES modules alone, as most are today.
  transform: { '\\.[jt]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(ciam-react|ky|jose)/)'],
  // 3. Jest reads no style sheets.
  moduleNameMapper: { '\\.css$': '<rootDir>/src/noStyles.js' },
}
