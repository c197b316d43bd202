/** What attaching, editing and detaching a source does. A source is detached, never deleted. */
import { fromDay, isFuture, toDay } from '@/lib/rules/days'
import type { Details } from '@/lib/rules/history/vocabulary'
import type { AttachSourceInput, EditSourceInput } from '@/lib/rules/inputs/evidence'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim } from './change-claim'
import type { LoadedClaim } from './claims/load-claim'
import { dropDraft } from './claims/drafts'

type Source = LoadedClaim['sources'][number]
type Fields = Omit<AttachSourceInput, 'claimId' | 'requestId'>

export function attachSource(actor: Actor, input: AttachSourceInput) {
  const { claimId, requestId: _request, ...fields } = input
  return changeClaim(actor, input, 'attach_source', async ({ tx }) => {
    await dropDraft(tx, actor, claimId, 'source')
    const source = await tx.source.create({ data: { claimId, addedById: actor.id, ...columnsOf(fields) } })
    return { details: toldOf(source, null) }
  })
}

export function editSource(actor: Actor, input: EditSourceInput) {
  const { claimId: _claim, requestId: _request, version: _version, sourceId, ...fields } = input
  return changeClaim(
    actor,
    input,
    'edit_source',
    async ({ tx, claim }) => {
      const before = mustFind(claim, sourceId)
      const source = await tx.source.update({ where: { id: before.id }, data: columnsOf(fields) })
      return { details: toldOf(source, before) }
    },
    (claim) => textsOf(claim.sources.find(({ id }) => id === sourceId) ?? null),
  )
}

type Detach = { claimId: string; requestId: string; version: number; sourceId: string; text: string }

export function detachSource(actor: Actor, input: Detach) {
  const { sourceId, text } = input
  return changeClaim(actor, input, 'detach_source', async ({ tx, claim }) => {
    const source = mustFind(claim, sourceId)
    await tx.source.update({ where: { id: source.id }, data: { detachedAt: new Date() } })
    return { details: { source: source.id, title: source.title, text } }
  })
}

function mustFind(claim: LoadedClaim, id: string): Source {
  const source = claim.sources.find((one) => one.id === id)
  if (!source) throw new Refusal('not_found', 'not_found')
  return source
}

function columnsOf({ publishedOn, accessedOn, originGroup, ...fields }: Fields) {
  if (isFuture(publishedOn) || isFuture(accessedOn)) throw new Refusal('invalid', 'future_day')
  const days = { publishedOn: toDay(publishedOn), accessedOn: toDay(accessedOn) }
  return { ...fields, ...days, originGroup: originGroup ?? usualOrigin(fields) }
}

/** Until somebody says otherwise, one host is one origin, and so is one publisher or one person spoken to. */
function usualOrigin({ address, publisher, title }: Pick<Fields, 'address' | 'publisher' | 'title'>) {
  if (address && URL.canParse(address)) return new URL(address).hostname.replace(/^www\./, '')
  return publisher ?? title
}

const textFields = {
  title: 'title',
  publisher: 'publisher',
  address: 'address',
  excerpt: 'excerpt',
  locator: 'locator',
  origin_group: 'originGroup',
  interest_note: 'interestNote',
  description: 'description',
} as const

/** What is sealed of a source: names, texts, and the days by which it could be found. */
const sealedOf = (source: Source): Record<string, string | null> => ({
  ...Object.fromEntries(Object.entries(textFields).map(([name, field]) => [name, source[field]])),
  published_on: fromDay(source.publishedOn),
  accessed_on: fromDay(source.accessedOn),
})

function toldOf(source: Source, before: Source | null): Details<'attach_source'> {
  const was: Record<string, string | null> = before ? sealedOf(before) : {}
  const changed = Object.entries(sealedOf(source)).filter(([name, text]) => text !== (was[name] ?? null))
  return {
    ...{ source: source.id, kind: source.kind, stance: source.stance, directness: source.directness },
    ...{ bearing: source.bearing, visibility: source.visibility },
    // Always named, so that the line in the history says which one.
    title: source.title,
    ...Object.fromEntries(changed.flatMap(([name, text]) => [[name, text], [`was_${name}`, was[name] ?? null]])),
  }
}

const textsOf = (source: Source | null): Record<string, string> =>
  source ? Object.fromEntries(Object.values(textFields).map((field) => [field, source[field] ?? ''])) : {}
