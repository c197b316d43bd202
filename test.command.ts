/** `npm test`: everything that must hold, one step after another; `npm run check`: the steps that take seconds. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, isBuilt } from '@/server/build'

type Step = { name: string; run: () => boolean | Promise<boolean> }

const program = (...words: string[]) => () => {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
  const [name = '', ...rest] = words
  // Not through npx: under `npx -p node@24` an inner one would look for everything in that package.
  return spawnSync(join('node_modules', '.bin', name), rest, { stdio: 'inherit', env }).status === 0
}

const types: Step = {
  name: 'types',
  run: () => program('next', 'typegen')() && program('tsc', '--noEmit')(),
}
const lint: Step = { name: 'lint', run: program('eslint', '.', '--max-warnings', '0') }
const unused: Step = { name: 'unused code', run: program('knip') }
const house: Step = { name: 'house rules', run: program('vitest', 'run', 'lib/architecture.test.ts') }
const tests: Step = { name: 'unit and record tests, house rules', run: program('vitest', 'run') }
const production: Step = { name: 'production build', run: buildWhenNeeded }
const journeys: Step = { name: 'journeys', run: () => isBuilt() && program('playwright', 'test', '--forbid-only')() }

const fast = [types, lint, unused, house]
const all = [types, lint, unused, tests, production, journeys]

rmSync('test-results', { recursive: true, force: true })
const results: { name: string; passed: boolean; seconds: number }[] = []
for (const { name, run } of process.argv[2] === 'check' ? fast : all) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`)
  const start = performance.now()
  const passed = await run()
  results.push({ name, passed, seconds: (performance.now() - start) / 1_000 })
}

console.log('')
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? '✓' : '✗ FAILED'} ${name} (${seconds.toFixed(1)} s)`)
}
process.exit(results.every(({ passed }) => passed) ? 0 : 1)

async function buildWhenNeeded(): Promise<boolean> {
  if (isBuilt()) {
    console.log('The build is that of these sources.')
    return true
  }
  try {
    await build()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
