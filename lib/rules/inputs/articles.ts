/** What a person sends about an article. */
import { z } from 'zod'
import { id, line, optionalAddress, optionalDay, optionalLine } from './fields'

/** About 60,000 words: a book chapter, not a book. */
export const MAX_ARTICLE = 400_000

const language = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.string('malformed').regex(/^[a-z]{2,3}$/, 'choose').optional(),
)

/** The paste as it came, untouched: it is kept byte for byte. */
const pasted = z
  .string('malformed')
  .max(MAX_ARTICLE, `too_long|${MAX_ARTICLE}`)
  .refine((value) => value.isWellFormed() && !value.includes('\0'), 'malformed')
  .refine((value) => value.trim().length >= 20, 'too_short|20')

const described = {
  title: line(),
  publisher: line(200),
  author: optionalLine(200),
  address: optionalAddress,
  publishedOn: optionalDay,
}

/** A second opinion that was asked for on this text. */
const opinion = z.preprocess((value) => (value === '' ? undefined : value), id.optional())

/** To look at the cleaned text and the claims before anything is saved. */
export const previewInput = z.strictObject({ text: pasted, language, date: optionalDay, opinion })

export const saveArticleInput = z.strictObject({
  requestId: id,
  text: pasted,
  language,
  ...described,
  opinion,
  /** Said by somebody who was shown that the same article is here already. */
  again: z.preprocess((value) => value === 'on' || value === 'true' || value === true, z.boolean()),
})
export type SaveArticleInput = z.infer<typeof saveArticleInput>

export const finishTriageInput = z.strictObject({ articleId: id, requestId: id })
