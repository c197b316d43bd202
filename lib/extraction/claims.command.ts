/** The command line of the extraction engine: files or standard input in, claims as a table or as JSON out. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Extraction } from '@/lib/rules/extraction'
import { extractClaims, sentencesAlone, worthAlone, type Article } from './extract-claims'

const USAGE = `usage: claims [--json | --jsonl] [--only sentences|worth] [--date YYYY-MM-DD] [--language CODE] FILE…

  FILE       a text or HTML file, or - for standard input
  --json     the extraction as JSON, one object a file
  --jsonl    FILE holds one {"id","text","language?","date?"} a line; prints one result a line
  --only     sentences: boundaries alone; worth: each line is one sentence and gets its worth
`

type Line = Article & { id?: unknown }

const TAG = /<(?:!doctype html|html|body|article|p|div)[\s>]/i
const BLOCK_TAG =
  /<\/?(?:p|div|h[1-6]|li|ul|ol|br|tr|section|article|figcaption|figure|blockquote|header|footer)(?:\s[^<>]*)?\/?>/gi
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  agrave: 'à',
  egrave: 'è',
}

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** The text of an HTML page, a line a block; text that is no HTML is returned as it is. */
export function plainText(source: string): string {
  if (!TAG.test(source)) return source
  return source
    .replace(/<(script|style|noscript|svg|template)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(BLOCK_TAG, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(parseInt(code, 16)))
    .replace(/&([a-z]{2,8});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
}

function table(name: string, result: Extraction): string {
  const rows = [...result.claims]
    .sort((a, b) => b.worth - a.worth)
    .map((claim) => {
      const by = claim.speaker ? ` · ${claim.speaker}` : ''
      const note = claim.checkable ? '' : ' · not checkable'
      const why = claim.reasons.slice(0, 3).join(', ')
      return `${claim.worth.toFixed(2)}  ${claim.statement}\n      ${claim.kind}${by}${note} · ${why}`
    })
  return [
    `${name} · ${result.language} · ${result.sentences.length} sentences · ${result.claims.length} claims`,
    ...rows,
  ].join('\n')
}

const out = (text: string) => process.stdout.write(`${text}\n`)

function run(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      only: { type: 'string' },
      date: { type: 'string' },
      language: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const { only } = values
  const strange = only !== undefined && only !== 'sentences' && only !== 'worth'
  if (
    values.help ||
    strange ||
    positionals.length === 0 ||
    (values.date && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
  ) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  const answer = (article: Article) =>
    only === 'sentences' ? sentencesAlone(article) : only === 'worth' ? worthAlone(article) : extractClaims(article)
  positionals.forEach((file, place) => {
    const source = readFileSync(file === '-' ? 0 : file, 'utf8')
    if (positionals.length > 1) process.stderr.write(`${place + 1}/${positionals.length} ${file}\n`)
    const more = { language: values.language, date: values.date }
    const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '')
    if (values.jsonl) {
      for (const line of lines) {
        const { id, ...article } = JSON.parse(line) as Line
        out(JSON.stringify({ id, ...answer({ ...more, ...article }) }))
      }
    } else if (only === 'worth') {
      for (const line of lines) {
        const result = worthAlone({ ...more, text: line })
        out(values.json ? JSON.stringify(result) : `${result.worth.toFixed(3)}\t${line}`)
      }
    } else {
      const article = { ...more, text: plainText(source) }
      if (values.json) out(JSON.stringify(answer(article)))
      else if (only === 'sentences') {
        const result = sentencesAlone(article)
        for (const { start, end } of result.sentences) out(result.text.slice(start, end))
      } else out(table(file, extractClaims(article)))
    }
  })
  return 0
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (problem) {
  process.stderr.write(`claims: ${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 1
}
