/** What is in a dossier. */
import type {
  About,
  Bearing,
  CounterEvidence,
  Directness,
  PolicyProfile,
  Rating,
  SourceKind,
  Stance,
  Visibility,
} from '@/prisma/generated/enums'

/** Everything in it, in the words of the records. Dates are ISO dates. */
export type DossierParts = {
  claim: { blindedId: string; statement: string; speaker: string | null }
  appearances: readonly {
    id: string
    quote: string
    start: number
    end: number
    title: string
    publisher: string
    author: string | null
    address: string | null
    publishedOn: string | null
    textSha256: string
  }[]
  sources: readonly {
    id: string
    kind: SourceKind
    stance: Stance
    directness: Directness
    bearing: Bearing
    visibility: Visibility
    publishedOn: string | null
    accessedOn: string | null
    title: string
    publisher: string | null
    address: string | null
    excerpt: string
    locator: string | null
    originGroup: string
    interestNote: string | null
    description: string | null
  }[]
  verdict: {
    rating: Rating | null
    about: About
    counterEvidence: CounterEvidence | null
    policyProfile: PolicyProfile
    policyVersion: string
    scaleVersion: number
    headline: string
    finding: string
    reasoning: string
    counterEvidenceText: string
    claimantAnswer: string
    noContactReason: string
    oneSourceReason: string
  }
}
