import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { claims, hangs, startModelEndpoint, status, type ModelEndpoint } from '@/e2e/model-endpoint'
import { db } from '@/lib/db'
import { EXTRACTION_ENGINE } from '@/lib/rules/extraction'
import type { Actor } from '@/lib/rules/permissions'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { getClaim } from '../claims/get-claim'
import { listTimeline } from '../claims/timeline'
import { askForOpinion } from './ask-for-opinion'
import { getArticle } from './get-article'
import { previewArticle } from './preview-article'
import { saveArticle } from './save-article'
import { purgeOpinions } from './second-opinions'

let endpoint: ModelEndpoint
let reviewer: Actor
beforeAll(async () => {
  await makeNewsroom()
  endpoint = await startModelEndpoint(hangs)
})
beforeEach(async () => {
  reviewer = await makePerson(['reviewer'])
  vi.stubEnv('LANGUAGE_MODEL_URL', endpoint.url)
  vi.stubEnv('LANGUAGE_MODEL_NAME', 'mistral-small')
  vi.stubEnv('LANGUAGE_MODEL_SECONDS', '1')
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await endpoint.close()
})

const bridge = 'The bridge over the Lek cost 48 million euros'
const dropped = 'Nobody had asked the fishermen of the old harbour'
const newText = () =>
  `The council met on Tuesday evening.\n\n${bridge}. ${dropped}, said Ruth Bakker.\n\nNumber ${randomUUID()} is the file.`
const fragment = 'the old harbour'
const found = claims(
  { sentence: 1, quote: bridge, statement: 'The bridge cost 48 million euros', kind: 'quantity' },
  { sentence: 2, quote: fragment, statement: fragment, speaker: 'Ruth Bakker', kind: 'other' },
  { sentence: 2, quote: 'The fishermen were furious' },
)

const described = { title: 'Council meets', publisher: 'Courier', author: null, address: null, publishedOn: null, again: false }
const save = (text: string, opinion?: string) =>
  saveArticle(reviewer, { ...described, requestId: randomUUID(), text, opinion })
const claimsOf = async (articleId: string) => (await getArticle(reviewer, articleId))!.claims
const opinionOf = (id: string) => db.secondOpinion.findUniqueOrThrow({ where: { id } })

test('what a model found is shown beside our own, and saved under its name as candidates that nobody has a hand in', async () => {
  endpoint.behave(found)
  const text = newText()
  const opinion = await askForOpinion(reviewer, { text, date: '2026-03-03' })
  const preview = await previewArticle(reviewer, { text, opinion })
  expect(preview).toMatchObject({
    model: { model: 'mistral-small', host: new URL(endpoint.url).host, isHere: true },
    opinion: { id: opinion, problem: null, dropped: { notVerbatim: 1 } },
  })
  expect(preview.claims.filter(({ suggestedBy }) => suggestedBy)).toMatchObject([{ quote: fragment, speaker: 'Ruth Bakker' }])

  const article = await save(text, opinion)
  const saved = await claimsOf(article)
  expect(saved).toHaveLength(preview.claims.length)
  const [suggested] = saved.filter(({ suggestedBy }) => suggestedBy === 'mistral-small')
  expect(suggested).toMatchObject({ quote: fragment, origin: 'machine', status: 'candidate', alsoFoundBy: null })
  const [same] = saved.filter(({ alsoFoundBy }) => alsoFoundBy === 'mistral-small')
  expect(same).toMatchObject({ suggestedBy: null, otherWording: 'The bridge cost 48 million euros' })
  expect([...(await getClaim(reviewer, suggested!.id))!.facts.hands]).toEqual([])

  const [first] = await listTimeline(reviewer, suggested!.id)
  expect(first).toMatchObject({ act: 'extract', facts: { engine: 'language-model/mistral-small' } })
  const [second] = await listTimeline(reviewer, same!.id)
  expect(second).toMatchObject({
    facts: { engine: EXTRACTION_ENGINE, also_found_by: 'mistral-small' },
    texts: { other_wording: 'The bridge cost 48 million euros' },
  })
  const { version } = (await getArticle(reviewer, article))!
  expect(version.opinionId).toBe(opinion)
})

test('before anything is sent the history says that it will be, by whom and where to', async () => {
  const text = newText()
  let recorded: unknown = null
  endpoint.behave((response, sent, nth) => {
    const entry = db.historyEntry.findFirst({ where: { act: 'ask_language_model', actorId: reviewer.id } })
    const row = db.secondOpinion.findFirst({ where: { askedById: reviewer.id } })
    void Promise.all([entry, row]).then((both) => {
      recorded = both
      found(response, sent, nth)
    })
  })
  await askForOpinion(reviewer, { text })
  expect(recorded).toMatchObject([
    { streamKind: 'people', role: 'reviewer' },
    { model: 'mistral-small', host: new URL(endpoint.url).host, answeredAt: null },
  ])
})

