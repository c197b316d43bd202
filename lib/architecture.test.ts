/** Holds the tree to the rules of the house: who may import whom, which folders there are, how long a file may be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Path from the root → content. The checks read nothing else, so that they can be tried on invented trees. */
type Tree = Record<string, string>

// ── Who may import whom ─────────────────────────────────────────────────────────────────────────────────────────────

const engines = ['extraction', 'transparency', 'capture', 'language-model']

/** The columns of the table, and the rooms the imports come from. */
function roomOf(path: string): string {
  const inLib = /^lib\/([^/.]+)/.exec(path)?.[1]
  if (inLib && engines.includes(inLib)) return inLib
  if (inLib && ['auth', 'form-action', 'jobs', 'closing'].includes(inLib)) return 'auth'
  if (inLib) return inLib
  if (path.startsWith('prisma/generated/enums')) return 'enums'
  if (path.startsWith('prisma/generated/')) return 'generated'
  return /^(app|components)\//.exec(path)?.[1] ?? 'outside'
}

const everything = ['rules', 'words', 'env', ...engines, 'records', 'db', 'auth', 'next', 'enums', 'generated', 'outside']

const mayImport: Record<string, string[]> = {
  rules: ['rules', 'enums'],
  words: ['rules', 'words', 'enums'],
  env: [],
  db: ['env', 'generated'],
  ...Object.fromEntries(engines.map((engine) => [engine, ['rules', engine]])),
  records: ['rules', 'env', ...engines, 'records', 'db', 'enums', 'generated'],
  auth: ['rules', 'words', 'env', ...engines, 'records', 'auth', 'next', 'enums'],
  components: ['rules', 'words', 'components', 'next/link', 'next/image', 'enums'],
  app: ['rules', 'words', 'env', 'records', 'auth', 'components', 'app', 'next', 'enums'],
  outside: everything,
}

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('e2e/')
const isEntry = (path: string) => isTest(path) || /\.(command|bench)\.ts$/.test(path)

/** A test sees what the outside sees and, besides, the room it stands in. */
function allowedFor(path: string): string[] {
  const room = roomOf(path)
  return isEntry(path) ? [...everything, room] : (mayImport[room] ?? [])
}

/** These compute from what they are given: nothing of the machine, the network or the clock. */
const pureRooms = ['rules', 'words', 'extraction', 'transparency']
const reachesOutside =
  /^(node:)?(fs|net|https?|http2|dns|tls|child_process|worker_threads|os|timers)(\/|$)|^(pg|undici)$/

function importsOf(source: string): string[] {
  const named = /(?:^|[\n;])\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g
  const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g
  return [...source.matchAll(named), ...source.matchAll(bare)].map((match) => match[1] ?? '')
}

function targetOf(from: string, name: string): string {
  if (name.startsWith('@/')) return roomOf(name.slice(2))
  if (name.startsWith('.')) return roomOf(posix.join(posix.dirname(from), name))
  if (name === 'next/link' || name === 'next/image') return name
  return /^(next|next-auth)(\/|$)/.test(name) ? 'next' : 'package'
}

function wrongImports(tree: Tree): string[] {
  return codeFiles(tree).flatMap((path) =>
    importsOf(tree[path] ?? '').flatMap((name) => {
      const target = targetOf(path, name)
      const allowed = allowedFor(path)
      const isNextPart = target.startsWith('next/') && allowed.includes('next')
      const isPure = pureRooms.includes(roomOf(path)) && !isEntry(path)
      if (target === 'package') return isPure && reachesOutside.test(name) ? [`${path} reaches outside: ${name}`] : []
      return allowed.includes(target) || isNextPart ? [] : [`${path} (${roomOf(path)}) must not import ${name} (${target})`]
    }),
  )
}

// ── Which folders there are ─────────────────────────────────────────────────────────────────────────────────────────

const folders: Record<string, string[]> = {
  '': ['app', 'components', 'lib', 'prisma', 'e2e', 'server', 'public'],
  app: ['(public)', 'desk', 'log', 'api', 'sign-in'],
  'app/desk': ['articles', 'claims', 'audit', 'people', 'settings', 'account'],
  components: ['ui', 'articles', 'claims', 'verdicts', 'charts'],
  lib: ['rules', ...engines, 'records', 'words', 'auth', 'form-action', 'jobs'],
}
const filesOfLib = ['auth', 'db', 'env', 'form-action', 'jobs', 'closing', 'architecture']
const forbiddenFolders = ['src', 'scripts', 'services', 'utils', 'helpers', 'hooks', 'types', 'common']

