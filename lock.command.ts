/** `npm run lock`: brings package-lock.json in line with package.json, complete for machines of every kind. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Entry = {
  version: string
  dev?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  cpu?: string[]
  libc?: string[]
}
type Packages = Record<string, Entry>

const systems =
  /(?:^|[-/])(darwin|linux|win32|windows|freebsd|openbsd|netbsd|sunos|aix|android|openharmony|wasm32)(?:$|-)/
const processors =
  /(arm64|aarch64|x64|x86_64|ia32|arm|ppc64|riscv64|s390x|loong64|mips64el|universal|wasm32|wasi)/

// Beside the project: with node_modules in sight npm writes down what is installed here, not what every machine needs.
const folder = mkdtempSync(join(tmpdir(), 'claimdesk-lock-'))
try {
  copyFileSync('package.json', join(folder, 'package.json'))
  const isFresh = process.argv.includes('--fresh') || !existsSync('package-lock.json')
  if (!isFresh) copyFileSync('package-lock.json', join(folder, 'package-lock.json'))
  const words = ['install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved']
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)

  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Packages }
  const added = addMissing(lock.packages)
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)))
  writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n')
  console.log(`package-lock.json is written; ${added} entries for other machines added by hand.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * npm leaves out optional packages that it cannot fetch right now, and `npm ci` then refuses the lock for missing them.
 * An entry limited to its machine satisfies it, and is fetched on that machine alone.
 */
function addMissing(packages: Packages): number {
  let added = 0
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const version = /^[\^~]?(\d[\w.+-]*)$/.exec(range)?.[1]
      if (!version || isThere(packages, path, name) || !systems.test(name)) continue
      packages[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...machineOf(name) }
      added++
    }
  }
  return added
}

/** Node looks for a package in each node_modules on the way up. */
function isThere(packages: Packages, path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true
    if (at === '') return false
  }
}

function machineOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const system = systems.exec(name)?.[1] ?? ''
  const processor = processors.exec(name.slice(name.lastIndexOf('/')))?.[1]
  if (system === 'wasm32' || processor?.startsWith('was')) return { cpu: ['wasm32'] }
  return {
    os: [system === 'windows' ? 'win32' : system],
    ...(processor && processor !== 'universal' && { cpu: [processor === 'aarch64' ? 'arm64' : processor] }),
    ...(system === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
  }
}
