/** What a person sends about a verdict: its text, the proposal, the approval, the publication. */
import { z } from 'zod'
import { About, CounterEvidence, Language, PolicyProfile, PublicationKind, Rating } from '@/prisma/generated/enums'
import { choice, line, looseText, markdown, onClaim, onVersion, text } from './fields'

const emptyOr = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? null : (value ?? null)), schema.nullable())

const common = {
  about: choice(About),
  policyProfile: choice(PolicyProfile),
  claimantAnswer: looseText(4000),
  noContactReason: looseText(2000),
  oneSourceReason: looseText(2000),
}

/** Work in progress may have gaps. */
export const writeVerdictInput = z.strictObject({
  ...onVersion,
  ...common,
  rating: emptyOr(choice(Rating)),
  headline: looseText(110),
  finding: looseText(300),
  reasoning: markdown(looseText()),
  counterEvidence: emptyOr(choice(CounterEvidence)),
  counterEvidenceText: looseText(4000),
})
export type WriteVerdictInput = z.infer<typeof writeVerdictInput>

/** A proposal has none. */
export const proposeInput = z.strictObject({
  ...onVersion,
  ...common,
  rating: choice(Rating),
  headline: line(110),
  finding: line(300),
  reasoning: markdown(text(40)),
  counterEvidence: choice(CounterEvidence),
  counterEvidenceText: text(20, 4000),
})
export type ProposeInput = z.infer<typeof proposeInput>

/** Names the dossier that the approver saw, by its SHA-256 in hexadecimal. */
export const approveInput = z.strictObject({
  ...onClaim,
  dossier: z.string('malformed').regex(/^[0-9a-f]{64}$/, 'malformed'),
})
export type ApproveInput = z.infer<typeof approveInput>

export const publishInput = z.strictObject({
  ...onClaim,
  dossier: z.string('malformed').regex(/^[0-9a-f]{64}$/, 'malformed'),
  kind: choice(PublicationKind),
  language: choice(Language),
  changeNote: looseText(2000),
})
export type PublishInput = z.infer<typeof publishInput>