function wrongPlaces(tree: Tree): string[] {
  return Object.keys(tree).flatMap((path) => {
    const parts = path.split('/')
    const file = parts.at(-1) ?? ''
    const problems: string[] = []
    for (const [depth, name] of parts.slice(0, -1).entries()) {
      const parent = parts.slice(0, depth).join('/')
      if (forbiddenFolders.includes(name)) problems.push(`${path}: no folder is called ${name}`)
      const known = folders[parent]
      if (known && !known.includes(name)) problems.push(`${path}: ${parent || 'the root'} has no folder ${name}`)
    }
    if (/^index\.[jt]sx?$/.test(file)) problems.push(`${path}: no barrels`)
    if (isCode(path) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(file)) problems.push(`${path}: not kebab-case`)
    if (/-?(manager|service|helper|util|utils|handler|common|data|info)\.tsx?$/.test(file)) {
      problems.push(`${path}: a name that says nothing`)
    }
    if (parts.length === 2 && parts[0] === 'lib' && !filesOfLib.includes(file.split('.')[0] ?? '')) {
      problems.push(`${path}: lib has no such file`)
    }
    return problems
  })
}

// ── How long a file may be ──────────────────────────────────────────────────────────────────────────────────────────

const isCode = (path: string) => /\.(ts|tsx|js|mjs|css)$/.test(path) && !path.startsWith('prisma/generated/')
const codeFiles = (tree: Tree) => Object.keys(tree).filter((path) => isCode(path) && !path.endsWith('.css'))
const counts = (path: string) => isCode(path) && !isTest(path) && !path.startsWith('lib/words/')
const linesOf = (source: string) => source.trimEnd().split('\n').length

// Lists of words, schemas and texts are as long as what they list; only the limit of 200 is for them too.
const lists = /^lib\/(extraction\/languages|rules\/inputs)\/|^lib\/rules\/history\/vocabulary\.ts$|^prisma\/sample\//
const isProgram = (path: string) => /\.tsx?$/.test(path) && !lists.test(path)

function wrongSizes(tree: Tree): string[] {
  const sized = Object.keys(tree).filter(counts)
  const lengths = sized.filter(isProgram).map((path) => linesOf(tree[path] ?? '')).sort((one, other) => one - other)
  const p90 = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const perFolder = new Map<string, number>()
  for (const path of sized) perFolder.set(posix.dirname(path), (perFolder.get(posix.dirname(path)) ?? 0) + 1)
  return [
    ...sized.filter((path) => linesOf(tree[path] ?? '') > 200).map((path) => `${path} has more than 200 lines`),
    ...sized
      .filter((path) => /^app\/.*\/?page\.tsx$/.test(path) && linesOf(tree[path] ?? '') > 60)
      .map((path) => `${path} is a page of more than 60 lines`),
    ...(p90 > 90 ? [`one file in ten has more than ${p90} lines; 90 is the limit`] : []),
    ...[...perFolder]
      .filter(([folder, count]) => folder !== '.' && count > 12)
      .map(([folder, count]) => `${folder} has ${count} files; twelve is the limit`),
  ]
}

// ── What every file says ────────────────────────────────────────────────────────────────────────────────────────────

function wrongWords(tree: Tree): string[] {
  return codeFiles(tree).flatMap((path) => {
    const source = tree[path] ?? ''
    const needsSentence = /^(lib|prisma)\/(?!words\/).*\.ts$/.test(path) && !isTest(path) && !path.endsWith('.d.ts')
    const switches = /eslint-disable|@ts-(ignore|expect-error|nocheck)/.test(source) && path !== 'lib/architecture.test.ts'
    // Next and Vitest forgive it; Node, and with it the journeys and every command, does not.
    const bareJson = /^import .* from '[^']+\.json'(?! with)/m.test(source)
    return [
      ...(bareJson ? [`${path} imports JSON without saying so: with { type: 'json' }`] : []),
      ...(needsSentence && !source.startsWith('/**') ? [`${path} does not open by saying what it is responsible for`] : []),
      ...(switches ? [`${path} switches a check off`] : []),
    ]
  })
}

// ── The real tree ───────────────────────────────────────────────────────────────────────────────────────────────────

const skipped = /^(node_modules|generated|test-results|playwright-report|coverage|\..*)$/

function readTree(root: string, folder = ''): Tree {
  const tree: Tree = {}
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name)
    if (skipped.test(entry.name)) continue
    if (entry.isDirectory()) Object.assign(tree, readTree(root, path))
    else if (path !== 'next-env.d.ts') tree[path] = isCode(path) ? readFileSync(join(root, path), 'utf8') : ''
  }
  return tree
}

const root = join(import.meta.dirname, '..')

describe('the house', () => {
  const tree = readTree(root)

  test('is what these checks look at', () => {
    expect(existsSync(join(root, 'package.json'))).toBe(true)
    expect(codeFiles(tree)).toContain('lib/architecture.test.ts')
  })
  test('lets each room import only what the table allows', () => expect(wrongImports(tree)).toEqual([]))
  test('has the folders it says it has, and names that say something', () => expect(wrongPlaces(tree)).toEqual([]))
  test('keeps its files short and its folders small', () => expect(wrongSizes(tree)).toEqual([]))
  test('has files that say what they are for', () => expect(wrongWords(tree)).toEqual([]))
})

