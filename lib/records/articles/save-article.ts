/** What saving an article does: an immutable version with its original, and its claims as candidates. */
import { db, type Transaction } from '@/lib/db'
import { base64url, sha256 } from '@/lib/rules/history/commitment'
import { isFuture, toDay } from '@/lib/rules/days'
import type { Extraction } from '@/lib/rules/extraction'
import type { SaveArticleInput } from '@/lib/rules/inputs/articles'
import { assertMayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Actor, RoleUsed } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { patience } from '../change-claim'
import { asOfNow } from '../doer-now'
import { append } from '../history'
import { findDone, rememberSent } from '../requests'
import { findSame, readArticle, wordsDigest } from './read-article'
import { claimsWith, findOpinion, type Opinion } from './second-opinions'
import { storeClaims } from './store-claims'

export async function saveArticle(actor: Actor, input: SaveArticleInput): Promise<string> {
  const { requestId } = input
  if (isFuture(input.publishedOn)) throw new Refusal('invalid', 'future_day')
  const extraction = readArticle({ ...input, date: input.publishedOn })
  const [original, words] = [new TextEncoder().encode(input.text), wordsDigest(extraction.text)]
  return db.$transaction(async (tx) => {
    // Two people who paste the same article at once: the second one is told of the first one's.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${base64url(words)}))::text`
    const earlier = await findDone(tx, { requestId, doer: actor, act: 'save_article', sent: input })
    if (earlier?.articleId) return earlier.articleId
    const role = assertMayAtDesk(await asOfNow(tx, actor), 'save_article')
    const [same] = input.again ? [] : await findSame(tx, words, input.address)
    if (same) throw new Refusal('conflict', 'already_there', { articleId: same.articleId, title: same.title })
    await rememberSent(tx, requestId, input)
    const opinion = await findOpinion(tx, input.opinion, extraction.text)
    return store(tx, actor, role, input, { extraction, original, words, opinion })
  }, { ...patience, timeout: 120_000 })
}

type Bytes = Uint8Array<ArrayBuffer>
type Read = { extraction: Extraction; original: Bytes; words: Bytes; opinion: Opinion | null }

async function store(tx: Transaction, actor: Actor, role: RoleUsed, input: SaveArticleInput, read: Read) {
  const { extraction, original, words, opinion } = read
  const { title, publisher, author, address, publishedOn, requestId } = input
  const inputSha256 = new Uint8Array(sha256(original))
  const article = await tx.article.create({ data: { createdById: actor.id } })
  const version = await tx.articleVersion.create({
    data: {
      ...{ articleId: article.id, number: 1, createdById: actor.id },
      ...{ title, publisher, author, address, publishedOn: toDay(publishedOn) },
      ...{ language: extraction.language, text: extraction.text, blocks: extraction.blocks },
      ...{ input: original, inputSha256, wordsSha256: words, opinionId: opinion?.id ?? null },
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
      ...(opinion && { opinion: opinion.id }),
      ...{ title, publisher, author, address },
    },
    articleId: article.id,
    requestId,
  })
  const found = { text: extraction.text, claims: claimsWith(extraction, opinion) }
  await storeClaims(tx, actor, role, { articleId: article.id, versionId: version.id, version: 1, ...found })
  return article.id
}
