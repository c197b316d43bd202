import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { EXTRACTION_ENGINE } from '@/lib/rules/extraction'
import type { ExportInput } from '@/lib/rules/inputs/lists'
import { system, type Actor } from '@/lib/rules/permissions'
import { makeNewsroom, makePerson } from '@/prisma/factory'
import { toPublished } from '@/prisma/story'
import { makeProposals } from '@/prisma/story/articles'
import { hold, releaseHold } from '../claims/discussion'
import { dismiss, reconsider, select } from '../claims/triage'
import { createClaim } from '../claims/wording/create-claim'
import { join } from '../claims/wording/join'
import { reword } from '../claims/wording/reword'
import { split } from '../claims/wording/split'
import { exportCorrections } from './export-corrections'

let reviewer: Actor, second: Actor, editor: Actor
beforeAll(async () => {
  await makeNewsroom()
  ;[reviewer, second] = [await makePerson(['reviewer']), await makePerson(['reviewer'])]
  editor = await makePerson(['editor'])
})

const whole = 'The bridge over the Lek cost 48 million euros, twice what was planned.'
const [front, back] = ['The bridge over the Lek cost 48 million euros', 'twice what was planned']
const [council, success] = ['The council met on Tuesday evening.', 'Ruth Bakker called the bridge a success']

type Line = Record<string, unknown> & { type: string; kind: string; article: { id: string }; id: string }
const on = (claimId: string) => ({ claimId, requestId: randomUUID() })
const versionOf = async (id: string) => (await db.claim.findUniqueOrThrow({ where: { id } })).version

const plain: ExportInput = { since: null, withText: false, withModels: false }
/** Other tests correct at the same time: only this article's lines. */
async function linesOf(articleId: string, wanted: Partial<ExportInput> = {}) {
  const lines: Line[] = []
  for await (const text of exportCorrections(system, { ...plain, ...wanted })) {
    const line = JSON.parse(text) as Line
    if (line.id === articleId || line.article?.id === articleId) lines.push(line)
  }
  return lines
}
const kindsOf = (lines: readonly Line[]) => lines.map(({ type, kind }) => kind ?? type)

async function correctAll() {
  const found = { speaker: 'Ruth Bakker', cue: 'called', reasons: ['names_number' as const], worth: 0.625 }
  const { articleId, version, ids } = await makeProposals(reviewer, [whole, front, back, council, success], found)
  const [a, b, c, d, e] = ids as [string, string, string, string, string]
  const parts = [{ statement: 'It cost 48 million euros.', quote: front }, { statement: 'It cost twice the plan.', quote: back }]
  await split(reviewer, { ...on(a), version: 0, parts })
  await join(second, { ...on(b), version: 0, other: { id: c, version: 0 }, statement: 'The bridge cost twice the plan.' })
  await dismiss(reviewer, { ...on(d), reason: 'not_a_claim', text: 'Says Jan de Vries of the desk.' })
  const words = { statement: 'Ruth Bakker called the bridge a success.', speaker: null, kind: 'opinion' as const }
  await reword(reviewer, { ...on(e), version: 0, ...words })
  await select(second, { ...on(e), reason: 'reach', text: null })
  const missed = 'met on Tuesday evening'
  const start = version.text.indexOf(missed)
  const place = { articleVersionId: version.id, start, end: start + missed.length, quote: missed }
  const made = await createClaim(reviewer, {
    ...{ ...place, requestId: randomUUID(), statement: 'The council met on Tuesday.', speaker: null, kind: 'event' },
  })
  return { articleId, version, ids: { a, b, c, d, e }, made, start }
}

