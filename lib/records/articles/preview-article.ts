/** What a person looks at before they save an article. */
import { db } from '@/lib/db'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import { findSame, readArticle, wordsDigest, type Reading } from './read-article'
import { claimsWith, findOpinion, modelAtHand } from './second-opinions'

type Preview = Reading & { address?: string | null; opinion?: string | undefined }

/** The cleaned text, its claims, a second opinion where one was asked for, and the articles here that are the same. */
export async function previewArticle(actor: Actor, { address, opinion: opinionId, ...reading }: Preview) {
  assertReads(actor)
  const extraction = readArticle(reading)
  const opinion = await findOpinion(db, opinionId, extraction.text)
  const same = await findSame(db, wordsDigest(extraction.text), address ?? null)
  return { extraction, claims: claimsWith(extraction, opinion), opinion, model: modelAtHand(), same }
}
