import { configDefaults, defineConfig } from 'vitest/config'

const everywhere = '**/*.test.{ts,tsx}'
const elsewhere = [...configDefaults.exclude, '.next*/**', 'e2e/**']
/** These need no database: without one to start they answer at once. */
const pure = [
  'lib/{rules,words,extraction,transparency,language-model}/**/*.test.ts',
  'components/**/*.test.{ts,tsx}',
  'lib/*.test.ts',
]

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    // One database serves all workers; a machine with two cores gains nothing from more.
    maxWorkers: 2,
    testTimeout: 15_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: elsewhere } },
      {
        extends: true,
        test: {
          name: 'records',
          include: [everywhere],
          exclude: [...elsewhere, ...pure],
          globalSetup: ['prisma/test-database.ts'],
        },
      },
    ],
  },
})