test('each kind of correction is a line: what the machine proposed, what it was, what it became', async () => {
  const { articleId, version, ids, made, start } = await correctAll()
  const lines = await linesOf(articleId)
  expect(kindsOf(lines)).toEqual(['split', 'merged', 'dismissed', 'reworded', 'confirmed', 'missed'])
  const [parted, merged, dismissed, reworded, confirmed, missed] = lines as [Line, Line, Line, Line, Line, Line]

  const at = (quote: string) => {
    const place = version.text.indexOf(quote)
    return { quote, start: place, end: place + quote.length }
  }
  expect(parted).toMatchObject({
    format: 'claimdesk-corrections/1',
    article: { id: articleId, version: 1, language: 'en' },
    claim: ids.a,
    proposed: {
      ...{ engine: EXTRACTION_ENGINE, statement: whole, speaker: 'Ruth Bakker', kind: 'quantity', cue: 'called' },
      ...{ checkable: true, worth: 0.625, reasons: ['names_number'] },
      ...at(whole),
    },
    was: { statement: whole },
    became: [
      { claim: ids.a, statement: 'It cost 48 million euros.', speaker: 'Ruth Bakker', ...at(front) },
      { statement: 'It cost twice the plan.', ...at(back) },
    ],
    ...{ with: null, reason: null },
  })
  expect(merged).toMatchObject({
    claim: ids.b,
    was: { statement: front, ...at(front) },
    became: [{ claim: ids.b, statement: 'The bridge cost twice the plan.', ...at(whole.slice(0, -1)) }],
    with: { claim: ids.c, proposed: { statement: back, ...at(back) }, was: { statement: back } },
  })
  expect(dismissed).toMatchObject({ claim: ids.d, became: [], reason: 'not_a_claim', proposed: { statement: council } })
  expect(reworded).toMatchObject({
    ...{ claim: ids.e, was: { statement: success, speaker: 'Ruth Bakker', kind: 'quantity' } },
    became: [{ statement: 'Ruth Bakker called the bridge a success.', speaker: null, kind: 'opinion' }],
  })
  expect(confirmed).toMatchObject({ claim: ids.e, became: [{ kind: 'opinion' }], reason: 'reach' })
  const own = { claim: made, statement: 'The council met on Tuesday.', start, end: start + 22 }
  expect(missed).toMatchObject({ ...{ claim: made, proposed: null, was: null }, became: [own] })

  // Every quote is the very words at its place, so that nobody has to look for them.
  for (const { became } of lines as unknown as { became: { quote: string; start: number; end: number }[] }[]) {
    for (const { quote, start: from, end } of became) expect(version.text.slice(from, end)).toBe(quote)
  }
})

test('an export names nobody of the desk and quotes none of their remarks, and tells two people apart', async () => {
  const { articleId } = await correctAll()
  const lines = await linesOf(articleId, { withText: true })
  const text = JSON.stringify(lines)
  const pseudonyms = await db.pseudonym.findMany({ where: { personId: { in: [reviewer.id, second.id] } } })
  for (const { id, name } of [reviewer, second]) for (const secret of [id, name]) expect(text).not.toContain(secret)
  expect(text).not.toContain('Jan de Vries')
  const by = lines.filter(({ type }) => type === 'correction').map((line) => String(line.by))
  expect(new Set(by).size).toBe(2)
  expect(by[0]).toBe(by[2])
  // A name in the log is another one: whoever reads both learns nothing.
  const { stream } = await db.historyEntry.findFirstOrThrow({ where: { id: lines[1]!.id } })
  const inLog = pseudonyms.filter((row) => Buffer.from(row.stream).equals(Buffer.from(stream)))
  expect(inLog.length).toBeGreaterThan(0)
  for (const { pseudonym } of inLog) expect(text).not.toContain(Buffer.from(pseudonym).toString('base64url').slice(0, 12))
})

test('the same export twice is the same, byte for byte', async () => {
  const { articleId } = await correctAll()
  expect(JSON.stringify(await linesOf(articleId))).toBe(JSON.stringify(await linesOf(articleId)))
})

