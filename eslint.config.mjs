import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import * as regexp from 'eslint-plugin-regexp'

const config = [
  { ignores: ['.next*/**', 'prisma/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'] },
  ...next,
  ...typescript,
  {
    // A rule that is wrong is changed here, where everybody sees it; it is not switched off in a file.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'max-len': ['error', { code: 120, ignoreUrls: true, ignoreTemplateLiterals: true, ignoreStrings: true }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
      semi: ['error', 'never', { beforeStatementContinuationChars: 'always' }],
    },
  },
  {
    files: ['**/*.command.ts', '**/*.bench.ts', '**/*.test.ts', 'server/**', 'server.ts', 'prisma/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // What anybody pastes meets these expressions: none may take more than linear time.
    files: ['lib/**'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    // A Playwright fixture calls what it is given `use`, which is no React hook.
    files: ['e2e/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
]

export default config
