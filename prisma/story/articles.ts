/** Makes an article with a claim in it, by the machine or by hand: where a story begins. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { saveArticle } from '@/lib/records/articles/save-article'
import { storeClaims } from '@/lib/records/articles/store-claims'
import { createClaim } from '@/lib/records/claims/wording/create-claim'
import type { FoundClaim } from '@/lib/rules/extraction/second-opinion'
import type { Actor } from '@/lib/rules/permissions'

const statement = 'The bridge over the Lek cost 48 million euros, twice what was planned.'
const text = (words: string) =>
  `The council met on Tuesday evening.\n\n${statement} ${words}\n\nAlderman Ruth Bakker called the bridge a success.`

export async function makeArticle(actor: Actor, words = `Number ${randomUUID()}.`) {
  const described = { title: 'Council meets', publisher: 'The Lek Courier', author: null, publishedOn: '2026-03-03' }
  const address = `https://courier.example/${randomUUID()}`
  const input = { requestId: randomUUID(), text: text(words), ...described, address, again: false }
  const id = await saveArticle(actor, input)
  const version = await db.articleVersion.findFirstOrThrow({ where: { articleId: id } })
  return { id, version }
}

/** A candidate of the machine's making, so that nobody has a hand in its wording. */
export async function makeCandidate(actor: Actor) {
  const { version } = await makeArticle(actor)
  const appearance = await db.appearance.findFirst({
    where: { articleVersionId: version.id, quote: { contains: '48 million' } },
    select: { claimId: true },
  })
  if (appearance) return appearance.claimId
  throw new Error('the extraction did not find the claim of the sample sentence')
}

/** A claim of a person's making, in an article of its own. */
export async function makeOwnClaim(actor: Actor) {
  const { version } = await makeArticle(actor)
  const start = version.text.indexOf(statement)
  const stretch = { start, end: start + statement.length, quote: statement }
  const claim = { statement, speaker: null, kind: 'quantity' as const }
  return createClaim(actor, { articleVersionId: version.id, requestId: randomUUID(), ...stretch, ...claim })
}

type Found = Partial<FoundClaim> | ((quote: string) => Partial<FoundClaim>)

/** Claims as the machine proposes them, of these words of an article, whatever the engine itself finds in it. */
export async function makeProposals(actor: Actor, quotes: readonly string[], found: Found = {}) {
  const { id: articleId, version } = await makeArticle(actor)
  const claims = quotes.map((quote): FoundClaim => {
    const start = version.text.indexOf(quote)
    if (start < 0) throw new Error(`the sample article does not say: ${quote}`)
    const place = { quote, start, end: start + quote.length, statement: quote }
    return { ...proposal, ...place, ...(typeof found === 'function' ? found(quote) : found) }
  })
  const at = { versionId: version.id, version: version.number, text: version.text }
  await db.$transaction((tx) => storeClaims(tx, actor, 'reviewer', { articleId, ...at, claims }))
  const rows = await db.appearance.findMany({ where: { articleVersionId: version.id }, orderBy: { createdAt: 'asc' } })
  const ids = quotes.map((quote) => rows.filter((row) => row.quote === quote).at(-1)!.claimId)
  return { articleId, version, ids }
}

const proposal = {
  ...{ speaker: null, cue: null, kind: 'quantity', checkable: true, worth: 0.8, reasons: ['names_number'] },
  ...{ suggestedBy: null, alsoFoundBy: null, otherWording: null },
} satisfies Partial<FoundClaim>