test.each([
  ['is down', status(500), 'failed'],
  ['hangs', hangs, 'timed_out'],
  ['refuses our key', status(401), 'not_admitted'],
])('a model that %s changes nothing about the built-in claims, and saving works', async (_what, behave, problem) => {
  endpoint.behave(behave)
  const text = newText()
  const alone = await previewArticle(reviewer, { text })
  const opinion = await askForOpinion(reviewer, { text })
  const preview = await previewArticle(reviewer, { text, opinion })
  expect(preview.claims).toEqual(alone.claims)
  expect(preview.opinion).toMatchObject({ problem, suggestions: [] })
  const saved = await claimsOf(await save(text, opinion))
  expect(saved.map(({ quote }) => quote).toSorted()).toEqual(alone.claims.map(({ quote }) => quote).toSorted())
  expect(saved.every(({ suggestedBy, alsoFoundBy }) => suggestedBy === null && alsoFoundBy === null)).toBe(true)
})

test('saving waits for no model: an article is saved while one is being asked, and what comes late counts for nothing', async () => {
  const text = newText()
  endpoint.behave(hangs)
  const stop = new AbortController()
  const asked = askForOpinion(reviewer, { text }, stop.signal)
  const article = await save(text)
  stop.abort()
  expect(await opinionOf(await asked)).toMatchObject({ problem: 'cancelled' })
  expect((await claimsOf(article)).length).toBeGreaterThan(0)
})

test('a text that was answered is not sent again within a day; one that was not may be', async () => {
  const text = newText()
  endpoint.behave(status(403))
  const failed = await askForOpinion(reviewer, { text })
  endpoint.behave(found)
  const answered = await askForOpinion(reviewer, { text })
  expect(answered).not.toBe(failed)
  const colleague = await makePerson(['editor'])
  expect(await askForOpinion(colleague, { text: `${text}\n` })).toBe(answered)
  expect(endpoint.sent).toHaveLength(1)
})

test('a second opinion on another text, or one that nobody gave, is not merged in', async () => {
  endpoint.behave(found)
  const opinion = await askForOpinion(reviewer, { text: newText() })
  for (const forged of [opinion, randomUUID()]) {
    const article = await save(newText(), forged)
    expect((await claimsOf(article)).every(({ suggestedBy, alsoFoundBy }) => !suggestedBy && !alsoFoundBy)).toBe(true)
    expect((await getArticle(reviewer, article))!.version.opinionId).toBeNull()
  }
})

test('where the newsroom wants no language model, none is offered and none is asked', async () => {
  vi.stubEnv('LANGUAGE_MODEL_URL', '')
  vi.stubEnv('LANGUAGE_MODEL_NAME', '')
  endpoint.behave(found)
  const text = newText()
  expect(await previewArticle(reviewer, { text })).toMatchObject({ model: null, opinion: null })
  await expect(askForOpinion(reviewer, { text })).rejects.toMatchObject({ key: 'no_language_model' })
  expect(endpoint.sent).toEqual([])
})

test('whoever may not save articles may not send them anywhere', async () => {
  endpoint.behave(found)
  for (const role of ['auditor', 'legal', 'admin'] as const) {
    const asking = askForOpinion(await makePerson([role]), { text: newText() })
    await expect(asking).rejects.toMatchObject({ reason: 'forbidden' })
  }
  expect(endpoint.sent).toEqual([])
})

test('nobody sends more texts in an hour than anybody can read', async () => {
  endpoint.behave(found)
  const row = { model: 'm', host: 'h', askedById: reviewer.id, textSha256: new Uint8Array(32) }
  await db.secondOpinion.createMany({ data: Array.from({ length: 60 }, () => row) })
  await expect(askForOpinion(reviewer, { text: newText() })).rejects.toMatchObject({ key: 'too_many' })
  expect(endpoint.sent).toEqual([])
})

test('after a week what was answered is gone, and that the text was sent is still on record', async () => {
  endpoint.behave(found)
  const old = await askForOpinion(reviewer, { text: newText() })
  const young = await askForOpinion(reviewer, { text: newText() })
  await db.secondOpinion.update({ where: { id: old }, data: { askedAt: new Date(Date.now() - 8 * 86_400_000) } })
  await purgeOpinions()
  expect(await opinionOf(old)).toMatchObject({ suggestions: null, model: 'mistral-small', askedById: reviewer.id })
  expect((await opinionOf(young)).suggestions).not.toBeNull()
})
