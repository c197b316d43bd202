/** Measures clause splitting, reported speech and atomic claims against hand-checked sets. */
import { quotationsOf } from '../clauses/quotations'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { analysisOf, wordsIn, type Analysis } from '../clauses/analysis'
import { clausesOf } from '../clauses/clauses'
import { examplesOf, isNear, joinedSentences, TRAINED_ON, type JoinedSentence } from '../clauses/joining/examples'
import { joinsBy, joinsClauses, openedJoints, type Joins } from '../clauses/joining/model'
import { trainJoints } from '../clauses/joining/train'
import { reportsOf } from '../speech/reports'
import { extractClaims } from '../extract-claims'
import { languageNamed, UNKNOWN } from '../languages/languages'
import type { Row } from './rows'
import { harmonic, wordF1 } from './scores'

const reported = z.object({
  text: z.string(),
  source: z.string().nullable(),
  content_spans: z.array(z.tuple([z.number(), z.number()])),
})
const answer = z.object({
  sentences: z.array(z.object({ text: z.string(), decontext: z.string().nullish(), claims: z.array(z.string()) })),
})

const lines = <T>(path: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)))

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

const analysed = (text: string, code: string): Analysis =>
  analysisOf(text, { start: 0, end: text.length }, quotationsOf(text, 0, text.length), languageNamed(code) ?? UNKNOWN)

const COORDINATION: readonly [RegExp, string, string, number][] = [
  [/^nl_alpino/, 'Dutch news', '.49', 80],
  [/^nl_lassysmall/, 'Dutch Wikipedia', '.38', 75],
  [/^en_ewt/, 'English', '.53', 75],
]

const FOLDS = 5

/** The sentences of a set with a model that saw none of them where the shipped one was trained on the set. */
function unseen(folder: string, name: string): readonly [JoinedSentence[], Joins][] {
  const code = name.slice(0, 2)
  const read = (set: string) => joinedSentences(readFileSync(join(folder, set), 'utf8'), code)
  if (!TRAINED_ON[code]?.includes(name)) return [[read(name), joinsClauses]]
  const own = read(name)
  const others = (TRAINED_ON[code] ?? []).filter((set) => set !== name).flatMap((set) => read(set).flatMap(examplesOf))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = own.filter((_, at) => at % FOLDS !== fold).flatMap(examplesOf)
    return [own.filter((_, at) => at % FOLDS === fold), joinsBy(openedJoints(trainJoints([...others, ...rest])))]
  })
}

/** F1 of the points where coordinated clauses are split; cross-validated where the model was trained on the set. */
export function coordinationRows(dir: string): Row[] {
  const folder = join(dir, 'ud-derived-clauses')
  return filesIn(folder, '.clauses.jsonl').map((name) => {
    let [hit, found, sought] = [0, 0, 0]
    for (const [sentences, joins] of unseen(folder, name)) {
      for (const { analysis, gold } of sentences) {
        const made = clausesOf(analysis, [0, analysis.tokens.length], joins).flatMap(({ joint }) =>
          joint >= 0 ? [analysis.tokens[joint]?.start ?? 0] : [],
        )
        hit += gold.filter((place) => isNear(made, place)).length
        found += made.length
        sought += gold.length
      }
    }
    const known = COORDINATION.find(([pattern]) => pattern.test(name))
    return {
      what: `coordination F1, ${known ? `${known[1]}, ${FOLDS}-fold (${name})` : name}`,
      reference: known ? `comma + conjunction ${known[2]}` : '',
      target: known?.[3] ?? null,
      ours: 100 * harmonic(hit, found, sought),
    }
  })
}

const charactersOf = (spans: readonly (readonly [number, number])[]): Set<number> => {
  const places = new Set<number>()
  for (const [from, to] of spans) for (let at = from; at < to; at += 1) places.add(at)
  return places
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const place of a) if (b.has(place)) both += 1
  return both / (a.size + b.size - both || 1)
}

