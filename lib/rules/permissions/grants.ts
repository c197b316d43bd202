/** THE table of permissions: every act, and in which role and on which condition somebody may do it. */
import type { Role } from '@/prisma/generated/enums'
import type { Act } from '../workflow'
import {
  another,
  editorIsIndependent,
  every,
  hasNoHand,
  hasSomethingToEnd,
  isFree,
  isLead,
  isOutside,
  none,
  worksOnIt,
  type Condition,
} from './conditions'

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
  after_check: by(desk, every(isOutside, none('propose', 'approve', 'publish'))),
  reopen: by(['editor']),
  uphold: by(desk, every(hasSomethingToEnd, isOutside, none('reopen', 'mark_under_review'))),
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
  withdraw: by(['editor', 'legal'], every(isOutside, another('propose_withdrawal'))),
  propose_removal: by(['editor']),
  remove_by_order: by(['legal'], another('propose_removal')),
}