test('from a day on, only what was corrected since, also in an article that was corrected before', async () => {
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const [yesterday, overmorrow] = [dayIn(-1), dayIn(2)]
  const { articleId, ids: [a, b] } = await makeProposals(reviewer, [front, back])
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 5 * 86_400_000 })
  try {
    await dismiss(reviewer, { ...on(a!), reason: 'trivial', text: null })
  } finally {
    vi.useRealTimers()
  }
  await select(reviewer, { ...on(b!), reason: 'reach', text: null })
  expect(kindsOf(await linesOf(articleId))).toEqual(['dismissed', 'confirmed'])
  expect(kindsOf(await linesOf(articleId, { since: yesterday }))).toEqual(['confirmed'])
  expect(await linesOf(articleId, { since: overmorrow, withText: true })).toEqual([])
})

test('an article’s text comes once, before its corrections, and only where it is asked for', async () => {
  const { articleId, version } = await correctAll()
  const [article, ...rest] = await linesOf(articleId, { withText: true })
  expect(article).toMatchObject({ type: 'article', id: articleId, version: 1, language: 'en', text: version.text })
  expect(article!.blocks).toHaveLength(3)
  expect(rest.every(({ type }) => type === 'correction')).toBe(true)
  expect(JSON.stringify(await linesOf(articleId))).not.toContain('"text"')
})

test('what nobody corrected is not exported', async () => {
  const { articleId } = await makeProposals(reviewer, [whole])
  expect(await linesOf(articleId, { withText: true })).toEqual([])
})

test('a legal hold takes a claim out of the export, with its parts, those that share its words, and the text', async () => {
  const { articleId, ids } = await correctAll()
  await hold(editor, { ...on(ids.c), kind: 'legal', text: 'A lawyer looks at it first.', until: null })
  const lines = await linesOf(articleId, { withText: true })
  // The split sentence holds the same words as the claims that were merged; the others do not.
  expect(kindsOf(lines)).toEqual(['article', 'dismissed', 'reworded', 'confirmed', 'missed'])
  expect(lines[0]).toMatchObject({ text: null, blocks: null })
  const secrets = ['48 million', 'twice']
  for (const secret of secrets) expect(JSON.stringify(lines)).not.toContain(secret)

  const { id: holdId } = await db.hold.findFirstOrThrow({ where: { claimId: ids.c } })
  await releaseHold(editor, { ...on(ids.c), holdId, text: 'The lawyer is done with it.' })
  expect(await linesOf(articleId)).toHaveLength(6)
})

test.each(['suspended', 'removed'] as const)('a verdict that is %s takes its claim out of the export', async (publicState) => {
  const { articleId, ids: [id] } = await makeProposals(reviewer, [whole])
  await toPublished({ reviewer, second, editor }, id!)
  expect(kindsOf(await linesOf(articleId))).toEqual(['confirmed'])
  await db.claim.update({ where: { id: id! }, data: { publicState } })
  expect(await linesOf(articleId, { withText: true })).toEqual([])
})

test('what was erased from the history is gone from the export, and nothing else stands in for it', async () => {
  const { articleId, ids } = await correctAll()
  const entry = await db.historyEntry.findFirstOrThrow({ where: { claimId: ids.e, act: 'reword' } })
  const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
  await owner.connect()
  try {
    // As an erasure will: the opening goes, the entry stays.
    await owner.query('begin')
    await owner.query('alter table "Opening" disable trigger append_only')
    await owner.query('delete from "Opening" where "entryId" = $1 and label = $2', [entry.id, 'was_speaker'])
    await owner.query('alter table "Opening" enable always trigger append_only')
    await owner.query('commit')
  } finally {
    await owner.end()
  }
  const lines = await linesOf(articleId, { withText: true })
  expect(kindsOf(lines)).toEqual(['article', 'split', 'merged', 'dismissed', 'missed'])
  expect(JSON.stringify(lines)).not.toContain('Ruth Bakker called the bridge')
})

