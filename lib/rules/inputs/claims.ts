/** What a person sends about a claim and its way through the desk. */
import { z } from 'zod'
import { ClaimKind, HoldKind } from '@/prisma/generated/enums'
import { dismissalReasons, selectionReasons, shelvingReasons } from '../reasons'
import { choice, id, line, moment, onClaim, onVersion, optionalDay, optionalLine, optionalText, text, version } from './fields'

export const MAX_STATEMENT = 600
const statement = line(MAX_STATEMENT)
const offset = version

/** A stretch of an article's text, selected by mouse or keyboard. */
export const createClaimInput = z
  .strictObject({
    articleVersionId: id,
    requestId: id,
    start: offset,
    end: offset,
    quote: text(1, 4000),
    statement,
    speaker: optionalLine(200),
    kind: choice(ClaimKind),
  })
  .refine(({ start, end }) => start < end, { path: ['quote'], error: 'required' })
export type CreateClaimInput = z.infer<typeof createClaimInput>

export const selectInput = z.strictObject({
  ...onClaim,
  reason: z.enum(selectionReasons, 'choose'),
  text: optionalText(2000),
})
export const dismissInput = z.strictObject({
  ...onClaim,
  reason: z.enum(dismissalReasons, 'choose'),
  text: optionalText(2000),
})
export const shelveInput = z.strictObject({
  ...onClaim,
  reason: z.enum(shelvingReasons, 'choose'),
  text: optionalText(2000),
})
/** An act that needs nothing but the wish: take, release, contribute. */
export const plainInput = z.strictObject(onClaim)
/** An act that may come with a remark: reconsider. */
export const remarkInput = z.strictObject({ ...onClaim, text: optionalText(2000) })
/** An act that must say why: return, reopen, uphold, settle, release a hold. */
export const reasonInput = z.strictObject({ ...onClaim, text: text(10, 4000) })
export const assignInput = z.strictObject({ ...onClaim, personId: id, dueOn: optionalDay })

export const rewordInput = z.strictObject({
  ...onVersion,
  statement,
  speaker: optionalLine(200),
  kind: choice(ClaimKind),
})
export type RewordInput = z.infer<typeof rewordInput>

const part = optionalLine(MAX_STATEMENT)
const words = optionalText(4000)

/** Each part its statement, and where its own words are fewer than the claim's: those. The first stays the claim. */
export const splitInput = z
  .strictObject({
    ...{ ...onVersion, first: statement, second: statement, third: part, fourth: part },
    ...{ firstQuote: words, secondQuote: words, thirdQuote: words, fourthQuote: words },
  })
  .transform(({ claimId, requestId, version: seen, ...typed }) => ({
    ...{ claimId, requestId, version: seen },
    parts: [
      { statement: typed.first, quote: typed.firstQuote },
      { statement: typed.second, quote: typed.secondQuote },
      ...(typed.third ? [{ statement: typed.third, quote: typed.thirdQuote }] : []),
      ...(typed.fourth ? [{ statement: typed.fourth, quote: typed.fourthQuote }] : []),
    ],
  }))
export type SplitInput = z.infer<typeof splitInput>

/** Another claim of the article and the version of it that was seen, as one value: a choice sends one. */
const seenClaim = z
  .string('choose')
  .regex(/^[0-9a-f-]{36}:\d{1,9}$/, 'choose')
  .transform((value) => ({ id: value.slice(0, 36), version: Number(value.slice(37)) }))
  .refine((other) => id.safeParse(other.id).success, 'choose')

/** The claim stays and takes the other one in; the statement is then that of both. */
export const joinInput = z.strictObject({ ...onVersion, other: seenClaim, statement })
export type JoinInput = z.infer<typeof joinInput>

export const commentInput = z.strictObject({ ...onClaim, text: text(1, 8000) })
export const holdInput = z.strictObject({
  ...onClaim,
  kind: choice(HoldKind),
  text: text(10, 4000),
  until: z.preprocess((value) => (value === '' ? null : (value ?? null)), moment.nullable()),
})
export const releaseHoldInput = z.strictObject({ ...onClaim, holdId: id, text: text(10, 4000) })

const draftForm = z.enum(['verdict', 'source', 'contact'])
const readJson = (value: unknown) => {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value
  } catch {
    return null
  }
}

/** What somebody has typed and not sent: kept for them alone. A form sends the values as one JSON text. */
export const draftInput = z.strictObject({
  claimId: id,
  form: draftForm,
  values: z.preprocess(
    readJson,
    z.record(z.string().max(40), z.string().max(20_000)).refine((values) => Object.keys(values).length <= 30),
  ),
})
export const discardDraftInput = z.strictObject({ claimId: id, form: draftForm })
