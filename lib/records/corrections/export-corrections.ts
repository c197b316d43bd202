/** Exports what people corrected as lines of JSON, article by article: however many, no more than one is in memory. */
import { db } from '@/lib/db'
import { momentIn } from '@/lib/rules/days'
import { assertMayExport } from '@/lib/rules/desk/desk-permissions'
import { correctingActs } from '@/lib/rules/corrections/corrections'
import { modelBehind, modelsOf } from '@/lib/rules/corrections/model-words'
import { base64url, sha256 } from '@/lib/rules/history/commitment'
import type { ExportInput } from '@/lib/rules/inputs/lists'
import type { Doer } from '@/lib/rules/permissions'
import { pseudonymsIn } from '../history/pseudonyms'
import { getNewsroom } from '../people/newsroom'
import { articleLine, correctionLine } from './correction-lines'
import { gatherArticle } from './gather-article'

const PAGE = 50
/** People have other names here than in any claim's history: an export says nothing about the log. */
const stream = sha256('claimdesk/corrections/v1')
/** 72 bits of the pseudonym are enough to tell a newsroom's people apart. */
const NAME_BYTES = 9

/**
 * Oldest article first, in it oldest correction first. The format stands in correction-lines.ts.
 * @throws Refusal before the first line where this person may not
 */
export function exportCorrections(doer: Doer, wanted: ExportInput): AsyncGenerator<string> {
  assertMayExport(doer)
  return lines(wanted)
}

async function* lines({ since: day, ...wanted }: ExportInput): AsyncGenerator<string> {
  const { timeZone } = await getNewsroom()
  const since = day ? momentIn(timeZone, `${day}T00:00`) : new Date(0)
  let last = { createdAt: new Date(0), id: '00000000-0000-0000-0000-000000000000' }
  for (;;) {
    const page = await articlesAfter(last, since)
    for (const { id } of page) yield* linesOf(id, since, wanted)
    const end = page.at(-1)
    if (!end) return
    last = end
  }
}

/** Articles with a correction since then in a claim that was made in them. */
const articlesAfter = (last: { createdAt: Date; id: string }, since: Date) => db.$queryRaw<(typeof last)[]>`
  SELECT a.id, a."createdAt" FROM "Article" a
  WHERE (a."createdAt", a.id) > (${last.createdAt}, ${last.id}::uuid) AND EXISTS (
    SELECT 1 FROM "HistoryEntry" made JOIN "HistoryEntry" act ON act."claimId" = made."claimId"
    WHERE made."articleId" = a.id AND made."streamKind" = 'claim' AND made.seq = 0
      AND act.act = ANY(${[...correctingActs]}) AND act.at >= ${since})
  ORDER BY a."createdAt", a.id LIMIT ${PAGE}`

type Wishes = Omit<ExportInput, 'since'>

async function* linesOf(articleId: string, since: Date, { withText, withModels }: Wishes): AsyncGenerator<string> {
  const { known, own, hidden, isDark } = await gatherArticle(db, articleId)
  const ours = own.flatMap((id) => known.get(id) ?? [])
  const models = modelsOf(known)
  const all = ours.flatMap((one) =>
    one.told.corrections.map((correction) => ({
      ...{ correction, known: one, model: modelBehind({ correction, known: one, models }) },
    })),
  )
  const shown = all
    .filter(({ correction: { at }, model }) => at >= since && (withModels || model === null))
    .filter(({ correction, known: { claim } }) => ![claim.id, ...correction.others].some((id) => hidden.has(id)))
    .toSorted((a, b) => order(a.known.told.version, b.known.told.version) || byTime(a.correction, b.correction))
  if (shown.length === 0) return
  const names = await namesOf(shown.flatMap(({ correction: { by } }) => by ?? []))
  const versions = await db.articleVersion.findMany({
    where: { articleId },
    select: { number: true, language: true, text: withText && !isDark, blocks: withText && !isDark },
  })
  let number = 0
  for (const { correction, known: one, model } of shown) {
    const version = versions.find((other) => other.number === one.told.version)
    const article = { id: articleId, number: one.told.version, language: version?.language ?? 'und' }
    if (withText && number !== article.number) {
      number = article.number
      yield articleLine(article, isDark || !version ? null : { text: version.text, blocks: version.blocks })
    }
    const others = correction.others.flatMap((id) => known.get(id) ?? [])
    const by = names.get(correction.by ?? '') ?? null
    yield correctionLine({ correction, article, known: one, others, by, model })
  }
}

const order = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0)
const byTime = (a: { at: Date; entry: string }, b: { at: Date; entry: string }) =>
  order(a.at.getTime(), b.at.getTime()) || order(a.entry, b.entry)

async function namesOf(people: readonly string[]) {
  const pseudonyms = await pseudonymsIn(db, stream, [...new Set(people)])
  return new Map([...pseudonyms].map(([id, name]) => [id, `p-${base64url(name.subarray(0, NAME_BYTES))}`]))
}
