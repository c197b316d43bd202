/** Gathers the claims that were made in one article: what their histories tell, and what of it may leave the desk. */
import type { Transaction } from '@/lib/db'
import { touches, withheldOf } from '@/lib/rules/corrections/restriction'
import type { Told } from '@/lib/rules/corrections/corrections'
import type { Span } from '@/lib/rules/extraction'
import type { Prisma } from '@/prisma/generated/client'
import { readCorrections } from './read-corrections'

const asked = {
  ...{ id: true, publicState: true, setAsideFor: true, splitFromId: true, mergedIntoId: true },
  ...{ cue: true, checkable: true, worth: true, reasons: true },
  appearances: { select: { start: true, end: true, articleVersion: { select: { articleId: true } } } },
} satisfies Prisma.ClaimSelect

type GatheredClaim = Awaited<ReturnType<typeof relatives>>[number]
export type Known = { claim: GatheredClaim; told: Told }

export async function gatherArticle(tx: Transaction, articleId: string) {
  const made = await tx.historyEntry.findMany({
    where: { articleId, streamKind: 'claim', act: { in: ['extract', 'create_claim'] } },
    select: { claimId: true },
  })
  const ids = made.flatMap(({ claimId }) => claimId ?? [])
  const claims = await relatives(tx, ids)
  const told = await readCorrections(tx, claims.map(({ id }) => id))
  const withheld = withheldOf(claims.map(({ holds, ...claim }) => ({
    ...claim,
    holds: holds.map(({ kind }) => kind),
    erased: told.get(claim.id)?.erased ?? true,
  })))
  const spans = new Map(claims.map((claim) => [claim.id, spansOf(claim, articleId, told.get(claim.id))]))
  const dark = [...withheld].flatMap((id) => spans.get(id) ?? [])
  const isHidden = (id: string) => withheld.has(id) || (spans.get(id) ?? []).some((span) => touches(span, dark))
  return {
    /** By id, with all that they are linked with. */
    known: new Map(claims.flatMap((claim) => knownOf(claim, told.get(claim.id)))),
    /** Those that were made in this article. */
    own: ids,
    /** Nothing of it may be shown: it is withheld itself, or its words are also those of one that is. */
    hidden: new Set(claims.map(({ id }) => id).filter(isHidden)),
    /** The text holds words that are withheld. */
    isDark: dark.length > 0,
  }
}

const knownOf = (claim: GatheredClaim, told: Told | undefined) => (told ? [[claim.id, { claim, told }] as const] : [])

/** These claims, and all that they are linked with, in whatever article. */
async function relatives(tx: Transaction, ids: readonly string[]) {
  const now = new Date()
  const standing = { releasedAt: null, OR: [{ until: null }, { until: { gt: now } }] }
  const select = { ...asked, holds: { where: standing, select: { kind: true } } }
  const find = (near: string[]) =>
    tx.claim.findMany({
      where: { OR: [{ id: { in: near } }, { splitFromId: { in: near } }, { mergedIntoId: { in: near } }] },
      orderBy: { id: 'asc' },
      select,
    })
  const found = new Map<string, Awaited<ReturnType<typeof find>>[number]>()
  const seen = new Set(ids)
  for (let next = [...seen]; next.length > 0; ) {
    const fresh = (await find(next)).filter(({ id }) => !found.has(id))
    for (const claim of fresh) found.set(claim.id, claim)
    const links = new Set(fresh.flatMap(({ id, splitFromId, mergedIntoId }) => [id, splitFromId, mergedIntoId]))
    next = [...links].filter((id): id is string => id !== null && !seen.has(id))
    for (const id of next) seen.add(id)
  }
  return [...found.values()]
}

/** Wherever in the article it stands or has stood. */
function spansOf({ appearances }: GatheredClaim, articleId: string, told: Told | undefined): Span[] {
  const here = appearances.filter(({ articleVersion }) => articleVersion.articleId === articleId)
  const wordings = told ? [told.first, ...told.corrections.flatMap(({ was, now }) => (was ? [was, now] : [now]))] : []
  const stood = wordings.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
  return [...here, ...stood]
}
