/** Asks a language model for a second opinion on a text, never before it is recorded that the text will be sent. */
import { randomUUID } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { languageModel } from '@/lib/env'
import { suggestClaims } from '@/lib/language-model/suggest-claims'
import { assertMayAtDesk } from '@/lib/rules/desk/desk-permissions'
import { base64url } from '@/lib/rules/history/commitment'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { Prisma } from '@/prisma/generated/client'
import { changePeople } from '../people/change-people'
import { readArticle, type Reading } from './read-article'
import { digestOf } from './second-opinions'

const HOUR = 3_600_000
/** More texts than one person can read in an hour. */
const MAX_PER_HOUR = 60

/**
 * Sends the cleaned text to the newsroom's language model and keeps what comes back; answers the id under which. What
 * was answered within a day is not sent again. A model that is away or talks nonsense is a problem of the second
 * opinion, never a refusal.
 */
export async function askForOpinion(actor: Actor, reading: Reading, signal?: AbortSignal): Promise<string> {
  assertMayAtDesk(actor, 'ask_language_model')
  const settings = languageModel()
  if (!settings) throw new Refusal('unavailable', 'no_language_model')
  const { model, host } = settings
  const extraction = readArticle(reading)
  const textSha256 = digestOf(extraction.text)
  const asked = { textSha256, model, host, askedAt: { gt: new Date(Date.now() - 24 * HOUR) } }
  const answered = { problem: null, answeredAt: { not: null }, suggestions: { not: Prisma.DbNull } }
  const earlier = await db.secondOpinion.findFirst({ where: { ...asked, ...answered }, orderBy: { askedAt: 'desc' } })
  if (earlier) return earlier.id

  const id = randomUUID()
  await changePeople(actor, id, 'ask_language_model', async (tx) => {
    await assertNotTooMany(tx, actor)
    await tx.secondOpinion.create({ data: { id, model, host, askedById: actor.id, textSha256 } })
    return { details: { opinion: id, model, host, text: base64url(textSha256) }, result: id }
  })
  const opinion = await suggestClaims({ ...extraction, date: reading.date ?? undefined }, settings, signal)
  const { suggestions, dropped, sent, problem, status } = opinion
  const heard = { answeredAt: new Date(), suggestions, dropped, sent, problem }
  await db.secondOpinion.update({ where: { id }, data: heard })
  if (problem && problem !== 'cancelled') console.warn(`[second opinion] ${host}: ${problem} ${status ?? ''}`.trim())
  return id
}

async function assertNotTooMany(tx: Transaction, actor: Actor) {
  const since = new Date(Date.now() - HOUR)
  const asked = await tx.secondOpinion.count({ where: { askedById: actor.id, askedAt: { gt: since } } })
  if (asked >= MAX_PER_HOUR) throw new Refusal('unavailable', 'too_many', { seconds: HOUR / 1_000 })
}
