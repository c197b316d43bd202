import { randomUUID } from 'node:crypto'
import type { DeskClaim } from '@/lib/records/claims/get-claim'
import type { Actor } from '@/lib/rules/permissions'
import type { Act } from '@/lib/rules/workflow'
import { wordsFor, type Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

/** What every part of the page is drawn from: the claim, and who reads it in which words and zone. */
export type View = { claim: DeskClaim; actor: Actor; words: Words; language: Language; zone: string }

export const viewOf = (claim: DeskClaim, actor: Actor): View => ({
  claim,
  actor,
  words: wordsFor(actor.language),
  language: actor.language,
  zone: claim.newsroom.timeZone,
})

/** A form's own request id is made when it is drawn: sent twice, it acts once. */
export const drawn = ({ claim }: View) => ({ claimId: claim.id, requestId: randomUUID() })

/** For an act that overwrites or judges what somebody saw. */
export const drawnFrom = (view: View) => ({ ...drawn(view), version: view.claim.version })

export const isLastChance = ({ claim }: View, act: Act) => claim.lastApproverActs.includes(act)

export const nameOf = ({ claim, words }: View, id: string | null) =>
  (id && claim.names.get(id)) || words.common.unknown
