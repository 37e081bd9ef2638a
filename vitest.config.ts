// Tests run in Node, on a Postgres server of their own that test/globalSetup.ts provides.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One graphql for all: vite would take the ES modules that its package also ships, beside the
  // CommonJS that Node gives to every package.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/globalSetup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
