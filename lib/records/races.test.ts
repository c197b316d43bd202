import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { dossierOf, toApproved, toInReview, toResearching, type Cast } from '@/prisma/story'
import { makeArticle } from '@/prisma/story/articles'
import { sourceInput } from '@/prisma/story/inputs'
import { saveArticle } from './articles/save-article'
import { comment } from './claims/discussion'
import { finishTriage, select } from './claims/triage'
import { take } from './claims/work'
import { publish } from './publications/publish'
import { attachSource } from './sources'
import { approve } from './verdicts/decide-verdict'

let cast: Cast
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
})

/** What happened of several acts at once, and that the history is whole after it. */
async function settle(claimId: string, acts: Promise<unknown>[]) {
  const results = await Promise.allSettled(acts)
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason.key)] : []))
  const entries = await db.historyEntry.findMany({ where: { claimId }, orderBy: { seq: 'asc' } })
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, place) => place))
  const claim = await db.claim.findUniqueOrThrow({ where: { id: claimId } })
  return { refused, done: results.length - refused.length, told: entries.map(({ act }) => act), claim }
}
const times = (told: string[], act: string) => told.filter((one) => one === act).length

test('of two approvers at once one approves', async () => {
  const claimId = await toInReview(cast)
  const dossier = await dossierOf(cast.second, claimId)
  const acts = [cast.second, cast.editor].map((who) => approve(who, { claimId, requestId: randomUUID(), dossier }))
  const { refused, told, claim } = await settle(claimId, acts)
  expect(refused).toEqual(['not_now'])
  expect(times(told, 'approve')).toBe(1)
  expect(claim.status).toBe('approved')
})

test('of two publishers at once one publishes, and there is one revision', async () => {
  const claimId = await toApproved(cast)
  const dossier = await dossierOf(cast.editor, claimId)
  const other = await makePerson(['editor'])
  const form = { claimId, dossier, kind: 'first' as const, language: 'en' as const, changeNote: '' }
  const acts = [cast.editor, other].map((who) => publish(who, { ...form, requestId: randomUUID() }))
  const { refused, told } = await settle(claimId, acts)
  expect(refused).toEqual(['not_now'])
  expect(times(told, 'publish')).toBe(1)
  expect(await db.publication.count({ where: { claimId } })).toBe(1)
})

test.each(Array.from({ length: 6 }, (_, round) => round))(
  'a source attached against an approval: the approval is void or refused, never blind (round %i)',
  async () => {
    const claimId = await toInReview(cast)
    const dossier = await dossierOf(cast.second, claimId)
    const acts = [
      approve(cast.second, { claimId, requestId: randomUUID(), dossier }),
      attachSource(cast.reviewer, sourceInput(claimId)),
    ]
    const { refused, told, claim } = await settle(claimId, acts)
    expect(claim.status).toBe('researching')
    expect(times(told, 'attach_source')).toBe(3)
    expect(times(told, 'approve')).toBe(1 - refused.length)
    const verdict = await db.verdict.findFirstOrThrow({ where: { claimId }, orderBy: { number: 'desc' } })
    expect(verdict.state).toBe('voided')
  },
)

test('the same form sent five times at once acts once, and every sending is told that it is done', async () => {
  const claimId = await toInReview(cast)
  const form = { claimId, requestId: randomUUID(), dossier: await dossierOf(cast.second, claimId) }
  const { done, told } = await settle(claimId, Array.from({ length: 5 }, () => approve(cast.second, form)))
  expect(done).toBe(5)
  expect(times(told, 'approve')).toBe(1)
})

test('a request id that was used for another act is refused', async () => {
  const claimId = await toResearching(cast)
  const form = sourceInput(claimId)
  await attachSource(cast.reviewer, form)
  const reused = approve(cast.second, { claimId, requestId: form.requestId, dossier: '0'.repeat(64) })
  await expect(reused).rejects.toMatchObject({ key: 'request_reused' })
})

test('another text under the request id of an earlier one is refused, not swallowed', async () => {
  const claimId = await toResearching(cast)
  const form = { claimId, requestId: randomUUID(), text: 'The first remark.' }
  await comment(cast.reviewer, form)
  await comment(cast.reviewer, form)
  const other = comment(cast.reviewer, { ...form, text: 'Gone back in the browser, and another remark.' })
  await expect(other).rejects.toMatchObject({ key: 'request_reused' })
  expect(await db.comment.count({ where: { claimId } })).toBe(1)
})

test('a claim that somebody has just chosen is not dismissed by the end of the triage', async () => {
  const { id, version } = await makeArticle(cast.reviewer)
  const claims = await db.claim.findMany({ where: { appearances: { some: { articleVersionId: version.id } } } })
  const last = claims.map((claim) => claim.id).toSorted().at(-1)!
  const choose = { claimId: last, requestId: randomUUID(), reason: 'reach' as const, text: null }
  await Promise.all([
    select(cast.second, choose),
    finishTriage(cast.reviewer, { articleId: id, requestId: randomUUID() }),
  ]).catch(() => undefined)
  const { status } = await db.claim.findUniqueOrThrow({ where: { id: last } })
  const told = await db.historyEntry.findMany({ where: { claimId: last }, orderBy: { seq: 'asc' } })
  expect(told.map(({ act }) => act)).toEqual(['extract', status === 'selected' ? 'select' : 'dismiss'])
})

test('of two reviewers who take up the same claim at once one leads it', async () => {
  const claimId = await toResearching(cast)
  await db.claim.update({ where: { id: claimId }, data: { leadId: null } })
  const people = [await makePerson(['reviewer']), await makePerson(['reviewer'])]
  const { refused, claim } = await settle(claimId, people.map((who) => take(who, { claimId, requestId: randomUUID() })))
  expect(refused).toEqual(['not_yours'])
  expect(people.map(({ id }) => id)).toContain(claim.leadId)
})

test('two headlines that are alike get two addresses', async () => {
  const ids = [await toApproved(cast), await toApproved(cast)]
  const form = { kind: 'first' as const, language: 'en' as const, changeNote: '' }
  const dossiers = await Promise.all(ids.map((id) => dossierOf(cast.editor, id)))
  const inputs = ids.map((claimId, place) => ({ ...form, claimId, requestId: randomUUID(), dossier: dossiers[place]! }))
  await Promise.all(inputs.map((input) => publish(cast.editor, input)))
  const slugs = await db.claim.findMany({ where: { id: { in: ids } }, select: { slug: true } })
  expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(2)
})

test('of two people who paste the same article at once the second is told of the first one’s', async () => {
  const { version } = await makeArticle(cast.reviewer)
  const words = `${version.text}\n\nAnd one more paragraph, ${randomUUID()}.`
  const described = { title: 'T', publisher: 'P', author: null, address: null, publishedOn: null, again: false }
  const paste = () => saveArticle(cast.reviewer, { requestId: randomUUID(), text: words, ...described })
  const results = await Promise.allSettled([paste(), paste()])
  const refused = results.find((result) => result.status === 'rejected')
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(refused?.reason).toMatchObject({ key: 'already_there', details: { title: 'T' } })
})
