/** What a person sends about sources and contacts. */
import { z } from 'zod'
import {
  Bearing,
  ContactChannel,
  ContactOutcome,
  Directness,
  Party,
  SourceKind,
  Stance,
  Visibility,
} from '@/prisma/generated/enums'
import { choice, id, line, moment, onClaim, onVersion, optionalAddress, optionalDay, optionalLine, optionalText, text } from './fields'

const sourceFields = {
  kind: choice(SourceKind),
  address: optionalAddress,
  title: line(300),
  publisher: optionalLine(200),
  publishedOn: optionalDay,
  accessedOn: optionalDay,
  excerpt: text(1, 8000),
  locator: optionalLine(200),
  stance: choice(Stance),
  directness: choice(Directness),
  bearing: choice(Bearing),
  originGroup: optionalLine(200),
  interestNote: optionalText(2000),
  visibility: choice(Visibility),
  description: optionalText(500),
}
type SourceFields = { kind: SourceKind; address: string | null; visibility: Visibility; description: string | null }

/** A web page has an address; a described source says how readers shall be told of it. */
const wholeSource = <S extends z.ZodType<SourceFields>>(schema: S) =>
  schema
    .refine(({ kind, address }) => kind !== 'web_page' || address !== null, { path: ['address'], error: 'required' })
    .refine(({ visibility, description }) => visibility !== 'described' || description !== null, {
      path: ['description'],
      error: 'required',
    })

export const attachSourceInput = wholeSource(z.strictObject({ ...onClaim, ...sourceFields }))
export type AttachSourceInput = z.infer<typeof attachSourceInput>
export const editSourceInput = wholeSource(z.strictObject({ ...onVersion, sourceId: id, ...sourceFields }))
export type EditSourceInput = z.infer<typeof editSourceInput>
export const detachSourceInput = z.strictObject({ ...onVersion, sourceId: id, text: text(10, 2000) })

export const recordContactInput = z.strictObject({
  ...onClaim,
  party: choice(Party),
  name: line(200),
  channel: choice(ContactChannel),
  askedAt: moment,
  question: text(1, 8000),
  dueAt: moment,
})
export type RecordContactInput = z.infer<typeof recordContactInput>

/** An answer in their words, or how it ended without one. */
export const recordReplyInput = z
  .strictObject({
    ...onClaim,
    contactId: id,
    outcome: z.enum([ContactOutcome.answered, ContactOutcome.declined, ContactOutcome.not_reached], 'choose'),
    answer: optionalText(8000),
  })
  .refine(({ outcome, answer }) => outcome !== 'answered' || answer !== null, { path: ['answer'], error: 'required' })
export type RecordReplyInput = z.infer<typeof recordReplyInput>

export const settleReplyInput = z.strictObject({ ...onClaim, contactId: id, text: text(10, 4000) })
