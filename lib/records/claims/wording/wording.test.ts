import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Actor } from '@/lib/rules/permissions'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { makeProposals } from '@/prisma/story/articles'
import { sourceInput } from '@/prisma/story/inputs'
import { attachSource } from '../../sources'
import { getClaim } from '../get-claim'
import { hold } from '../discussion'
import { listTimeline } from '../timeline'
import { dismiss, reconsider, select, shelve } from '../triage'
import { take } from '../work'
import { join } from './join'
import { split } from './split'

let reviewer: Actor, editor: Actor
beforeAll(async () => {
  await makeNewsroom()
  ;[reviewer, editor] = [await makePerson(['reviewer']), await makePerson(['editor'])]
})

const whole = 'The bridge over the Lek cost 48 million euros, twice what was planned.'
const [front, back] = ['The bridge over the Lek cost 48 million euros', 'twice what was planned']
const far = 'Ruth Bakker called the bridge a success'

const on = (claimId: string) => ({ claimId, requestId: randomUUID() })
const row = (id: string) => db.claim.findUniqueOrThrow({ where: { id } })
const quotesOf = async (claimId: string) =>
  (await db.appearance.findMany({ where: { claimId }, orderBy: { start: 'asc' } })).map(({ quote }) => quote)
const toldOf = async (id: string) => (await listTimeline(editor, id)).map(({ act }) => act)

async function joinInput(claimId: string, otherId: string, statement?: string) {
  const [kept, other] = [await row(claimId), await row(otherId)]
  const seen = { version: kept.version, other: { id: otherId, version: other.version } }
  return { ...on(claimId), ...seen, statement: statement ?? kept.statement }
}

test('a claim is split into three, each with its own words of the sentence', async () => {
  const { ids: [id], version } = await makeProposals(reviewer, [whole])
  const parts = [
    { statement: 'The bridge cost 48 million euros.', quote: front },
    { statement: 'The bridge cost twice what was planned.', quote: 'twice  what was planned' },
    { statement: 'There was a plan for the bridge.', quote: null },
  ]
  await split(reviewer, { ...on(id!), version: 0, parts })
  expect(await quotesOf(id!)).toEqual([front])
  const made = await db.claim.findMany({ where: { splitFromId: id! }, orderBy: { createdAt: 'asc' } })
  expect(made.map(({ statement }) => statement)).toEqual([parts[1]!.statement, parts[2]!.statement])
  expect(await quotesOf(made[0]!.id)).toEqual([back])
  expect(await quotesOf(made[1]!.id)).toEqual([whole])

  const start = version.text.indexOf(whole)
  const last = (await listTimeline(editor, id!)).at(-1)
  expect(last).toMatchObject({
    act: 'split',
    texts: { quote: front, was_quote: whole, was_statement: whole },
    facts: { into: made.map((claim) => claim.id), start, end: start + front.length, was_end: start + whole.length },
  })
  const [first] = await listTimeline(editor, made[0]!.id)
  expect(first).toMatchObject({ act: 'create_claim', texts: { quote: back }, facts: { split_from: id!, version: 1 } })
})

test('a part’s words must stand beside the claim’s own', async () => {
  const { ids: [id] } = await makeProposals(reviewer, [whole])
  const parts = [{ statement: 'A.', quote: null }, { statement: 'B.', quote: far }]
  await expect(split(reviewer, { ...on(id!), version: 0, parts })).rejects.toMatchObject({ key: 'not_verbatim' })
  expect(await db.claim.count({ where: { splitFromId: id! } })).toBe(0)
  expect(await toldOf(id!)).toEqual(['extract'])
})

test('two neighbours become one claim with one quote, and each history names the other', async () => {
  const { ids: [kept, taken] } = await makeProposals(reviewer, [front, back])
  const form = await joinInput(kept!, taken!, 'The bridge cost 48 million euros, twice what was planned.')
  await Promise.all([join(reviewer, form), join(reviewer, form)])
  expect(await row(kept!)).toMatchObject({ status: 'candidate', statement: form.statement, version: 2 })
  expect(await row(taken!)).toMatchObject({ status: 'merged', mergedIntoId: kept })
  expect(await quotesOf(kept!)).toEqual([whole.slice(0, -1)])
  expect(await toldOf(kept!)).toEqual(['extract', 'reword', 'absorb'])
  expect(await toldOf(taken!)).toEqual(['extract', 'merge'])
  const absorbed = { facts: { from: taken! }, texts: { was_quote: front } }
  expect((await listTimeline(editor, kept!)).at(-1)).toMatchObject(absorbed)
  expect((await listTimeline(editor, taken!)).at(-1)).toMatchObject({ facts: { into: kept! } })
})