describe('a house where somebody', () => {
  const importing = (from: string, name: string) => wrongImports({ [from]: `import { x } from '${name}'` })

  test.each([
    ['lib/rules/workflow.ts', '@/lib/records/claims'],
    ['lib/rules/workflow.ts', '@/prisma/generated/client'],
    ['lib/rules/workflow.ts', 'node:fs'],
    ['lib/words/en.ts', '@/lib/env'],
    ['lib/extraction/extract.ts', '@/lib/transparency/tree'],
    ['lib/extraction/extract.ts', '../records/claims'],
    ['lib/capture/fetch.ts', '@/lib/db'],
    ['lib/records/claims.ts', '@/lib/words/en'],
    ['lib/records/claims.ts', 'next/cache'],
    ['lib/records/claims.ts', '@/lib/auth'],
    ['lib/auth.ts', '@/lib/db'],
    ['lib/jobs.ts', '@/prisma/generated/client'],
    ['components/claims/card.tsx', '@/lib/records/claims'],
    ['components/claims/card.tsx', 'next/navigation'],
    ['components/claims/card.tsx', '@/app/desk/shell'],
    ['app/desk/page.tsx', '@/lib/db'],
    ['app/desk/page.tsx', '@/lib/extraction/extract'],
    ['app/desk/page.tsx', '../../prisma/generated/client'],
    ['server.ts', '@/app/desk/shell'],
    ['server.ts', '@/components/ui/button'],
  ])('lets %s import %s is refused', (from, name) => expect(importing(from, name)).toHaveLength(1))

  test.each([
    ['lib/rules/workflow.ts', '@/prisma/generated/enums'],
    ['lib/records/claims.ts', '@/prisma/generated/client'],
    ['components/claims/card.tsx', 'next/link'],
    ['components/claims/card.test.tsx', './card'],
    ['app/desk/page.tsx', 'next/link'],
    ['app/desk/page.tsx', '@/lib/records/claims'],
    ['prisma/seed.ts', '@/lib/records/claims'],
  ])('lets %s import %s is allowed', (from, name) => expect(importing(from, name)).toEqual([]))

  test('imports over several lines, dynamically, by re-export or for its effect alone is seen all the same', () => {
    const many = `import {\n  a,\n  b,\n} from '@/lib/db'\nexport { c } from '@/lib/db'\nimport '@/lib/db'\nawait import('@/lib/db')`
    expect(wrongImports({ 'app/page.tsx': many })).toHaveLength(4)
  })

  test.each([
    ['lib/utils/dates.ts', 2],
    ['src/app.ts', 2],
    ['app/desk/index.ts', 1],
    ['app/reports/page.tsx', 1],
    ['components/forms/field.tsx', 1],
    ['lib/dates.ts', 1],
    ['lib/rules/ClaimReview.ts', 1],
    ['lib/records/claim-manager.ts', 1],
  ])('puts %s is refused', (path, problems) => expect(wrongPlaces({ [path]: '' })).toHaveLength(problems))

  test('writes a file, a page or a folder too large is refused', () => {
    const lines = (count: number) => 'x\n'.repeat(count)
    expect(wrongSizes({ 'lib/a.ts': lines(200), ...small(20) })).toEqual([])
    expect(wrongSizes({ 'lib/a.ts': lines(201), ...small(20) })).toEqual(['lib/a.ts has more than 200 lines'])
    expect(wrongSizes({ 'lib/a.test.ts': lines(900), 'lib/words/en.ts': lines(900) })).toEqual([])
    expect(wrongSizes({ 'app/desk/page.tsx': lines(61), ...small(20) })).toHaveLength(1)
    expect(wrongSizes({ 'lib/a.ts': lines(91), 'lib/b.ts': lines(91), ...small(8) })).toHaveLength(1)
    const listing = { 'lib/rules/inputs/a.ts': lines(91), 'app/a.css': lines(91), 'prisma/sample/a.ts': lines(91) }
    expect(wrongSizes({ ...listing, ...small(8) })).toEqual([])
    expect(wrongSizes({ 'app/a.css': lines(201), 'prisma/sample/a.ts': lines(201), ...small(20) })).toHaveLength(2)
    expect(wrongSizes(Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`lib/rules/f${n}.ts`, 'x'])))).toHaveLength(1)
  })

  test('leaves out the opening sentence or switches a check off is refused', () => {
    expect(wrongWords({ 'lib/rules/a.ts': 'export {}' })).toHaveLength(1)
    expect(wrongWords({ 'app/page.tsx': '// eslint-disable-next-line' })).toHaveLength(1)
    expect(wrongWords({ 'lib/rules/a.ts': '/** Says what it does. */' })).toEqual([])
    expect(wrongWords({ 'app/page.tsx': `import x from './x.json'` })).toHaveLength(1)
    expect(wrongWords({ 'app/page.tsx': `import x from './x.json' with { type: 'json' }` })).toEqual([])
  })
})

function small(count: number): Tree {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`prisma/f${n}/a.ts`, 'x']))
}
