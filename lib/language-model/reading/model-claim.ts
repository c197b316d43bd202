/** What a model is asked to give for each claim, and how forgivingly it is read. */
import { z } from 'zod'
import { CLAIM_KINDS } from '@/lib/rules/extraction'

/** Asked for strictly: every member there, none besides (what OpenAI's strict mode wants of a schema). */
export const askedFor = z.strictObject({
  claims: z.array(
    z.strictObject({
      sentence: z.number().describe('The number of the sentence the quote is from.'),
      quote: z.string().describe('Copied from that sentence, letter for letter.'),
      statement: z.string().describe('The claim as one sentence that stands alone.'),
      speaker: z.string().nullable().describe('Who says it, as the article names them; null for the article itself.'),
      kind: z.enum(CLAIM_KINDS),
    }),
  ),
})

/** Read forgivingly: only a quote is indispensable; whatever else comes along, a verdict say, is left behind. */
const readAs = z.object({
  sentence: z.number().int().catch(-1),
  quote: z.string().min(1).max(4_000).refine((quote) => quote.isWellFormed()),
  statement: z.string().max(2_000).catch(''),
  speaker: z.string().nullable().catch(null),
  kind: z.enum(CLAIM_KINDS).catch('other'),
})
export type ModelClaim = z.infer<typeof readAs>

export const parseClaim = (value: unknown): ModelClaim | null => readAs.safeParse(value).data ?? null
