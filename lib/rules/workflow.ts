/**
 * The life of a claim: every act there is, from where it may be done and where it leads. Every change of a work status
 * or a public state in the system is one row of this table.
 */
import { PublicState, WorkStatus } from '@/prisma/generated/enums'

export type Step = {
  /** Work statuses it may start from; empty for an act that makes the claim. */
  from: readonly WorkStatus[]
  /** Public states it may start from. */
  whilePublic: readonly PublicState[]
  to?: WorkStatus
  toPublic?: PublicState
  /** Changes what a verdict rests on: after a proposal the claim goes back to researching. */
  dossier?: true
  /** Whoever does it has authored something in the dossier, and does not approve it. */
  hand?: true
  /** Overwrites or judges what somebody saw: it names the version of the claim that they saw. */
  version?: true
}

const all = Object.values(WorkStatus)
const anyPublic = Object.values(PublicState)
const notRemoved = anyPublic.filter((state) => state !== 'removed')
const open: readonly WorkStatus[] = ['candidate', 'selected', 'researching', 'in_review', 'approved']
const inWork: readonly WorkStatus[] = ['researching', 'in_review', 'approved']
const early: readonly WorkStatus[] = ['candidate', 'selected', ...inWork]
const unpublished: readonly PublicState[] = ['none']
const visible: readonly PublicState[] = ['live', 'under_review']

export const workflow = {
  extract: { from: [], whilePublic: unpublished, to: 'candidate' },
  create_claim: { from: [], whilePublic: unpublished, to: 'candidate', dossier: true, hand: true },

  select: { from: ['candidate'], whilePublic: unpublished, to: 'selected' },
  dismiss: { from: ['candidate', 'selected'], whilePublic: unpublished, to: 'dismissed' },
  reconsider: { from: ['dismissed', 'shelved'], whilePublic: unpublished, to: 'selected' },
  merge: { from: open, whilePublic: unpublished, to: 'merged', version: true },
  absorb: { from: ['candidate', 'selected', 'researching'], whilePublic: notRemoved, dossier: true },
  take: { from: ['selected', 'researching'], whilePublic: notRemoved, to: 'researching' },
  assign: { from: ['selected', 'researching'], whilePublic: notRemoved, to: 'researching' },
  release: { from: ['researching'], whilePublic: notRemoved },
  contribute: { from: inWork, whilePublic: notRemoved },
  shelve: { from: ['selected', ...inWork], whilePublic: unpublished, to: 'shelved' },

  reword: { from: early, whilePublic: notRemoved, dossier: true, hand: true, version: true },
  split: { from: early, whilePublic: unpublished, dossier: true, hand: true, version: true },
  add_appearance: { from: [...early, 'published'], whilePublic: notRemoved, dossier: true },
  reanchor: { from: [...early, 'published'], whilePublic: notRemoved, dossier: true },
  attach_source: { from: inWork, whilePublic: notRemoved, dossier: true, hand: true },
  edit_source: { from: inWork, whilePublic: notRemoved, dossier: true, hand: true, version: true },
  detach_source: { from: inWork, whilePublic: notRemoved, dossier: true, version: true },
  confirm_origin_group: { from: inWork, whilePublic: notRemoved, dossier: true },
  record_capture: { from: all, whilePublic: notRemoved },
  capture_failed: { from: all, whilePublic: notRemoved },
  write_verdict: { from: inWork, whilePublic: notRemoved, dossier: true, hand: true, version: true },
  suggest: { from: inWork, whilePublic: notRemoved },
  accept_suggestion: { from: inWork, whilePublic: notRemoved, dossier: true, hand: true, version: true },
  decline_suggestion: { from: inWork, whilePublic: notRemoved },

  propose: { from: ['researching'], whilePublic: notRemoved, to: 'in_review', hand: true, version: true },
  return: { from: ['in_review', 'approved'], whilePublic: notRemoved, to: 'researching' },
  approve: { from: ['in_review'], whilePublic: notRemoved, to: 'approved' },
  schedule: { from: ['approved'], whilePublic: notRemoved },
  unschedule: { from: ['approved'], whilePublic: notRemoved },
  publish: { from: ['approved'], whilePublic: notRemoved, to: 'published', toPublic: 'live' },
  after_check: { from: all, whilePublic: visible },
  reopen: { from: ['published'], whilePublic: notRemoved, to: 'researching' },
  uphold: { from: ['researching', 'published'], whilePublic: visible, to: 'published', toPublic: 'live' },

  record_contact: { from: all, whilePublic: anyPublic, hand: true },
  record_reply: { from: all, whilePublic: anyPublic, hand: true },
  settle_reply: { from: ['in_review', 'approved'], whilePublic: notRemoved },
  comment: { from: all, whilePublic: anyPublic },
  hold: { from: all, whilePublic: anyPublic },
  release_hold: { from: all, whilePublic: anyPublic },

  mark_under_review: { from: all, whilePublic: ['live'], toPublic: 'under_review' },
  suspend: { from: all, whilePublic: visible, toPublic: 'suspended' },
  reinstate: { from: all, whilePublic: ['suspended'], toPublic: 'live' },
  propose_withdrawal: { from: all, whilePublic: ['live', 'under_review', 'suspended'] },
  decline_withdrawal: { from: all, whilePublic: ['live', 'under_review', 'suspended', 'withdrawn'] },
  withdraw: { from: all, whilePublic: ['live', 'under_review', 'suspended'], toPublic: 'withdrawn' },
  propose_removal: { from: all, whilePublic: ['live', 'under_review', 'suspended', 'withdrawn'] },
  remove_by_order: { from: all, whilePublic: ['live', 'under_review', 'suspended', 'withdrawn'], toPublic: 'removed' },
} as const satisfies Record<string, Step>

export type Act = keyof typeof workflow
export const acts = Object.keys(workflow) as Act[]
export const stepOf = (act: Act): Step => workflow[act]

export type Standing = { status: WorkStatus; publicState: PublicState }

export function isPossible(act: Act, { status, publicState }: Standing) {
  const step = stepOf(act)
  return step.from.includes(status) && step.whilePublic.includes(publicState)
}

/** Where a claim stands after an act. An act that touches the dossier undoes a proposal and an approval. */
export function standingAfter(act: Act, now: Standing): Standing {
  const step = stepOf(act)
  const undone = step.dossier && (now.status === 'in_review' || now.status === 'approved')
  return {
    status: step.to ?? (undone ? 'researching' : now.status),
    publicState: step.toPublic ?? now.publicState,
  }
}

/** Acts that give whoever does them a hand in the dossier. */
export const handActs = acts.filter((act) => stepOf(act).hand)
