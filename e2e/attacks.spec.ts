import { randomUUID } from 'node:crypto'
import { expect, test as base } from '@playwright/test'
import type { Actor } from '@/lib/rules/permissions'
import type { Role } from '@/prisma/generated/enums'
import { sourceInput, verdictInput } from '@/prisma/story/inputs'
import { reachDatabase } from './database'
import { PlainClient, type Answer, type Fields } from './plain-client'
import { formWith } from './plain-forms'

type Member = Actor & { email: string; client: PlainClient }
type Ground = Awaited<ReturnType<typeof openGround>>

/** The database under the server, and people who have signed in through its real form. */
async function openGround(origin: string) {
  reachDatabase()
  const [{ db }, factory, story] = await Promise.all([import('@/lib/db'), import('@/prisma/factory'), import('@/prisma/story')])
  const member = async (roles: Role[]): Promise<Member> => {
    // Sample people among themselves keep the sign-in page's one click open for the journeys beside this one.
    const person = await factory.makePerson(roles, { sample: true })
    await factory.givePassword(person)
    const client = new PlainClient(origin)
    await client.signIn(person.email, factory.password)
    return { ...person, client }
  }
  return { db, story, member, factory }
}

const test = base.extend<object, { ground: Ground; cast: Record<'reviewer' | 'second' | 'editor' | 'auditor', Member> }>({
  ground: [
    async ({}, use, { project }) => use(await openGround(String(project.use.baseURL))),
    { scope: 'worker' },
  ],
  cast: [
    async ({ ground: { member } }, use) =>
      use({
        reviewer: await member(['reviewer']),
        second: await member(['reviewer']),
        editor: await member(['editor']),
        auditor: await member(['auditor']),
      }),
    { scope: 'worker' },
  ],
})

const pathOf = (claimId: string) => `/desk/claims/${claimId}`
const approveForm = { names: ['dossier', 'claimId'], without: ['language'] }
const publishForm = { names: ['dossier', 'language'], without: [] }
const sourceForm = { names: ['stance', 'excerpt', 'requestId'], without: ['sourceId'] }
const commentForm = { names: ['claimId', 'requestId', 'text'], without: ['reason', 'version', 'kind', 'contactId', 'dossier'] }
type Shape = { names: string[]; without: string[] }

/** The fields of a form as somebody who may use it is given them, with a request id of its own. */
async function fieldsFor(owner: Member, claimId: string, { names, without }: Shape): Promise<Fields> {
  const { html } = await owner.client.get(pathOf(claimId))
  return { ...formWith(html, names, without).fields, requestId: randomUUID() }
}

/** Sends a form and expects that nothing of it has happened: neither to the claim nor in its history. */
async function expectNothing({ db }: Ground, claimId: string, send: () => Promise<Answer>): Promise<Answer> {
  const look = async () => ({
    claim: await db.claim.findUniqueOrThrow({ where: { id: claimId }, include: { sources: true, verdicts: true } }),
    told: await db.historyEntry.count({ where: { claimId } }),
    publications: await db.publication.count({ where: { claimId } }),
  })
  const before = await look()
  const answer = await send()
  expect(await look()).toEqual(before)
  expect(answer.status, answer.html.slice(0, 300)).toBeLessThan(500)
  return answer
}

const textOf = ({ html }: Answer) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ')

test.describe('nobody approves what they have a hand in', () => {
  test('as the one who proposed it', async ({ ground, cast: { reviewer, second } }) => {
    const id = await ground.story.toInReview({ reviewer })
    const fields = await fieldsFor(second, id, approveForm)
    const answer = await expectNothing(ground, id, () => reviewer.client.post(pathOf(id), fields))
    expect(textOf(answer)).toMatch(/hand in/i)
  })

  test('as the author of one source', async ({ ground, cast: { reviewer, second } }) => {
    const helper = await ground.member(['reviewer', 'editor'])
    const id = await ground.story.toResearching({ reviewer })
    const { contribute } = await import('@/lib/records/claims/work')
    const { attachSource } = await import('@/lib/records/sources')
    const { propose } = await import('@/lib/records/verdicts/write-verdict')
    await contribute(helper, { claimId: id, requestId: randomUUID() })
    await attachSource(helper, sourceInput(id))
    await attachSource(reviewer, sourceInput(id))
    const { version } = await ground.db.claim.findUniqueOrThrow({ where: { id } })
    await propose(reviewer, verdictInput(id, version))
    const fields = await fieldsFor(second, id, approveForm)
    const answer = await expectNothing(ground, id, () => helper.client.post(pathOf(id), fields))
    expect(textOf(answer)).toMatch(/hand in/i)
  })
})

