import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { dossierOf, toApproved, toInReview, toPublished, type Cast } from '@/prisma/story'
import { makeCandidate } from '@/prisma/story/articles'
import { sourceInput, verdictInput } from '@/prisma/story/inputs'
import { getClaim } from './claims/get-claim'
import { publish } from './publications/publish'
import { reopen } from './publications/reopen'
import { attachSource } from './sources'
import { listTimeline } from './claims/timeline'
import { approve, returnVerdict } from './verdicts/decide-verdict'
import { propose, writeVerdict } from './verdicts/write-verdict'

let cast: Cast
beforeAll(async () => {
  await makeNewsroom()
  cast = { reviewer: await makePerson(['reviewer']), second: await makePerson(['reviewer']), editor: await makePerson(['editor']) }
})

const acts = async (id: string) => (await listTimeline(cast.editor, id)).map(({ act, actor }) => `${act} by ${actor?.name}`)

test('a claim goes from the article to the public page, and the history names each act and its person', async () => {
  const id = await toPublished(cast)
  const { reviewer, second, editor } = cast
  expect(await acts(id)).toEqual([
    `extract by ${reviewer.name}`,
    `select by ${reviewer.name}`,
    `take by ${reviewer.name}`,
    `attach_source by ${reviewer.name}`,
    `attach_source by ${reviewer.name}`,
    `propose by ${reviewer.name}`,
    `approve by ${second.name}`,
    `publish by ${editor.name}`,
  ])
  const claim = await db.claim.findUniqueOrThrow({ where: { id }, include: { publications: true } })
  expect(claim).toMatchObject({ status: 'published', publicState: 'live', slug: expect.stringMatching(/^the-bridge-over-the-lek/) })
  expect(claim.publications).toMatchObject([{ revision: 1, kind: 'first', slug: claim.slug }])
})

test('a source that comes after the proposal undoes it, and the proposer is told', async () => {
  const id = await toInReview(cast)
  const stale = await dossierOf(cast.second, id)
  await attachSource(cast.reviewer, sourceInput(id, { title: 'A late letter' }))
  const claim = await getClaim(cast.second, id)
  expect(claim).toMatchObject({ status: 'researching', verdict: { state: 'voided' } })
  const approval = approve(cast.second, { claimId: id, requestId: randomUUID(), dossier: stale })
  await expect(approval).rejects.toMatchObject({ reason: 'conflict', key: 'not_now' })
})

test('a proposal that is returned and made again keeps the first one as it was', async () => {
  const id = await toInReview(cast)
  await returnVerdict(cast.second, { claimId: id, requestId: randomUUID(), text: 'The plan of 2019 needs a page number.' })
  const { version } = await db.claim.findUniqueOrThrow({ where: { id } })
  await propose(cast.reviewer, verdictInput(id, version, { finding: 'The accounts show it on page 41.' }))
  const verdicts = await db.verdict.findMany({ where: { claimId: id }, orderBy: { number: 'asc' } })
  expect(verdicts).toMatchObject([
    { number: 1, state: 'returned', returnReason: 'The plan of 2019 needs a page number.' },
    { number: 2, state: 'proposed', finding: 'The accounts show it on page 41.' },
  ])
})

test('a correction is a second revision that says what changed', async () => {
  const id = await toPublished(cast)
  await reopen(cast.editor, { claimId: id, requestId: randomUUID(), text: 'The municipality has corrected its accounts.' })
  const { version } = await db.claim.findUniqueOrThrow({ where: { id } })
  await propose(cast.reviewer, verdictInput(id, version, { rating: 'true' }))
  await approve(cast.second, { claimId: id, requestId: randomUUID(), dossier: await dossierOf(cast.second, id) })
  const dossier = await dossierOf(cast.editor, id)
  const form = { claimId: id, dossier, kind: 'correction' as const, language: 'en' as const }
  const silent = publish(cast.editor, { ...form, requestId: randomUUID(), changeNote: '' })
  await expect(silent).rejects.toMatchObject({ key: 'gate', details: { gates: ['change_named'] } })
  await publish(cast.editor, { ...form, requestId: randomUUID(), changeNote: 'The rating was one step too low.' })
  const [, second] = await db.publication.findMany({ where: { claimId: id }, orderBy: { revision: 'asc' } })
  expect(second).toMatchObject({ revision: 2, kind: 'correction' })
  expect(second?.page).toMatchObject({ changes: [{ field: 'rating', was: 'mostly_true', is: 'true' }] })
})

test('the machine’s claims come with the article, and each starts a history of its own', async () => {
  const id = await makeCandidate(cast.reviewer)
  const entries = await db.historyEntry.findMany({ where: { claimId: id } })
  expect(entries).toMatchObject([{ seq: 0, prev: null, act: 'extract', role: 'reviewer' }])
})

test('what is approved cannot be approved again', async () => {
  const id = await toApproved(cast)
  const dossier = await dossierOf(cast.editor, id)
  const again = approve(cast.editor, { claimId: id, requestId: randomUUID(), dossier })
  await expect(again).rejects.toMatchObject({ key: 'not_now' })
})

test('a verdict that is written on after it was proposed goes back to research, and the proposal stays', async () => {
  const id = await toInReview(cast)
  const { version } = await db.claim.findUniqueOrThrow({ where: { id } })
  await writeVerdict(cast.reviewer, verdictInput(id, version, { finding: 'The accounts show it on page 41.' }))
  const verdicts = await db.verdict.findMany({ where: { claimId: id }, orderBy: { number: 'asc' } })
  expect(verdicts).toMatchObject([{ state: 'voided' }, { state: 'draft', finding: 'The accounts show it on page 41.' }])
  expect(await db.claim.findUnique({ where: { id } })).toMatchObject({ status: 'researching' })
})

test('an act that waited for its turn is refused when its person has been let go meanwhile', async () => {
  const id = await toInReview(cast)
  const leaver = await makePerson(['reviewer'])
  const dossier = await dossierOf(leaver, id)
  await db.person.update({ where: { id: leaver.id }, data: { deactivatedAt: new Date() } })
  const late = approve(leaver, { claimId: id, requestId: randomUUID(), dossier })
  await expect(late).rejects.toMatchObject({ key: 'signed_out' })
})
