import { randomUUID } from 'node:crypto'
import type { WhyHistory } from '@/components/claims/why'
import { formatTime } from '@/components/ui/time'
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

/** The language that the claim is written in: that of its article. */
export function langOf({ claim }: View) {
  const language = claim.appearances[0]?.articleVersion.language
  return language === 'und' ? undefined : language
}

export const historyOf = ({ claim: { history }, language, zone }: View) =>
  history && shownHistory(history, (at) => formatTime(at, 'short', language, zone))

/** Worded where the newsroom's zone is known: a screen in the browser gets days, not moments. */
export function shownHistory(history: NonNullable<DeskClaim['history']>, dayOf: (at: Date) => string): WhyHistory {
  const { engine, madeBy, madeAt, first, wordedBy, changes } = history
  return {
    ...{ engine, madeBy, wordedBy, madeAt: dayOf(madeAt), firstKind: first.kind },
    changes: changes.map(({ at, ...change }) => ({ ...change, at: dayOf(at) })),
  }
}
