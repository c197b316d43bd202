/** What saving an article does: an immutable version with its original, and its claims as candidates. */
import { randomBytes, randomUUID } from 'node:crypto'
import { db, type Transaction } from '@/lib/db'
import { extractClaims } from '@/lib/extraction/extract-claims'
import { base64url, sha256 } from '@/lib/rules/history/commitment'
import { toDay } from '@/lib/rules/days'
import type { Extraction } from '@/lib/rules/extraction'
import type { SaveArticleInput } from '@/lib/rules/inputs/articles'
import { assertMayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Actor, RoleUsed } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { anchorIn } from '../claims/wording'
import { patience } from '../change-claim'
import { append, appendFirsts } from '../history'
import { findDone } from '../requests'

export type Reading = { text: string; language?: string | undefined; date?: string | null | undefined }

/** Reads a paste without saving anything: what the person looks at before they save. */
export function readArticle({ text, language, date }: Reading): Extraction {
  return extractClaims({ text, ...(language && { language }), ...(date && { date }) })
}

/** Its words without their line ends, cases and marks: the same article pasted from elsewhere has the same. */
export function wordsDigest(text: string) {
  return new Uint8Array(sha256((text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')))
}

/** Articles at the desk that are this one: the same words, or the same address. */
export function findSame(tx: Transaction, wordsSha256: Uint8Array<ArrayBuffer>, address: string | null) {
  const same = [{ wordsSha256 }, ...(address ? [{ address }] : [])]
  const select = { articleId: true, title: true, publisher: true, createdAt: true }
  return tx.articleVersion.findMany({ where: { OR: same }, orderBy: { createdAt: 'asc' }, take: 3, select })
}

export async function saveArticle(actor: Actor, input: SaveArticleInput): Promise<string> {
  const extraction = readArticle({ ...input, date: input.publishedOn })
  const [original, words] = [new TextEncoder().encode(input.text), wordsDigest(extraction.text)]
  return db.$transaction(async (tx) => {
    const earlier = await findDone(tx, { requestId: input.requestId, doer: actor, act: 'save_article' })
    if (earlier?.articleId) return earlier.articleId
    const role = assertMayAtDesk(actor, 'save_article')
    // Two people who paste the same article at once: the second one is told of the first one's.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${base64url(words)}))::text`
    const [same] = input.again ? [] : await findSame(tx, words, input.address)
    if (same) throw new Refusal('conflict', 'already_there', { articleId: same.articleId, title: same.title })
    return store(tx, actor, role, input, { extraction, original, words })
  }, { ...patience, timeout: 120_000 })
}

type Read = { extraction: Extraction; original: Uint8Array<ArrayBuffer>; words: Uint8Array<ArrayBuffer> }

async function store(tx: Transaction, actor: Actor, role: RoleUsed, input: SaveArticleInput, read: Read) {
  const { extraction, original, words } = read
  const { title, publisher, author, address, publishedOn, requestId } = input
  const inputSha256 = new Uint8Array(sha256(original))
  const article = await tx.article.create({ data: { createdById: actor.id } })
  const version = await tx.articleVersion.create({
    data: {
      ...{ articleId: article.id, number: 1, createdById: actor.id },
      ...{ title, publisher, author, address, publishedOn: toDay(publishedOn) },
      ...{ language: extraction.language, text: extraction.text, blocks: extraction.blocks },
      ...{ input: original, inputSha256, wordsSha256: words },
    },
  })
  await append(tx, {
    stream: { kind: 'article', blindedId: article.blindedId },
    doer: actor,
    role,
    act: 'save_article',
    details: {
      ...{ article: article.id, version: 1, language: extraction.language, input: base64url(inputSha256) },
      ...(publishedOn && { published_on: publishedOn }),
      ...{ title, publisher, author, address },
    },
    articleId: article.id,
    requestId,
  })
  await storeClaims(tx, actor, role, article.id, version.id, extraction)
  return article.id
}

/** The machine's proposals: nobody has a hand in their wording. */
async function storeClaims(tx: Transaction, actor: Actor, role: RoleUsed, articleId: string, versionId: string, read: Extraction) {
  const pairs = read.claims.map((found) => ({
    found,
    claim: { id: randomUUID(), blindedId: new Uint8Array(randomBytes(32)) },
  }))
  await tx.claim.createMany({
    data: pairs.map(({ claim, found: { statement, speaker, cue, kind, checkable, worth, reasons } }) => ({
      ...{ ...claim, statement, speaker, cue, kind, checkable, worth, reasons, origin: 'machine' as const },
    })),
  })
  await tx.appearance.createMany({
    data: pairs.map(({ found: { start, end }, claim }) => ({
      ...{ claimId: claim.id, articleVersionId: versionId, isFirst: true, ...anchorIn(read.text, start, end) },
    })),
  })
  await appendFirsts(
    tx,
    pairs.map(({ found: { statement, speaker, quote, kind, worth }, claim }) => ({
      stream: { kind: 'claim', blindedId: claim.blindedId },
      doer: actor,
      role,
      act: 'extract' as const,
      details: {
        ...{ article: articleId, kind, worth_per_mille: Math.round(worth * 1000), statement, speaker, quote },
        ...{ status: 'candidate', public_state: 'none' },
      },
      claimId: claim.id,
      articleId,
    })),
  )
}
