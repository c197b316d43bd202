/** What the address of the articles' pages may say. What makes no sense there is passed over. */
import { z } from 'zod'
import { WorkStatus } from '@/prisma/generated/enums'
import { id } from './fields'

/** Of a field that an address names twice, the first. */
const once = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value), schema)

export const articleListInput = z.object({
  page: once(z.coerce.number().int().min(1).max(1_000_000).catch(1)),
})

export const claimOrders = ['worth', 'text'] as const

export const articleViewInput = z.object({
  order: once(z.enum(claimOrders).catch('worth')),
  status: once(z.enum(WorkStatus).nullable().catch(null)),
  claim: once(id.nullable().catch(null)),
})
export type ArticleView = z.infer<typeof articleViewInput>

/** The query of an article's page; what is as usual is left out of it. */
export function articleViewQuery({ order, status, claim }: Partial<ArticleView>) {
  const given = { order: order === 'worth' ? '' : order, status, claim }
  return new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => !!pair[1])).toString()
}
