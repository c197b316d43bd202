/** What the address of the articles' pages may say. What makes no sense there is passed over. */
import { z } from 'zod'
import { WorkStatus } from '@/prisma/generated/enums'
import { claimOrders, type ArticleView } from '../desk/article-view'
import { id, once } from './fields'

export const articleListInput = z.object({
  page: once(z.coerce.number().int().min(1).max(1_000_000).catch(1)),
})

export const articleViewInput: z.ZodType<ArticleView> = z.object({
  order: once(z.enum(claimOrders).catch('worth')),
  status: once(z.enum(WorkStatus).nullable().catch(null)),
  claim: once(id.nullable().catch(null)),
})
