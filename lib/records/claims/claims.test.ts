import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { toPublished, toResearching, type Cast } from '@/prisma/story'
import { makeArticle, makeCandidate, makeOwnClaim } from '@/prisma/story/articles'
import { sourceInput } from '@/prisma/story/inputs'
import { reopen, uphold } from '../publications/reopen'
import { attachSource, detachSource, editSource } from '../sources'
import { getClaim } from './get-claim'
import { listTimeline } from './timeline'
import { dismiss, finishTriage, reconsider, select, shelve } from './triage'
import { assign, contribute, release, take } from './work'
import { createClaim } from './wording/create-claim'
import { reword } from './wording/reword'
import { split } from './wording/split'

let cast: Cast
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
})

const on = (claimId: string) => ({ claimId, requestId: randomUUID() })
const row = (id: string) => db.claim.findUniqueOrThrow({ where: { id } })
const lastOf = async (id: string) => (await listTimeline(cast.editor, id)).at(-1)

test('a claim that was dismissed can be reconsidered, and the history keeps the reason of both', async () => {
  const id = await makeCandidate(cast.reviewer)
  await dismiss(cast.second, { ...on(id), reason: 'trivial', text: 'Nobody disputes it.' })
  expect(await row(id)).toMatchObject({ status: 'dismissed', setAsideFor: 'trivial' })
  expect(await lastOf(id)).toMatchObject({ act: 'dismiss', texts: { reason: 'trivial', text: 'Nobody disputes it.' } })
  await reconsider(cast.reviewer, { ...on(id), text: 'The mayor disputes it now.' })
  expect(await row(id)).toMatchObject({ status: 'selected', setAsideFor: null })
})

test('finishing the triage dismisses every candidate left, with one line in the article’s history and one in each claim’s', async () => {
  const { id, version } = await makeArticle(cast.reviewer)
  const claims = await db.claim.findMany({ where: { appearances: { some: { articleVersionId: version.id } } } })
  const [kept, ...rest] = claims
  await select(cast.reviewer, { ...on(kept!.id), reason: 'reach', text: null })
  const form = { articleId: id, requestId: randomUUID() }
  await Promise.all([finishTriage(cast.second, form), finishTriage(cast.second, form)])
  expect(await row(kept!.id)).toMatchObject({ status: 'selected' })
  for (const claim of rest) {
    expect(await row(claim.id)).toMatchObject({ status: 'dismissed', setAsideFor: 'triage_finished' })
    expect(await lastOf(claim.id)).toMatchObject({ act: 'dismiss', texts: { reason: 'triage_finished' } })
  }
  expect(await db.historyEntry.count({ where: { articleId: id, act: 'finish_triage' } })).toBe(1)
})

test('a claim is handed over by an editor, joined by a contributor, let go of, and taken up by somebody else', async () => {
  const id = await toResearching(cast)
  await contribute(cast.second, on(id))
  await expect(contribute(cast.second, on(id))).rejects.toMatchObject({ key: 'already_there' })
  await assign(cast.editor, { ...on(id), personId: cast.second.id, dueOn: '2026-12-01' })
  expect(await row(id)).toMatchObject({ leadId: cast.second.id, dueOn: new Date('2026-12-01') })
  expect(await db.claimContributor.count({ where: { claimId: id } })).toBe(0)
  expect(await db.notice.findFirst({ where: { claimId: id } })).toMatchObject({ personId: cast.second.id, kind: 'assigned' })
  await expect(take(cast.reviewer, on(id))).rejects.toMatchObject({ key: 'not_yours' })
  await release(cast.second, on(id))
  await take(cast.reviewer, on(id))
  expect(await row(id)).toMatchObject({ leadId: cast.reviewer.id, status: 'researching' })
})

test('a claim is not assigned to somebody who does no research, or who has left', async () => {
  const id = await toResearching(cast)
  const legal = await makePerson(['legal'])
  const leaver = await makePerson(['reviewer'])
  await db.person.update({ where: { id: leaver.id }, data: { deactivatedAt: new Date() } })
  for (const { id: personId } of [legal, leaver]) {
    await expect(assign(cast.editor, { ...on(id), personId, dueOn: null })).rejects.toMatchObject({ key: 'not_found' })
  }
})

test('work that is shelved keeps what was found and frees its lead', async () => {
  const id = await toResearching(cast)
  await attachSource(cast.reviewer, sourceInput(id))
  await expect(shelve(cast.second, { ...on(id), reason: 'overtaken', text: null })).rejects.toMatchObject({ key: 'not_yours' })
  await shelve(cast.reviewer, { ...on(id), reason: 'overtaken', text: null })
  expect(await row(id)).toMatchObject({ status: 'shelved', leadId: null })
  expect(await db.source.count({ where: { claimId: id, detachedAt: null } })).toBe(1)
})

