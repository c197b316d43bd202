/**
 * The publication policy: gates as data. A stricter gate is a new version; the profile and version in force are stamped
 * on each verdict.
 */
import type { GateFacts } from './policy/gate-facts'
import { claimantWasAsked, claimantWasHeard, originsOf, says } from './policy/measures'
import { isTruthRating } from './ratings'

export const POLICY_VERSION = '2026-1'

export const gateNames = [
  'verdict_written',
  'independent_sources',
  'counter_evidence',
  'no_truth_rating',
  'claimant_heard',
  'replies_settled',
  'no_hold',
  'claim_review',
  'publication_kind',
  'change_named',
] as const
export type GateName = (typeof gateNames)[number]

export const gatedActs = ['propose', 'approve', 'publish'] as const
export type GatedAct = (typeof gatedActs)[number]

type Gate = { at: readonly GatedAct[]; isMet: (facts: GateFacts) => boolean }

const always = gatedActs
export const gates: Record<GateName, Gate> = {
  verdict_written: {
    at: always,
    isMet: ({ verdict: v }) => !!v?.rating && v.headline.trim() !== '' && v.finding.trim() !== '' && v.reasoning.trim() !== '',
  },
  independent_sources: {
    at: always,
    isMet: (facts) => originsOf(facts).size >= (says(facts.verdict?.oneSourceReason) ? 1 : 2),
  },
  counter_evidence: {
    at: always,
    isMet: ({ verdict: v }) => !!v?.counterEvidence && says(v.counterEvidenceText),
  },
  no_truth_rating: {
    at: always,
    isMet: ({ kind, verdict: v }) => !((kind === 'prediction' || kind === 'opinion') && v?.rating && isTruthRating(v.rating)),
  },
  claimant_heard: {
    at: ['publish'],
    isMet: (facts) =>
      claimantWasAsked(facts)
        ? claimantWasHeard(facts) || facts.verdict?.policyProfile === 'urgent'
        : says(facts.verdict?.noContactReason),
  },
  replies_settled: { at: ['approve', 'publish'], isMet: ({ contacts }) => !contacts.some(({ unsettled }) => unsettled) },
  no_hold: { at: ['approve', 'publish'], isMet: ({ holds }) => holds === 0 },
  claim_review: { at: always, isMet: ({ lint }) => lint.length === 0 },
  publication_kind: {
    at: ['publish'],
    isMet: ({ publication: p }) => !p || ((p.kind === 'first') === p.isFirst && (!p.wasWithdrawn || p.kind === 'correction')),
  },
  change_named: { at: ['publish'], isMet: ({ publication: p }) => !p || p.isFirst || says(p.changeNote) },
}

/** The gates that stand between a claim and an act, in the order in which a person would see to them. */
export function unmetGates(act: GatedAct, facts: GateFacts): GateName[] {
  return gateNames.filter((name) => gates[name].at.includes(act) && !gates[name].isMet(facts))
}

export const isGated = (act: string): act is GatedAct => (gatedActs as readonly string[]).includes(act)