/** F1 of reported spans (overlap of half or more) and the share of these with the right source. */
export function reportRows(dir: string): Row[] {
  const folder = join(dir, 'ud-derived-attribution')
  return filesIn(folder, '.reported.jsonl').flatMap((name): Row[] => {
    const byText = new Map<string, z.infer<typeof reported>[]>()
    for (const row of lines(join(folder, name), reported))
      byText.set(row.text, [...(byText.get(row.text) ?? []), row])
    let [hit, found, sought, right] = [0, 0, 0, 0]
    for (const [text, gold] of byText) {
      const analysis = analysed(text, name.slice(0, 2))
      const spanOf = ([from, to]: readonly [number, number]) =>
        [analysis.tokens[from]?.start ?? 0, analysis.tokens[to - 1]?.end ?? 0] as const
      const made = reportsOf(analysis).map((report) => ({
        places: charactersOf(report.content.filter(([from, to]) => to > from).map(spanOf)),
        speaker: report.speaker ? wordsIn(analysis, report.speaker) : null,
      }))
      const free = new Set(made)
      for (const { content_spans: spans, source } of gold) {
        const places = charactersOf(spans)
        const best = [...free].sort((a, b) => overlap(b.places, places) - overlap(a.places, places))[0]
        if (!best || overlap(best.places, places) < 0.5) continue
        free.delete(best)
        hit += 1
        if (source === null ? best.speaker === null : best.speaker !== null && wordF1(source, best.speaker) >= 0.6)
          right += 1
      }
      found += made.length
      sought += gold.length
    }
    const news = name.startsWith('nl_alpino')
    return [
      {
        what: `reported speech F1, ${name}`,
        reference: news ? 'simple patterns 70' : '',
        target: news ? 82 : null,
        ours: 100 * harmonic(hit, found, sought),
      },
      {
        what: `right source, ${name}`,
        reference: news ? 'simple patterns 93' : '',
        target: news ? 95 : null,
        ours: (100 * right) / (hit || 1),
      },
    ]
  })
}

/** Greedy one-to-one matching of claims by the words they share, as a soft F1. */
function softF1(made: readonly string[], gold: readonly string[]): { hit: number; found: number; sought: number } {
  const pairs = made
    .flatMap((a, i) => gold.map((b, j) => ({ i, j, score: wordF1(a, b) })))
    .sort((a, b) => b.score - a.score)
  const [left, right] = [new Set<number>(), new Set<number>()]
  let hit = 0
  for (const { i, j, score } of pairs) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    hit += score
  }
  return { hit, found: made.length, sought: gold.length }
}

/** Soft F1 of the atomic claims that people wrote for sentences, beside the sentence as it is. */
export function atomicRows(dir: string): Row[] {
  const path = join(dir, 'factcheck-gpt', 'docs.jsonl')
  if (!existsSync(path)) return []
  const sums = { ours: { hit: 0, found: 0, sought: 0 }, whole: { hit: 0, found: 0, sought: 0 } }
  const add = (sum: typeof sums.ours, more: typeof sums.ours) => {
    sum.hit += more.hit
    sum.found += more.found
    sum.sought += more.sought
  }
  for (const { sentences } of lines(path, answer)) {
    for (const { text, decontext, claims } of sentences) {
      if (claims.length === 0) continue
      const made = extractClaims({ text: decontext ?? text, language: 'en' }).claims.map(({ statement }) =>
        statement.replace(/[[\]]/gu, ''),
      )
      add(sums.ours, softF1(made.length > 0 ? made : [decontext ?? text], claims))
      add(sums.whole, softF1([decontext ?? text], claims))
    }
  }
  const score = ({ hit, found, sought }: typeof sums.ours) => harmonic(hit, found, sought)
  return [
    {
      what: 'sentence → atomic claims, soft F1',
      reference: `the sentence as it is ${score(sums.whole).toFixed(3)}`,
      target: 0.58,
      ours: score(sums.ours),
    },
  ]
}