test('a dismissal that was taken back is told as such, and a claim’s last line is how it stands', async () => {
  const { articleId, ids: [id] } = await makeProposals(reviewer, [whole])
  await dismiss(reviewer, { ...on(id!), reason: 'trivial', text: null })
  await reconsider(second, { ...on(id!), text: null })
  await reword(second, { ...on(id!), version: await versionOf(id!), statement: 'B.', speaker: null, kind: 'event' })
  const lines = await linesOf(articleId)
  expect(kindsOf(lines)).toEqual(['dismissed', 'reconsidered', 'reworded'])
  expect(lines.at(-1)).toMatchObject({ became: [{ statement: 'B.', kind: 'event' }] })
})

test('editors and administrators take an export away, and nobody else', async () => {
  for (const role of ['reviewer', 'legal', 'auditor'] as const) {
    const person = await makePerson([role])
    expect(() => exportCorrections(person, plain), role).toThrow('not_yours')
  }
  for (const role of ['editor', 'admin'] as const) {
    const person = await makePerson([role])
    expect(() => exportCorrections(person, plain), role).not.toThrow()
  }
})

test('what a language model proposed or worded stays out, unless it is asked for, and is labelled then', async () => {
  const model = { suggestedBy: 'mistral-small' }
  const { articleId, ids: [a, b] } = await makeProposals(reviewer, [council, front], model)
  const parts = [{ statement: 'It cost 48 million.', quote: front }, { statement: 'It is a bridge.', quote: 'The bridge' }]
  await split(reviewer, { ...on(b!), version: 0, parts })
  const { id: part } = await db.claim.findFirstOrThrow({ where: { splitFromId: b! } })
  await dismiss(reviewer, { ...on(a!), reason: 'trivial', text: null })
  await select(second, { ...on(part), reason: 'reach', text: null })
  expect(await linesOf(articleId)).toEqual([])
  const lines = await linesOf(articleId, { withModels: true })
  expect(kindsOf(lines)).toEqual(['split', 'dismissed', 'confirmed'])
  for (const line of lines) expect(line.model).toBe('mistral-small')
  expect(lines[1]).toMatchObject({ proposed: { engine: 'language-model/mistral-small', statement: council } })
  expect(lines[2]).toMatchObject({ claim: part, proposed: null })
})

test('our own proposal stays in where a model found it too, until a person takes the model’s wording over', async () => {
  const other = { alsoFoundBy: 'mistral-small', otherWording: 'The Lek bridge cost 48 million euros.' }
  const { articleId, ids: [id] } = await makeProposals(reviewer, [front], other)
  const rewordTo = async (statement: string) =>
    reword(reviewer, { ...on(id!), version: await versionOf(id!), statement, speaker: null, kind: 'quantity' })
  await rewordTo('The bridge cost 48 million euros.')
  await rewordTo(other.otherWording)
  await rewordTo('The bridge over the Lek cost 48 million.')
  expect((await linesOf(articleId)).map(({ was, model }) => [was, model])).toMatchObject([[{ statement: front }, null]])
  const models = (await linesOf(articleId, { withModels: true })).map(({ model }) => model)
  expect(models).toEqual([null, 'mistral-small', 'mistral-small'])
})

test('a claim of ours that took a model’s in is left out with it', async () => {
  const { articleId, ids: [a, b] } = await makeProposals(reviewer, [front, back], (quote) =>
    quote === back ? { suggestedBy: 'llama' } : {},
  )
  await join(second, { ...on(a!), version: 0, other: { id: b!, version: 0 }, statement: 'Both in one.' })
  expect(await linesOf(articleId)).toEqual([])
  const [line] = await linesOf(articleId, { withModels: true })
  expect(line).toMatchObject({ kind: 'merged', model: 'llama', proposed: { engine: EXTRACTION_ENGINE } })
  expect(line).toMatchObject({ with: { proposed: { engine: 'language-model/llama' } } })
})