test('merging without another wording gives nobody a hand; wording the claim anew does', async () => {
  const { ids: [a, b, c] } = await makeProposals(reviewer, [front, back, whole])
  await join(reviewer, await joinInput(a!, b!))
  expect([...(await getClaim(editor, a!))!.facts.hands]).toEqual([])
  await join(reviewer, await joinInput(a!, c!, 'Another wording.'))
  expect([...(await getClaim(editor, a!))!.facts.hands]).toEqual([reviewer.id])
})

test('what stands apart becomes a second appearance', async () => {
  const { ids: [kept, taken] } = await makeProposals(reviewer, [front, far])
  await join(reviewer, await joinInput(kept!, taken!))
  expect(await quotesOf(kept!)).toEqual([front, far])
  expect(await quotesOf(taken!)).toEqual([far])
})

test('a merge of two claims into each other at once: one stays, one is merged', async () => {
  const { ids: [a, b] } = await makeProposals(reviewer, [front, back])
  const forms = [await joinInput(a!, b!), await joinInput(b!, a!)]
  const results = await Promise.allSettled([join(reviewer, forms[0]!), join(editor, forms[1]!)])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect([(await row(a!)).status, (await row(b!)).status].toSorted()).toEqual(['candidate', 'merged'])
})

test('a stale merge changes nothing, whichever of the two moved', async () => {
  const { ids: [a, b] } = await makeProposals(reviewer, [front, back])
  const form = await joinInput(a!, b!, 'A wording of somebody who looked away.')
  await select(editor, { ...on(b!), reason: 'reach', text: null })
  await expect(join(reviewer, form)).rejects.toMatchObject({ key: 'stale' })
  await select(editor, { ...on(a!), reason: 'reach', text: null })
  const current = { statement: front }
  await expect(join(reviewer, { ...form, requestId: randomUUID() })).rejects.toMatchObject({ key: 'stale', current })
  expect(await toldOf(a!)).toEqual(['extract', 'select'])
})

test('no merge takes a claim of another article, one in research, one on hold, or one with sources', async () => {
  const { ids: [a, b, c] } = await makeProposals(reviewer, [front, back, whole])
  const { ids: [elsewhere] } = await makeProposals(reviewer, [front])
  await expect(join(reviewer, await joinInput(a!, elsewhere!))).rejects.toMatchObject({ key: 'not_found' })
  await expect(join(reviewer, await joinInput(a!, a!))).rejects.toMatchObject({ key: 'not_found' })

  await hold(editor, { ...on(b!), kind: 'legal', text: 'A lawyer looks at it first.', until: null })
  await expect(join(reviewer, await joinInput(a!, b!))).rejects.toMatchObject({ key: 'held' })

  await select(reviewer, { ...on(c!), reason: 'reach', text: null })
  await take(reviewer, on(c!))
  await attachSource(reviewer, sourceInput(c!))
  const details = { status: 'researching' }
  await expect(join(reviewer, await joinInput(a!, c!))).rejects.toMatchObject({ key: 'not_now', details })
  await shelve(reviewer, { ...on(c!), reason: 'no_capacity', text: null })
  await reconsider(reviewer, { ...on(c!), text: null })
  await expect(join(reviewer, await joinInput(a!, c!))).rejects.toMatchObject({ key: 'worked_on' })
  expect(await toldOf(a!)).toEqual(['extract'])
})

test('only those who work at the desk split and merge', async () => {
  const { ids: [a, b] } = await makeProposals(reviewer, [front, back])
  for (const role of ['legal', 'auditor', 'admin'] as const) {
    const other = await makePerson([role])
    await expect(join(other, await joinInput(a!, b!)), role).rejects.toMatchObject({ key: 'not_yours' })
    const parts = [{ statement: 'A.', quote: null }, { statement: 'B.', quote: null }]
    await expect(split(other, { ...on(a!), version: 0, parts }), role).rejects.toMatchObject({ key: 'not_yours' })
  }
})

test('what is not a claim at all is dismissed as such', async () => {
  const { ids: [id] } = await makeProposals(reviewer, [far])
  await dismiss(reviewer, { ...on(id!), reason: 'not_a_claim', text: null })
  expect(await row(id!)).toMatchObject({ status: 'dismissed', setAsideFor: 'not_a_claim' })
})