test('whoever makes, rewords or splits a claim has a hand in it; whoever lets the machine find it has none', async () => {
  const found = await getClaim(cast.second, await makeCandidate(cast.reviewer))
  expect([...found!.facts.hands]).toEqual([])
  const made = await makeOwnClaim(cast.reviewer)
  expect([...(await getClaim(cast.second, made))!.facts.hands]).toEqual([cast.reviewer.id])
  const { version } = await row(made)
  const words = { first: 'The bridge cost 48 million euros.', second: 'The bridge cost twice what was planned.' }
  const parts = Object.values(words).map((statement) => ({ statement, quote: null }))
  await split(cast.second, { ...on(made), version, parts })
  const part = await db.claim.findFirstOrThrow({ where: { splitFromId: made } })
  expect(part).toMatchObject({ statement: words.second, status: 'candidate', origin: 'person' })
  const { hands } = (await getClaim(cast.editor, part.id))!.facts
  expect([...hands].toSorted()).toEqual([cast.reviewer.id, cast.second.id].toSorted())
})

test('a claim is only made of words that stand in the article where they are said to stand', async () => {
  const { version } = await makeArticle(cast.reviewer)
  const claim = { statement: 'The bridge was a success.', speaker: 'Ruth Bakker', kind: 'opinion' as const }
  const form = { articleVersionId: version.id, start: 4, end: 20, quote: 'something they never wrote', ...claim }
  await expect(createClaim(cast.reviewer, { ...form, requestId: randomUUID() })).rejects.toMatchObject({ key: 'not_verbatim' })
})

test('a stale wording is a conflict that names what stands there now', async () => {
  const id = await makeCandidate(cast.reviewer)
  const { version } = await row(id)
  const words = { version, speaker: null, kind: 'quantity' as const }
  await reword(cast.reviewer, { ...on(id), ...words, statement: 'The bridge cost 48 million.' })
  const late = reword(cast.second, { ...on(id), ...words, statement: 'The bridge cost 50 million.' })
  await expect(late).rejects.toMatchObject({ key: 'stale', current: { statement: 'The bridge cost 48 million.' } })
})

test('a source is not from the future', async () => {
  const id = await toResearching(cast)
  for (const days of [{ publishedOn: '2099-01-01' }, { accessedOn: '2099-01-01' }]) {
    await expect(attachSource(cast.reviewer, sourceInput(id, days))).rejects.toMatchObject({ key: 'future_day' })
  }
})

test('a source that is edited shows what it was and is; one that is detached stays to be seen', async () => {
  const id = await toResearching(cast)
  await attachSource(cast.reviewer, sourceInput(id, { title: 'Accounts' }))
  const source = await db.source.findFirstOrThrow({ where: { claimId: id } })
  const { version } = await row(id)
  await editSource(cast.reviewer, { ...sourceInput(id, { title: 'Annual accounts' }), version, sourceId: source.id })
  expect(await lastOf(id)).toMatchObject({ texts: { title: 'Annual accounts', was_title: 'Accounts' } })
  const next = await row(id)
  const later = sourceInput(id, { title: 'Annual accounts', publishedOn: '2025-12-01' })
  await editSource(cast.reviewer, { ...later, version: next.version, sourceId: source.id })
  const texts = { title: 'Annual accounts', published_on: '2025-12-01', was_published_on: '2025-11-02' }
  expect(await lastOf(id)).toMatchObject({ act: 'edit_source', texts })
  const now = await row(id)
  const detach = { ...on(id), version: now.version, sourceId: source.id, text: 'It is about another bridge.' }
  await detachSource(cast.reviewer, detach)
  expect((await getClaim(cast.editor, id))?.detached).toHaveLength(1)
  expect([...(await getClaim(cast.editor, id))!.facts.hands]).toEqual([cast.reviewer.id])
})

test('a reopened verdict that stands after all goes back to published by somebody else', async () => {
  const id = await toPublished(cast)
  await reopen(cast.editor, { ...on(id), text: 'A reader doubts the plan of 2019.' })
  await expect(uphold(cast.editor, { ...on(id), text: 'The plan is as we said.' })).rejects.toMatchObject({ key: 'own_work' })
  await uphold(await makePerson(['editor']), { ...on(id), text: 'The plan is as we said.' })
  expect(await row(id)).toMatchObject({ status: 'published', publicState: 'live' })
})
