/** Measures whole articles against annotations, beside a claim for each sentence as it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractClaims } from '../extract-claims'
import { annotation, tallyOf, type Tally } from './gold'
import type { Row } from './rows'
import { harmonic } from './scores'

const OWN = fileURLToPath(new URL('./gold', import.meta.url))

const AIMS = { claims: 75, speakers: 85, named: 55, top: 50 }

/** Rows for the project's own annotated articles, and for those in a folder `gold` beside the data. */
export function goldRows(dir: string): Row[] {
  return [
    ...rowsOf(join(dir, '..', 'gold'), 'articles given'),
    ...rowsOf(OWN, 'our own articles'),
  ]
}

function rowsOf(folder: string, name: string): Row[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.gold.json')) : []
  if (files.length === 0) return []
  const [ours, plain]: [Tally[], Tally[]] = [[], []]
  for (const file of files.sort()) {
    const gold = annotation.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const text = readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8')
    const result = extractClaims({ text, date: gold.published })
    ours.push(tallyOf(gold, result.claims))
    const sentences = result.sentences.map(({ start, end }) => result.text.slice(start, end))
    const asClaims = sentences.map((quote, at) => ({ quote, statement: quote, speaker: null, worth: -at }))
    plain.push(tallyOf(gold, asClaims))
  }
  const row = (what: string, measure: (tallies: readonly Tally[]) => number, target: number | null): Row => ({
    what: `${name} (${files.length}): ${what}`,
    reference: `each sentence a claim ${measure(plain).toFixed(0)}`,
    target,
    ours: measure(ours),
  })
  return [
    row('claims F1', (tallies) => 100 * harmonic(sum(tallies, 'matched'), sum(tallies, 'found'), sum(tallies, 'sought')), AIMS.claims),
    row('right speaker, %', (tallies) => share(tallies, 'speakers', 'matched'), AIMS.speakers),
    row('all names in the statement, %', (tallies) => share(tallies, 'named', 'matched'), AIMS.named),
    row('top claims among the first, %', (tallies) => share(tallies, 'topFound', 'top'), AIMS.top),
    row('furniture among the claims', (tallies) => sum(tallies, 'furniture'), null),
  ]
}

const sum = (tallies: readonly Tally[], key: keyof Tally): number => tallies.reduce((all, tally) => all + tally[key], 0)

const share = (tallies: readonly Tally[], part: keyof Tally, whole: keyof Tally): number =>
  (100 * sum(tallies, part)) / Math.max(1, sum(tallies, whole))
