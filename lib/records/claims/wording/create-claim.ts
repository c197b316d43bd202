/** What making a claim by hand does. */
import { db, type Transaction } from '@/lib/db'
import type { CreateClaimInput } from '@/lib/rules/inputs/claims'
import { assertMay, type Actor, type RoleUsed } from '@/lib/rules/permissions'
import { newClaimFacts } from '@/lib/rules/permissions/claim-facts'
import { Refusal } from '@/lib/rules/refusal'
import type { ClaimKind } from '@/prisma/generated/enums'
import { patience } from '../../change-claim'
import { asOfNow } from '../../doer-now'
import { append } from '../../history'
import { findDone, rememberSent } from '../../requests'
import { anchorIn, type Placed } from './anchor'

type NewClaim = {
  articleId: string
  statement: string
  speaker: string | null
  kind: ClaimKind
  appearances: Placed[]
  /** Of the article, as far as it is known: what the first appearance points into. */
  version: number | null
  splitFromId?: string
  requestId?: string
}

/** A person's own claim: they have authored its wording. */
export async function createOwn(tx: Transaction, actor: Actor, role: RoleUsed, own: NewClaim) {
  const { articleId, requestId, appearances, version, ...claim } = own
  const { id, blindedId } = await tx.claim.create({
    data: {
      ...claim,
      origin: 'person',
      appearances: { create: appearances.map((appearance, place) => ({ ...appearance, isFirst: place === 0 })) },
    },
  })
  const { statement, speaker, kind, splitFromId } = claim
  const [first] = appearances
  await append(tx, {
    stream: { kind: 'claim', blindedId },
    doer: actor,
    role,
    act: 'create_claim',
    details: {
      ...{ article: articleId, kind, statement, speaker, quote: first?.quote ?? null },
      ...(first && version !== null && { version, start: first.start, end: first.end }),
      ...(splitFromId && { split_from: splitFromId }),
      ...{ status: 'candidate', public_state: 'none' },
    },
    claimId: id,
    articleId,
    requestId,
  })
  return id
}

/** A stretch of the text, selected by hand. What was selected must stand there, letter for letter. */
export async function createClaim(actor: Actor, input: CreateClaimInput): Promise<string> {
  const { articleVersionId, requestId, start, end, quote, statement, speaker, kind } = input
  return db.$transaction(async (tx) => {
    const version = await tx.articleVersion.findUnique({ where: { id: articleVersionId } })
    if (!version) throw new Refusal('not_found', 'not_found')
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${version.articleId}::uuid FOR UPDATE`
    const earlier = await findDone(tx, { requestId, doer: actor, act: 'create_claim', sent: input })
    if (earlier?.claimId) return earlier.claimId
    const role = assertMay(await asOfNow(tx, actor), 'create_claim', newClaimFacts)
    if (version.text.slice(start, end).trim() !== quote.trim()) throw new Refusal('conflict', 'not_verbatim')
    const appearances = [{ articleVersionId, ...anchorIn(version.text, start, end) }]
    const own = { articleId: version.articleId, statement, speaker, kind, appearances, requestId }
    await rememberSent(tx, requestId, input)
    return createOwn(tx, actor, role, { ...own, version: version.number })
  }, patience)
}
