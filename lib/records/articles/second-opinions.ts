/** Second opinions that were asked for: finds the one on a text, and lays its claims beside the built-in ones. */
import { db, type Transaction } from '@/lib/db'
import { languageModel } from '@/lib/env'
import { worthAlone } from '@/lib/extraction/extract-claims'
import { mergeSuggestions } from '@/lib/language-model/merge-suggestions'
import type { Extraction } from '@/lib/rules/extraction'
import type { Dropped, FoundClaim, OpinionProblem, Suggestion } from '@/lib/rules/extraction/second-opinion'
import { sha256 } from '@/lib/rules/history/commitment'
import { Prisma } from '@/prisma/generated/client'

const WEEK = 7 * 86_400_000

/** Whom a person may ask, and where their text would go; null where the newsroom wants no such thing. */
export function modelAtHand() {
  const settings = languageModel()
  return settings && { model: settings.model, host: settings.host, isHere: settings.isHere }
}

/** Of the cleaned text: it names what was sent. */
export const digestOf = (text: string) => new Uint8Array(sha256(text))

export type Opinion = {
  id: string
  model: string
  host: string
  suggestions: Suggestion[]
  dropped: Dropped
  sent: number
  problem: OpinionProblem | null
}

/** What was answered about this text; null for an id of another text, or one without an answer. */
export async function findOpinion(tx: Transaction, id: string | undefined, text: string): Promise<Opinion | null> {
  const row = id === undefined ? null : await tx.secondOpinion.findUnique({ where: { id } })
  if (!row?.answeredAt || !Buffer.from(row.textSha256).equals(digestOf(text))) return null
  const { model, host, sent } = row
  const suggestions = (row.suggestions ?? []) as Suggestion[]
  const [dropped, problem] = [row.dropped as Dropped, row.problem as OpinionProblem | null]
  return { id: row.id, model, host, sent, suggestions, dropped, problem }
}

/** Every time this text was sent somewhere, whether or not anything came back. */
export async function listOpinionsOn(text: string) {
  const opinions = await db.secondOpinion.findMany({
    where: { textSha256: digestOf(text) },
    orderBy: { askedAt: 'asc' },
    select: { id: true, model: true, host: true, askedAt: true, askedById: true, problem: true },
  })
  const ids = opinions.map(({ askedById }) => askedById)
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return opinions.map(({ askedById, ...opinion }) => ({ ...opinion, asker: names.get(askedById) ?? null }))
}

/** The built-in claims, with those that the model found besides. */
export function claimsWith({ claims, language }: Extraction, opinion: Opinion | null): FoundClaim[] {
  return mergeSuggestions(claims, opinion?.suggestions ?? [], opinion?.model ?? '', ({ quote, start, end }) => {
    const alone = worthAlone({ text: quote, language })
    const around = claims.filter((claim) => claim.start < end && start < claim.end).map(({ worth }) => worth)
    // In its place in the article, where something worth checking was found there already.
    return { worth: around.length > 0 ? Math.max(...around) : alone.worth, reasons: alone.reasons }
  })
}

/** Housekeeping: after a week what was wanted of an answer has been saved; that the text was sent stays on record. */
export async function purgeOpinions() {
  const askedAt = { lt: new Date(Date.now() - WEEK) }
  await db.secondOpinion.updateMany({
    where: { askedAt, suggestions: { not: Prisma.DbNull } },
    data: { suggestions: Prisma.DbNull },
  })
}
