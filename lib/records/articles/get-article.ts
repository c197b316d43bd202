/** One article as the desk sees it: its text, the claims in it, and what came in. */
import { cache } from 'react'
import { db } from '@/lib/db'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import { isId } from '@/lib/rules/inputs/fields'
import { allowedActs, mayMakeClaims, type Actor } from '@/lib/rules/permissions'
import type { Act } from '@/lib/rules/workflow'
import type { Prisma } from '@/prisma/generated/client'
import { claimFactsOf } from '../claims/claim-facts'
import { showCorrections } from '../corrections/show-corrections'
import { getNewsroom } from '../people/newsroom'
import { listOpinionsOn } from './second-opinions'

/** What the rules ask of each claim, read for all claims of a page at once. */
const judged = {
  lead: { select: { id: true, name: true } },
  mergedInto: { select: { id: true, statement: true } },
  contributors: { select: { personId: true } },
  verdicts: { orderBy: { number: 'desc' }, take: 1, select: { state: true, approvedAs: true, approvedById: true } },
} satisfies Prisma.ClaimInclude

/** A claim without any of these is worded as the machine proposed it. */
const rewording: ReadonlySet<string> = new Set(['create_claim', 'reword', 'split', 'absorb'] satisfies Act[])

async function toldOf(claimIds: readonly string[]) {
  const entries = await db.historyEntry.findMany({
    where: { claimId: { in: [...claimIds] }, streamKind: 'claim' },
    orderBy: { seq: 'asc' },
    select: { claimId: true, act: true, actorId: true },
  })
  const told = new Map<string | null, typeof entries>()
  for (const entry of entries) told.set(entry.claimId, [...(told.get(entry.claimId) ?? []), entry])
  return told
}

/** The article page: the newest version's text, and every claim in it with its place. */
export const getArticle = cache(async (actor: Actor, id: string) => {
  assertReads(actor)
  if (!isId(id)) return null
  const article = await db.article.findUnique({
    where: { id },
    include: { versions: { orderBy: { number: 'desc' }, take: 1, omit: { input: true } } },
  })
  const version = article?.versions[0]
  if (!article || !version) return null
  const appearances = await db.appearance.findMany({
    where: { articleVersionId: version.id },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    include: { claim: { include: judged } },
  })
  const acts = await toldOf(appearances.map(({ claimId }) => claimId))
  const touched = [...acts].filter(([, entries]) => entries.some(({ act }) => rewording.has(act)))
  const histories = await showCorrections(db, touched.flatMap(([claimId]) => claimId ?? []))
  const claims = appearances.map(({ claim: { verdicts, ...claim }, start, end, quote }) => {
    const facts = claimFactsOf({ ...claim, told: acts.get(claim.id) ?? [], verdict: verdicts[0] ?? null })
    const history = histories.get(claim.id) ?? null
    return { ...claim, start, end, quote, history, allowed: allowedActs(actor, facts) }
  })
  const opinions = await listOpinionsOn(version.text)
  const creator = await db.person.findUnique({ where: { id: article.createdById }, select: { name: true } })
  const { timeZone: zone } = await getNewsroom()
  const told = { creator: creator?.name ?? null, opinions }
  return { ...article, ...told, version, claims, zone, mayTriage: mayMakeClaims(actor) }
})
export type DeskArticle = NonNullable<Awaited<ReturnType<typeof getArticle>>>

/** What came in, byte for byte. */
export async function getOriginal(actor: Actor, articleId: string) {
  assertReads(actor)
  if (!isId(articleId)) return null
  const where = { articleId }
  const select = { input: true, inputSha256: true, number: true }
  return db.articleVersion.findFirst({ where, orderBy: { number: 'desc' }, select })
}
