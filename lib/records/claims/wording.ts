/** What making, rewording and splitting a claim does: the acts that give it its words. */
import { db, type Transaction } from '@/lib/db'
import type { CreateClaimInput, RewordInput, SplitInput } from '@/lib/rules/inputs/claims'
import { assertMay, type Actor, type RoleUsed } from '@/lib/rules/permissions'
import { newClaimFacts } from '@/lib/rules/permissions/claim-facts'
import { Refusal } from '@/lib/rules/refusal'
import type { ClaimKind } from '@/prisma/generated/enums'
import { changeClaim, patience } from '../change-claim'
import { append } from '../history'
import { findDone } from '../requests'
import type { LoadedClaim } from './load-claim'

/** How much of the text around a quote its anchor keeps (W3C TextQuoteSelector). */
const CONTEXT = 48

export const anchorIn = (text: string, start: number, end: number) => ({
  ...{ start, end, quote: text.slice(start, end) },
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
})

type NewClaim = {
  articleId: string
  statement: string
  speaker: string | null
  kind: ClaimKind
  appearances: { articleVersionId: string; start: number; end: number; quote: string; prefix: string; suffix: string }[]
  splitFromId?: string
  requestId?: string
}

/** A person's own claim: they have authored its wording. */
async function create(tx: Transaction, actor: Actor, role: RoleUsed, { articleId, requestId, appearances, ...claim }: NewClaim) {
  const made = await tx.claim.create({
    data: {
      ...claim,
      origin: 'person',
      appearances: { create: appearances.map((appearance, place) => ({ ...appearance, isFirst: place === 0 })) },
    },
  })
  const { statement, speaker, kind, splitFromId } = claim
  await append(tx, {
    stream: { kind: 'claim', blindedId: made.blindedId },
    doer: actor,
    role,
    act: 'create_claim',
    details: {
      ...{ article: articleId, kind, statement, speaker, quote: appearances[0]?.quote ?? null },
      ...(splitFromId && { split_from: splitFromId }),
      ...{ status: 'candidate', public_state: 'none' },
    },
    claimId: made.id,
    articleId,
    requestId,
  })
  return made.id
}

/** A stretch of the text, selected by hand. What was selected must stand there, letter for letter. */
export async function createClaim(actor: Actor, input: CreateClaimInput): Promise<string> {
  const { articleVersionId, requestId, start, end, quote, statement, speaker, kind } = input
  return db.$transaction(async (tx) => {
    const version = await tx.articleVersion.findUnique({ where: { id: articleVersionId } })
    if (!version) throw new Refusal('not_found', 'not_found')
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${version.articleId}::uuid FOR UPDATE`
    const earlier = await findDone(tx, { requestId, doer: actor, act: 'create_claim' })
    if (earlier?.claimId) return earlier.claimId
    const role = assertMay(actor, 'create_claim', newClaimFacts)
    if (version.text.slice(start, end).trim() !== quote.trim()) throw new Refusal('conflict', 'not_verbatim')
    const appearances = [{ articleVersionId, ...anchorIn(version.text, start, end) }]
    return create(tx, actor, role, { articleId: version.articleId, statement, speaker, kind, appearances, requestId })
  }, patience)
}

export function reword(actor: Actor, { statement, speaker, kind, ...target }: RewordInput) {
  return changeClaim(
    actor,
    target,
    'reword',
    async ({ claim }) => ({
      set: { statement, speaker, kind },
      details: {
        ...{ kind, was_kind: claim.kind },
        ...(statement !== claim.statement && { statement, was_statement: claim.statement }),
        ...(speaker !== claim.speaker && { speaker, was_speaker: claim.speaker }),
      },
    }),
    (claim) => ({ statement: claim.statement, speaker: claim.speaker ?? '' }),
  )
}

/** One statement that wants two verdicts: the first stays in this claim, the second becomes a claim of its own. */
export function split(actor: Actor, { first, second, ...target }: SplitInput) {
  return changeClaim(
    actor,
    target,
    'split',
    async ({ tx, claim, role }) => {
      const into = await create(tx, actor, role, {
        articleId: claim.appearances[0]?.articleVersion.articleId ?? claim.id,
        statement: second,
        ...{ speaker: claim.speaker, kind: claim.kind, splitFromId: claim.id },
        appearances: claim.appearances.map(placeOf),
      })
      return {
        set: { statement: first },
        details: { into: [into], statement: first, was_statement: claim.statement },
      }
    },
    (claim) => ({ first: claim.statement, second: '' }),
  )
}

const placeOf = ({ articleVersionId, start, end, quote, prefix, suffix }: LoadedClaim['appearances'][number]) => ({
  ...{ articleVersionId, start, end, quote, prefix, suffix },
})
