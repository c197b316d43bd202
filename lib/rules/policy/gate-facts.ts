/** What the gates of the publication policy look at. */
import type {
  Bearing,
  ClaimKind,
  ContactOutcome,
  CounterEvidence,
  Party,
  PolicyProfile,
  PublicationKind,
  Rating,
} from '@/prisma/generated/enums'

/** Times are milliseconds since the epoch. */
export type GateFacts = {
  now: number
  kind: ClaimKind
  articleAddresses: readonly string[]
  sources: readonly { address: string | null; bearing: Bearing; originGroup: string }[]
  contacts: readonly { party: Party; outcome: ContactOutcome; dueAt: number; unsettled: boolean }[]
  holds: number
  verdict: VerdictFacts | null
  /** Problems that the ClaimReview linter found; empty where there is nothing to lint yet. */
  lint: readonly string[]
  /** Absent before a publication is asked for. */
  publication?: { kind: PublicationKind; isFirst: boolean; changeNote: string; wasWithdrawn: boolean }
}

export type VerdictFacts = {
  rating: Rating | null
  headline: string
  finding: string
  reasoning: string
  counterEvidence: CounterEvidence | null
  counterEvidenceText: string
  oneSourceReason: string
  noContactReason: string
  policyProfile: PolicyProfile
}
