/** Makes an article with a claim in it, by the machine or by hand: where a story begins. */
import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { saveArticle } from '@/lib/records/articles/save-article'
import { createClaim } from '@/lib/records/claims/wording/create-claim'
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
