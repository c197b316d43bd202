/** Builds the app when there is no build, or when the sources changed since. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { StartProblem } from '@/lib/env'

const folders = ['app', 'components', 'lib', 'public']
const files = ['next.config.js', 'package-lock.json', 'proxy.ts', 'tsconfig.json']
const mark = '.next/sources.sha256'

/** The content decides, not the dates: a fresh clone or a branch change touches every date. */
export function isBuilt(): boolean {
  return existsSync('.next/BUILD_ID') && existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint()
}

export async function build(): Promise<void> {
  const sources = fingerprint()
  rmSync(mark, { force: true })
  const { code, output } = await nextBuild()
  if (code !== 0) throw new StartProblem(`${output.trim()}\n\nThe app could not be built.`)
  mkdirSync('.next', { recursive: true })
  writeFileSync(mark, sources)
}

function nextBuild(): Promise<{ code: number | null; output: string }> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(process.execPath, [next, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const endWithUs = () => void child.kill('SIGKILL')
    process.once('exit', endWithUs)
    child.stdout.on('data', (part) => (output += String(part)))
    child.stderr.on('data', (part) => (output += String(part)))
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', endWithUs)
      resolve({ code, output })
    })
  })
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const roots = readdirSync('.').filter((name) => files.includes(name) || /^instrumentation.*\.ts$/.test(name))
  const sources = folders.filter((folder) => existsSync(folder)).flatMap((folder) => below(folder))
  for (const path of [...roots, 'prisma/schema.prisma', ...sources].sort()) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex')
}

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(test|bench|command)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}
