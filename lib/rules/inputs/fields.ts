/** The pieces that inputs are made of. A message is a key of `words.problems`, with its number after a bar. */
import { z } from 'zod'

export const MAX_LINE = 500
export const MAX_TEXT = 20_000

/** A browser sends line ends as CRLF; half characters and U+0000 cannot be stored and are nobody's text. */
const clean = z
  .string('malformed')
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'malformed')
  .transform((text) => text.replace(/\r\n?/g, '\n').trim())

export const text = (min: number, max = MAX_TEXT) =>
  clean.pipe(z.string().min(min, min === 1 ? 'required' : `too_short|${min}`).max(max, `too_long|${max}`))
export const line = (max = MAX_LINE) => clean.transform((words) => words.replace(/\s+/g, ' ')).pipe(text(1, max))

/** A field that may stay empty: absent and empty are both null. */
const orNull = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)), schema.nullable())

export const optionalText = (max = MAX_TEXT) => orNull(text(1, max))
export const optionalLine = (max = MAX_LINE) => orNull(line(max))
/** A text column that is empty rather than null. */
export const looseText = (max = MAX_TEXT) => z.preprocess((value) => value ?? '', text(0, max))

/** Quotations within quotations within …: a reader of Markdown goes as deep as the text says. */
const MAX_DEPTH = 20
export const markdown = <S extends z.ZodType<string>>(schema: S) =>
  schema.refine((value) => !value.split('\n').some((row) => (row.match(/^[\s>]*/)?.[0].match(/>/g)?.length ?? 0) > MAX_DEPTH), 'too_deep')

export const id = z.uuid('malformed')
export const version = z.coerce.number('malformed').int('malformed').nonnegative('malformed').max(2 ** 31 - 1, 'malformed')

const MIN_DAY = '1000-01-01'
const day = z.iso.date('not_a_date').refine((value) => value >= MIN_DAY, 'not_a_date')
export const optionalDay = orNull(day)
/** A moment as a form sends it: an ISO time with offset, or local to the newsroom's zone (`momentIn` in days.ts). */
export const moment = z
  .string('malformed')
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/, 'not_a_date')
  .refine((value) => day.safeParse(value.slice(0, 10)).success, 'not_a_date')

/** A web address: http or https, with a host, without a name and password in it. */
export const address = line(2048).refine((value) => {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === ''
}, 'not_an_address')
export const optionalAddress = orNull(address)

export const choice = <T extends Record<string, string>>(values: T) => z.enum(values, 'choose')

/** Of a field that an address names twice, the first. */
export const once = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema)

/** What every command on a claim carries: which claim, and an id that makes the form safe to send twice. */
export const onClaim = { claimId: id, requestId: id }
/** And for an act that overwrites or judges: the version that the person saw. */
export const onVersion = { ...onClaim, version }

/** An address typed by hand may hold anything; the database only takes a UUID. */
export const isId = (value: string) => id.safeParse(value).success