test('a stale dossier is not approved', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const stale = await fieldsFor(second, id, approveForm)
  const { attachSource } = await import('@/lib/records/sources')
  const { propose } = await import('@/lib/records/verdicts/write-verdict')
  await attachSource(reviewer, sourceInput(id))
  const { version } = await ground.db.claim.findUniqueOrThrow({ where: { id } })
  await propose(reviewer, verdictInput(id, version))
  await expectNothing(ground, id, () => second.client.post(pathOf(id), stale))
})

test.describe('nothing is published', () => {
  test('that was not approved', async ({ ground, cast: { reviewer, second, editor } }) => {
    const approved = await ground.story.toApproved({ reviewer, second })
    const form = await fieldsFor(editor, approved, publishForm)
    const id = await ground.story.toInReview({ reviewer })
    const { dossier } = await fieldsFor(second, id, approveForm)
    const fields = { ...form, claimId: id, dossier: String(dossier), kind: 'first', language: 'en' }
    await expectNothing(ground, id, () => editor.client.post(pathOf(id), fields))
  })

  test('by somebody who is no editor', async ({ ground, cast: { reviewer, second, editor } }) => {
    const id = await ground.story.toApproved({ reviewer, second })
    const fields = { ...(await fieldsFor(editor, id, publishForm)), kind: 'first', language: 'en' }
    for (const { client } of [reviewer, second]) await expectNothing(ground, id, () => client.post(pathOf(id), fields))
  })
})

test('an auditor reads everything and changes nothing', async ({ ground, cast: { reviewer, second, editor, auditor } }) => {
  const inReview = await ground.story.toInReview({ reviewer })
  const approved = await ground.story.toApproved({ reviewer, second })
  const researching = await ground.story.toResearching({ reviewer })
  const source = { ...sourceInput(researching), publishedOn: '', accessedOn: '', description: '' }
  const texts = Object.fromEntries(Object.entries(source).map(([name, value]) => [name, String(value ?? '')]))
  const tries: [string, Fields][] = [
    [inReview, await fieldsFor(second, inReview, approveForm)],
    [inReview, { ...(await fieldsFor(second, inReview, commentForm)), text: 'An auditor was here.' }],
    [approved, { ...(await fieldsFor(editor, approved, publishForm)), kind: 'first', language: 'en' }],
    [researching, { ...(await fieldsFor(reviewer, researching, sourceForm)), ...texts }],
  ]
  for (const [id, fields] of tries) await expectNothing(ground, id, () => auditor.client.post(pathOf(id), fields))
  const { html } = await auditor.client.get(pathOf(inReview))
  expect(html).toContain('48.1 million')
  expect(() => formWith(html, ['claimId'])).toThrow()
})

test('the session of a person who was deactivated is worth nothing from that moment', async ({ ground, cast: { reviewer } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const leaver = await ground.member(['reviewer'])
  const fields = await fieldsFor(leaver, id, approveForm)
  await ground.db.person.update({ where: { id: leaver.id }, data: { deactivatedAt: new Date() } })
  await expectNothing(ground, id, () => leaver.client.post(pathOf(id), fields))
  expect(await leaver.client.get(pathOf(id))).toMatchObject({ location: expect.stringContaining('/sign-in') })
})

test('a guest without a session changes nothing', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  const guest = new PlainClient(second.client.origin)
  await expectNothing(ground, id, () => guest.post(pathOf(id), fields))
})

