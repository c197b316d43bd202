/** The command line of the extraction engine: files or standard input in, claims as a table or as JSON out. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Extraction } from '@/lib/rules/extraction'
import { extractClaims, sentencesAlone, worthAlone, type Article } from './extract-claims'
import { isPage, placeInPage, textOfPage } from './reading/html'

const USAGE = `usage: claims [--json | --jsonl] [--only sentences|worth] [--date YYYY-MM-DD] [--language CODE] FILE…

  FILE       a text or HTML file, or - for standard input
  --json     the extraction as JSON, one object a file
  --jsonl    FILE holds one {"id","text","language?","date?"} a line; prints one result a line
  --only     sentences: boundaries alone; worth: each line is one sentence and gets its worth
`

type Answer = Partial<Extraction> & { worth?: number }

/** What there is to know of an article file; blocks of an HTML page point into the page. */
function answerOf(source: string, answer: (article: Article) => Answer, more: Omit<Article, 'text'>): Answer {
  if (!isPage(source)) return answer({ ...more, text: source })
  const page = textOfPage(source)
  const result = answer({ ...more, text: page.text })
  const blocks = result.blocks?.map((block) => {
    const [inputStart, inputEnd] = placeInPage(page, block.inputStart, block.inputEnd, source.length)
    return { ...block, inputStart, inputEnd }
  })
  return blocks ? { ...result, blocks } : result
}

function shown(name: string, { language, text = '', sentences = [], claims }: Answer): string {
  if (!claims) return sentences.map(({ start, end }) => text.slice(start, end)).join('\n')
  const rows = [...claims]
    .sort((a, b) => b.worth - a.worth)
    .map((claim) => {
      const by = claim.speaker ? ` · ${claim.speaker}` : ''
      const note = claim.checkable ? '' : ' · not checkable'
      const why = claim.reasons.slice(0, 3).join(', ')
      return `${claim.worth.toFixed(2)}  ${claim.statement}\n      ${claim.kind}${by}${note} · ${why}`
    })
  return [`${name} · ${language} · ${sentences.length} sentences · ${claims.length} claims`, ...rows].join('\n')
}

const out = (text: string) => process.stdout.write(`${text}\n`)
const say = (text: string) => process.stderr.write(`${text}\n`)

const day = z.iso.date()
const lineInput = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  language: z.string().nullish(),
  date: day.nullish(),
})

/** One result a line, also for a line that cannot be read: it names what is wrong with it. */
function answerLines(source: string, answer: (article: Article) => Answer, more: Omit<Article, 'text'>): boolean {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '')
  let sound = true
  lines.forEach((line, place) => {
    if (place > 0 && place % EVERY === 0) say(`${place}/${lines.length}`)
    const { value, problem } = readLine(line)
    if (value) {
      const { id, text, language, date } = value
      const article = { text, language: language ?? more.language, date: date ?? more.date }
      out(JSON.stringify({ id, ...answer(article) }))
      return
    }
    sound = false
    say(`claims: line ${place + 1}: ${problem}`)
    out(JSON.stringify({ id: null, error: problem }))
  })
  return sound
}

const EVERY = 1000

function readLine(line: string): { value?: z.infer<typeof lineInput>; problem?: string } {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return { problem: 'is no JSON; write one object {"id","text","language"?,"date"?} a line' }
  }
  const parsed = lineInput.safeParse(read)
  if (parsed.success) return { value: parsed.data }
  const [issue] = parsed.error.issues
  return { problem: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'does not fit'}` }
}

const OPTIONS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  only: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function run(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS })
  const { only, date, language } = values
  const strange = only !== undefined && only !== 'sentences' && only !== 'worth'
  if (values.help || strange || positionals.length === 0 || (date && !day.safeParse(date).success)) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  const answer = only === 'sentences' ? sentencesAlone : only === 'worth' ? worthAlone : extractClaims
  let sound = true
  positionals.forEach((file, place) => {
    const source = readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')
    if (positionals.length > 1) say(`${place + 1}/${positionals.length} ${file}`)
    if (values.jsonl) sound = answerLines(source, answer, { language, date }) && sound
    else if (only === 'worth') worths(source, { language, date }, values.json === true)
    else if (values.json) out(JSON.stringify(answerOf(source, answer, { language, date })))
    else out(shown(file, answerOf(source, answer, { language, date })))
  })
  return sound ? 0 : 1
}

function worths(source: string, more: Omit<Article, 'text'>, asJson: boolean): void {
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const result = worthAlone({ ...more, text: line })
    out(asJson ? JSON.stringify(result) : `${result.worth.toFixed(3)}\t${line}`)
  }
}

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', () => process.exit())
try {
  process.exitCode = run(process.argv.slice(2))
} catch (problem) {
  say(`claims: ${problem instanceof Error ? problem.message : String(problem)}`)
  process.exitCode = 1
}
