/** What several acts of the history say alike: the facts that stand open, the names of the texts that are sealed. */
import { z } from 'zod'
import {
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

export const id = z.uuid()
/** SHA-256 as base64url without padding. */
export const digest = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
/** A time in the log: 24 characters, UTC. */
export const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
export const count = z.int().nonnegative()

export const claimTexts = ['statement', 'speaker', 'quote'] as const
export const sourceTexts = [
  'title',
  'publisher',
  'address',
  'excerpt',
  'locator',
  'origin_group',
  'interest_note',
  'description',
  // Days too: with one, a source that must stay unnamed may be found.
  'published_on',
  'accessed_on',
] as const
export const sourceFacts = {
  source: id,
  kind: z.enum(SourceKind),
  stance: z.enum(Stance),
  directness: z.enum(Directness),
  bearing: z.enum(Bearing),
  visibility: z.enum(Visibility),
}
export const verdictTexts = [
  'headline',
  'finding',
  'reasoning',
  'counter_evidence_text',
  'claimant_answer',
  'no_contact_reason',
  'one_source_reason',
] as const
export const verdictFacts = {
  verdict: id,
  rating: z.enum(Rating).optional(),
  about: z.enum(About),
  counter_evidence: z.enum(CounterEvidence).optional(),
  policy_profile: z.enum(PolicyProfile),
}
/** Why something was chosen or set aside is nobody's business outside: a reason may tell of a lawyer or a threat. */
export const withReason = { sealed: ['reason', 'text'] } as const
export const onlyText = { sealed: ['text'] } as const
export const aVerdict = { verdict: id, dossier: digest }
