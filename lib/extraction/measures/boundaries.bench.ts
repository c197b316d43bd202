/** Measures sentence boundaries against the treebanks, beside the platform's own segmenter. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languageNamed, UNKNOWN } from '../languages/languages'
import { sentencesOf } from '../sentences/sentences'
import type { Row } from './rows'
import { harmonic } from './scores'

const paragraphs = z.array(z.object({ text: z.string(), sents: z.array(z.string()) }))
const rules = z.record(z.string(), z.unknown())
const rule = z.array(z.object({ text: z.string(), expected: z.array(z.string()) }))

const squeezed = (text: string): string => text.replace(/\s+/gu, '')

/** Ends of sentences, counted in characters that are not white space. */
function places(sentences: readonly string[]): Set<string> {
  let at = 0
  return new Set(
    sentences.map((sentence) => {
      const start = at
      at += squeezed(sentence).length
      return `${start} ${at}`
    }),
  )
}

const ours = (text: string, code: string): string[] =>
  sentencesOf(text, 0, text.length, languageNamed(code) ?? UNKNOWN).map(({ start, end }) => text.slice(start, end))

const platform = (text: string, code: string): string[] =>
  [...new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)

function f1(rows: z.infer<typeof paragraphs>, cut: (text: string) => string[]): number {
  let [hit, found, sought] = [0, 0, 0]
  for (const { text, sents } of rows) {
    const [gold, made] = [places(sents), places(cut(text))]
    for (const place of made) if (gold.has(place)) hit += 1
    found += made.size
    sought += gold.size
  }
  return 100 * harmonic(hit, found, sought)
}

const TARGETS: readonly [pattern: RegExp, what: string, published: string, target: number][] = [
  [/^nl_alpino.*para/, 'sentence F1, Dutch news by paragraph', 'compromise 99.7', 99.7],
  [/^nl_alpino.*plain/, 'sentence F1, Dutch news, no paragraphs', 'Trankit 90.7', 92],
  [/^nl_lassysmall.*prose/, 'sentence F1, Dutch Wikipedia prose', 'best npm 98.4', 98.8],
  [/^en_ewt.*prose/, 'sentence F1, English web prose', 'best npm 97.6', 98],
  [/^en_gum.*prose/, 'sentence F1, English GUM prose', 'best npm 98.3', 98.6],
]

/** Rows for every boundary set found under `dir`. */
export function boundaryRows(dir: string): Row[] {
  const folder = join(dir, 'sentence-segmentation')
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Row => {
      const [code, set] = [name.slice(0, 2), paragraphs.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))]
      const known = TARGETS.find(([pattern]) => pattern.test(name))
      const reference = f1(set, (text) => platform(text, code)).toFixed(1)
      return {
        what: known ? `${known[1]} (${name})` : `sentence F1, ${name}`,
        reference: `Intl.Segmenter ${reference}${known ? `, ${known[2]}` : ''}`,
        target: known?.[3] ?? null,
        ours: f1(set, (text) => ours(text, code)),
      }
    })
  return [...rows, goldenRow(dir)]
}

function goldenRow(dir: string): Row {
  const all = rules.parse(JSON.parse(readFileSync(join(dir, 'golden-rules', 'golden.json'), 'utf8')))
  const english = rule.parse(all.english)
  const right = english.filter(({ text, expected }) => {
    const made = text.split('\n').flatMap((line) => ours(line, 'en'))
    return made.map(squeezed).join('\n') === expected.map(squeezed).join('\n')
  })
  return { what: `English golden rules, of ${english.length}`, reference: 'pySBD 47', target: 47, ours: right.length }
}
