import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { tsconfigPaths: true },
  // JSX as React's automatic runtime, like Next: tests may render components to markup.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.next*/**', 'e2e/**'],
    globalSetup: ['prisma/test-database.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // One database serves all workers; a machine with two cores gains nothing from more.
    maxWorkers: 2,
    testTimeout: 15_000,
  },
})