test('a form from elsewhere, or from nowhere, is refused', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  for (const origin of [null, 'https://evil.example', 'null', `${second.client.origin}.evil.example`]) {
    await expectNothing(ground, id, () => second.client.post(pathOf(id), fields, { origin }))
  }
  const honest = await second.client.post(pathOf(id), fields)
  expect(honest.status).toBeLessThan(400)
  expect(await ground.db.claim.findUnique({ where: { id } })).toMatchObject({ status: 'approved' })
})

test('fields that no form of ours has are refused, not obeyed', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  const extras = { role: 'editor', status: 'published', seq: '0', actorId: reviewer.id, leadId: second.id, constructor: '1' }
  for (const [name, value] of Object.entries(extras)) {
    await expectNothing(ground, id, () => second.client.post(pathOf(id), { ...fields, [name]: value }))
  }
})

test('objects, files and lists where strings belong are a clear no', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  const hostile: Fields[] = [
    { dossier: new Blob(['x'], { type: 'text/html' }) },
    { dossier: [String(fields.dossier), String(fields.dossier)] },
    { claimId: '[object Object]' },
    { claimId: "' OR 1=1 --" },
    { requestId: '../../x' },
    { dossier: '\0'.repeat(64) },
    { dossier: 'a'.repeat(200_000) },
  ]
  for (const override of hostile) {
    await expectNothing(ground, id, () => second.client.post(pathOf(id), { ...fields, ...override }))
  }
  const action = Object.keys(fields).find((name) => /^\$ACTION_\d+:0$/.test(name)) ?? ''
  for (const arguments_ of ['[{"toString":"x"}]', '["$F1",{"then":"$1"}]', '{"id":"0","bound":null}', '[[]]', 'x']) {
    await expectNothing(ground, id, () => second.client.post(pathOf(id), { ...fields, [action]: arguments_ }))
  }
})

test('a server action called by hand with anything but a form is a clear no', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  const name = Object.keys(fields).find((one) => /^\$ACTION_\d+:0$/.test(one)) ?? ''
  const action = String((JSON.parse(String(fields[name])) as { id: string }).id)
  const headers = { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8', origin: second.client.origin }
  for (const body of ['[]', '[{},{"dossier":{}}]', '[null,null]', '["a","b"]', '[{"ok":true},[["claimId","x"]]]', 'x', '']) {
    await expectNothing(ground, id, () => second.client.raw(pathOf(id), { method: 'POST', body, headers }))
  }
})

test('a stale form is a conflict that shows both texts and loses neither', async ({ ground, cast: { reviewer } }) => {
  const id = await ground.story.toResearching({ reviewer })
  const form = { names: ['statement', 'speaker', 'version'], without: [] }
  const first = await fieldsFor(reviewer, id, form)
  const second = { ...first, requestId: randomUUID() }
  const theirs = 'The bridge over the Lek cost 48 million euros.'
  const mine = 'The bridge cost twice what the council had planned.'
  await reviewer.client.post(pathOf(id), { ...first, statement: theirs })
  const sendMine = () => reviewer.client.twin().post(pathOf(id), { ...second, statement: mine })
  const answer = await expectNothing(ground, id, sendMine)
  expect(answer.html).toContain(mine)
  expect(textOf(answer)).toContain('48 million')
  const { version } = await ground.db.claim.findUniqueOrThrow({ where: { id } })
  const again = { ...second, requestId: randomUUID(), version: String(version), statement: mine }
  await reviewer.client.post(pathOf(id), again)
  expect(await ground.db.claim.findUnique({ where: { id } })).toMatchObject({ statement: mine })
})

test('the same form sent twice through two windows acts once', async ({ ground, cast: { reviewer, second } }) => {
  const id = await ground.story.toInReview({ reviewer })
  const fields = await fieldsFor(second, id, approveForm)
  const windows = [second.client, second.client.twin(), second.client.twin()]
  const answers = await Promise.all(windows.map((client) => client.post(pathOf(id), fields)))
  for (const { status } of answers) expect(status).toBeLessThan(400)
  expect(await ground.db.historyEntry.count({ where: { claimId: id, act: 'approve' } })).toBe(1)
})
