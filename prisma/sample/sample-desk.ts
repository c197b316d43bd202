/** The story of the sample newsroom, by the real commands: an article taken apart, claims at every step of the way. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { db } from '@/lib/db'
import { saveArticle } from '@/lib/records/articles/save-article'
import { dismiss, select } from '@/lib/records/claims/triage'
import { assign, take } from '@/lib/records/claims/work'
import { createClaim } from '@/lib/records/claims/wording/create-claim'
import { reword } from '@/lib/records/claims/wording/reword'
import { recordContact, recordReply } from '@/lib/records/contacts'
import { publish } from '@/lib/records/publications/publish'
import { attachSource } from '@/lib/records/sources'
import { approve, returnVerdict } from '@/lib/records/verdicts/decide-verdict'
import { propose } from '@/lib/records/verdicts/write-verdict'
import type { Actor } from '@/lib/rules/permissions'
import type { SelectionReason } from '@/lib/rules/reasons'
import type { WorkStatus } from '@/prisma/generated/enums'
import { dossierOf } from '../story'
import { accidents, beams, chosenClaims, record, share, type Evidence, type Judgement } from './havenbrug'

type Cast = Record<'sanne' | 'tom' | 'willemijn' | 'daniel', Actor>

const on = (claimId: string) => ({ claimId, requestId: randomUUID() })
const paste = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

export async function tellSampleStory({ sanne, tom, willemijn, daniel }: Cast) {
  const bridge = await saveArticle(sanne, {
    ...{ requestId: randomUUID(), text: paste('havenbrug.nl.txt'), language: 'nl', again: false },
    ...{ title: 'Havenbrug vier maanden dicht, kosten lopen op', publisher: 'De Oeverbode', author: 'Lotte Bruin' },
    ...{ address: 'https://oeverbode.example/nieuws/havenbrug-dicht', publishedOn: '2025-09-12' },
  })
  await saveArticle(tom, {
    ...{ requestId: randomUUID(), text: paste('night-trains.en.txt'), language: 'en', again: false },
    ...{ title: 'Night trains return to the Solvane line, but half of the berths stay empty', publisher: 'The Aldwin Herald' },
    ...{ author: 'Edda Marchmont', address: 'https://aldwinherald.example/night-trains', publishedOn: '2025-11-07' },
  })
  const claim = (words: string, status: WorkStatus = 'candidate') => claimIn(bridge, words, sanne, status)

  await publishRecord({ sanne, tom, willemijn }, await claim(record.words))
  await proposeAccidents(daniel, tom, await claim(accidents.words))
  await approveShare(tom, daniel, await claim(share.words))
  await researchBeams(sanne, await claim(beams.words))

  for (const [actor, { words, statement, reason, text }] of [
    [sanne, chosenClaims.loss],
    [willemijn, chosenClaims.air],
    [willemijn, chosenClaims.traffic],
  ] as const) {
    const claimId = await claim(words)
    await select(actor, { ...on(claimId), reason, text })
    await worded(actor, claimId, statement)
  }
  const traffic = await claim(chosenClaims.traffic.words, 'selected')
  await assign(willemijn, { ...on(traffic), personId: tom.id, dueOn: inDays(5).slice(0, 10) })
  await dismiss(sanne, { ...on(await claim('26 jaar')), reason: 'trivial', text: null })
  await dismiss(sanne, { ...on(await claim('failliet')), reason: 'not_checkable', text: 'We weten niet welke winkels hij bedoelt.' })
}

async function taken(actor: Actor, claimId: string, reason: SelectionReason, sources: readonly Evidence[]) {
  await select(actor, { ...on(claimId), reason, text: null })
  await take(actor, on(claimId))
  for (const source of sources) await attachSource(actor, { ...on(claimId), ...source })
}

async function proposed(actor: Actor, claimId: string, verdict: Judgement) {
  const { version } = await db.claim.findUniqueOrThrow({ where: { id: claimId }, select: { version: true } })
  await propose(actor, { ...on(claimId), version, ...verdict })
}

async function approved(actor: Actor, claimId: string) {
  await approve(actor, { ...on(claimId), dossier: await dossierOf(actor, claimId) })
}

async function asked(actor: Actor, claimId: string, name: string, question: string) {
  const times = { askedAt: inDays(-2), dueAt: inDays(2) }
  await recordContact(actor, { ...on(claimId), party: 'claimant', name, channel: 'email', question, ...times })
  return (await db.contact.findFirstOrThrow({ where: { claimId }, orderBy: { createdAt: 'desc' } })).id
}

/** So that it can be understood without the article. */
async function worded(actor: Actor, claimId: string, statement: string) {
  const { version, speaker, kind } = await db.claim.findUniqueOrThrow({ where: { id: claimId } })
  await reword(actor, { ...on(claimId), version, statement, speaker, kind })
}

async function publishRecord({ sanne, tom, willemijn }: Pick<Cast, 'sanne' | 'tom' | 'willemijn'>, claimId: string) {
  await taken(sanne, claimId, 'public_interest', record.sources)
  await worded(sanne, claimId, record.statement)
  const contactId = await asked(sanne, claimId, 'De redactie van De Oeverbode', record.question)
  await recordReply(sanne, { ...on(claimId), contactId, outcome: 'answered', answer: record.answer })
  await proposed(sanne, claimId, record.verdict)
  await approved(tom, claimId)
  const dossier = await dossierOf(willemijn, claimId)
  await publish(willemijn, { ...on(claimId), dossier, kind: 'first', language: 'nl', changeNote: '' })
}

async function proposeAccidents(lead: Actor, second: Actor, claimId: string) {
  await taken(lead, claimId, 'reach', accidents.sources)
  await worded(lead, claimId, accidents.statement)
  await asked(lead, claimId, 'De redactie van De Oeverbode', 'Waarom vergelijkt u 2024 met 2019, toen er anders werd geteld?')
  const first = accidents.verdict.reasoning.split('\n\n').toReversed().join('\n\n')
  await proposed(lead, claimId, { ...accidents.verdict, reasoning: first })
  await returnVerdict(second, { ...on(claimId), text: accidents.returned })
  await proposed(lead, claimId, accidents.verdict)
}

async function approveShare(lead: Actor, second: Actor, claimId: string) {
  await taken(lead, claimId, 'power_holder', share.sources)
  await worded(lead, claimId, share.statement)
  await proposed(lead, claimId, share.verdict)
  await approved(second, claimId)
}

async function researchBeams(lead: Actor, claimId: string) {
  await taken(lead, claimId, 'harm', [beams.source])
  await worded(lead, claimId, beams.statement)
  await asked(lead, claimId, 'Ingenieursbureau Vastwater', beams.question)
}

/** The machine's claim with these words; where it made none, a person's. */
async function claimIn(articleId: string, words: string, actor: Actor, status: WorkStatus): Promise<string> {
  const version = await db.articleVersion.findFirstOrThrow({ where: { articleId } })
  const found = await db.appearance.findMany({
    where: { articleVersionId: version.id, quote: { contains: words }, claim: { status } },
  })
  const [best] = found.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  if (best) return best.claimId
  const at = version.text.indexOf(words)
  const start = Math.max(version.text.lastIndexOf('. ', at) + 2, version.text.lastIndexOf('\n', at) + 1)
  const quote = version.text.slice(start, version.text.indexOf('.', at + words.length) + 1)
  const stretch = { start, end: start + quote.length, quote, statement: quote }
  const claim = { articleVersionId: version.id, requestId: randomUUID(), ...stretch }
  return createClaim(actor, { ...claim, speaker: null, kind: 'other' })
}
