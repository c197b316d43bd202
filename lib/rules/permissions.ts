/** Who may do what to which claim. The page that shows a button and the command behind it ask here. */
import type { Byline, Language, PublicState, Role, WorkStatus } from '@/prisma/generated/enums'
import { Refusal, type RefusalKey } from './refusal'
import { acts, isPossible, workflow, type Act } from './workflow'

/** Somebody who acts, as a command gets them: always first, never optional, never looked up inside. */
export type Actor = {
  id: string
  name: string
  roles: readonly Role[]
  language: Language
  byline: Byline
}

/** What machines do is done by the system, which nobody can sign in as. */
export const system = { id: null, name: 'Claimdesk', roles: [], language: 'en', byline: 'desk' } as const
export type Doer = Actor | typeof system
export type RoleUsed = Role | 'system'

/** The facts a permission may depend on; anything that loads a claim can supply them. */
export type ClaimFacts = {
  status: WorkStatus
  publicState: PublicState
  leadId: string | null
  contributorIds: readonly string[]
  /** Whole days since the lead last did something on the claim. */
  idleDays: number
  /** Who authored something in the dossier since the last publication; from the history. */
  hands: ReadonlySet<string>
  /** Who did each act last; from the history. */
  lastBy: Partial<Record<Act, string>>
  /** In which role the standing approval was given. */
  approvedAs: Role | null
}

export const IDLE_DAYS = 14

type Condition = { key: RefusalKey; holds: (id: string, claim: ClaimFacts) => boolean }

const isLead: Condition = { key: 'not_yours', holds: (id, claim) => claim.leadId === id }
const worksOnIt: Condition = {
  key: 'not_yours',
  holds: (id, { leadId, contributorIds, status }) =>
    leadId === id || contributorIds.includes(id) || (!leadId && (status === 'candidate' || status === 'selected')),
}
const hasNoHand: Condition = { key: 'own_work', holds: (id, { hands }) => !hands.has(id) }
const isFree: Condition = {
  key: 'not_yours',
  holds: (id, { leadId, idleDays }) => leadId === null || (leadId !== id && idleDays >= IDLE_DAYS),
}
const editorIsIndependent: Condition = {
  key: 'own_work',
  holds: (id, { approvedAs, hands }) => approvedAs === 'editor' || !hands.has(id),
}
/** The second of two people: somebody else did the first half. */
const another = (act: Act): Condition => ({
  key: 'own_work',
  holds: (id, { lastBy }) => lastBy[act] !== undefined && lastBy[act] !== id,
})
const hasSomethingToEnd: Condition = {
  key: 'not_now',
  holds: (_id, { status, publicState }) => status === 'researching' || publicState === 'under_review',
}
const neither = (first: Act, second: Act): Condition => ({
  key: 'own_work',
  holds: (id, { lastBy }) => lastBy[first] !== id && lastBy[second] !== id,
})
const every = (...all: Condition[]): Condition => ({
  key: all.at(-1)!.key,
  holds: (id, claim) => all.every((one) => one.holds(id, claim)),
})

type Grant = readonly [Role | 'system', Condition?]
const by = (roles: readonly Role[], condition?: Condition): readonly Grant[] => roles.map((role) => [role, condition])

const desk = ['reviewer', 'editor'] as const
const staff = ['reviewer', 'editor', 'legal'] as const
const machine: readonly Grant[] = [['system']]

/** The first grant that holds is the role that the history names. */
export const permissions: Record<Act, readonly Grant[]> = {
  extract: by(desk),
  create_claim: by(desk),
  select: by(desk),
  dismiss: by(desk),
  reconsider: by(desk),
  merge: by(desk),
  absorb: by(desk),
  take: by(desk, isFree),
  assign: by(['editor']),
  release: [...by(desk, isLead), ['editor']],
  contribute: by(desk, { key: 'already_there', holds: (id, c) => c.leadId !== id && !c.contributorIds.includes(id) }),
  shelve: [...by(['reviewer'], isLead), ['editor']],
  reword: by(desk, worksOnIt),
  split: by(desk, worksOnIt),
  add_appearance: by(desk),
  reanchor: by(desk),
  attach_source: by(desk, worksOnIt),
  edit_source: by(desk, worksOnIt),
  detach_source: by(desk, worksOnIt),
  confirm_origin_group: by(desk, worksOnIt),
  record_capture: machine,
  capture_failed: machine,
  write_verdict: by(desk, worksOnIt),
  suggest: by(staff),
  accept_suggestion: by(desk, isLead),
  decline_suggestion: by(desk, isLead),
  propose: by(desk, isLead),
  return: by(desk),
  approve: by(['editor', 'reviewer'], hasNoHand),
  schedule: by(['editor'], editorIsIndependent),
  unschedule: by(['editor']),
  publish: by(['editor'], editorIsIndependent),
  after_check: by(desk, every(hasNoHand, neither('approve', 'publish'))),
  reopen: by(['editor']),
  uphold: by(desk, every(hasSomethingToEnd, hasNoHand, neither('reopen', 'mark_under_review'))),
  record_contact: by(staff),
  record_reply: by(staff),
  settle_reply: by(desk, hasNoHand),
  comment: by(staff),
  hold: by(['editor', 'legal']),
  release_hold: by(['editor', 'legal']),
  mark_under_review: by(['editor']),
  suspend: by(['editor', 'legal']),
  reinstate: by(['editor', 'legal'], another('suspend')),
  propose_withdrawal: by(['editor', 'legal']),
  decline_withdrawal: by(['editor', 'legal'], another('propose_withdrawal')),
  withdraw: by(['editor', 'legal'], every(hasNoHand, another('propose_withdrawal'))),
  propose_removal: by(['editor', 'legal']),
  remove_by_order: by(['editor', 'legal'], another('propose_removal')),
}

/** The role a person would use for an act, or why they may not: as somebody else's work, as their own, or at all. */
export function standingOf(doer: Doer, act: Act, claim: ClaimFacts): { role: RoleUsed } | { refused: RefusalKey } {
  let refused: RefusalKey = 'not_yours'
  for (const [role, condition] of permissions[act]) {
    if (doer.id === null) {
      if (role === 'system') return { role }
    } else if (role !== 'system' && doer.roles.includes(role)) {
      if (!condition || condition.holds(doer.id, claim)) return { role }
      refused = condition.key
    }
  }
  return { refused }
}

export function may(doer: Doer, act: Act, claim: ClaimFacts) {
  return isPossible(act, claim) && 'role' in standingOf(doer, act, claim)
}

/** Acts that begin at an existing claim and that this person may do now. */
export function allowedActs(doer: Doer, claim: ClaimFacts): Act[] {
  return acts.filter((act) => may(doer, act, claim))
}

/** The right moment first, then the right person. Answers the role that is used. */
export function assertMay(doer: Doer, act: Act, claim: ClaimFacts): RoleUsed {
  const standing = standingOf(doer, act, claim)
  if (workflow[act].from.length > 0 && !isPossible(act, claim)) throw new Refusal('conflict', 'not_now', { act, status: claim.status })
  if ('refused' in standing) throw new Refusal('forbidden', standing.refused, { act })
  return standing.role
}
