/** What the address of a list may say. Anybody can write an address: what makes no sense there is passed over. */
import { z } from 'zod'
import { queueNames } from '../desk/queues'
import { moment, once, optionalDay } from './fields'

const MAX_WORDS = 200
/** Past any list; the query knows the last page. */
const MAX_PAGE = 1_000_000

const words = once(
  z
    .string()
    .transform((value) => value.toWellFormed().replace(/\p{Cc}+/gu, ' ').trim().slice(0, MAX_WORDS).toWellFormed())
    .catch(''),
)
const page = once(z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(1).max(MAX_PAGE)).catch(1))

export const claimListInput = z.object({
  status: once(z.enum(queueNames).catch('candidate')),
  q: words,
  mine: once(z.literal('1').transform(() => true).catch(false)),
  page,
})
export type ClaimListInput = z.infer<typeof claimListInput>

/** The address of a list; what is as usual is left out of it. */
export function claimListHref({ status, q, mine, page: number }: Partial<ClaimListInput>) {
  const given = { status, q, mine: mine ? '1' : '', page: number && number > 1 ? String(number) : '' }
  const query = new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => !!pair[1]))
  return query.size > 0 ? `/desk/claims?${query}` : '/desk/claims'
}

/** What was new when the page was drawn is read; what came since is not. */
export const markSeenInput = z.strictObject({ until: moment })

const wish = z.preprocess((value) => value === true || value === '1', z.boolean())

/** Which corrections to export: from a day on; with the articles' texts; with a language model's words. */
export const exportInput = z.strictObject({
  since: optionalDay,
  withText: wish,
  withModels: wish,
})
export type ExportInput = z.infer<typeof exportInput>
