/** How an article's claims are looked at: which of them, in which order, and which one is chosen. */
import type { WorkStatus } from '@/prisma/generated/enums'

export const claimOrders = ['worth', 'text'] as const

export type ArticleView = { order: (typeof claimOrders)[number]; status: WorkStatus | null; claim: string | null }

/** The query of an article's page; what is as usual is left out of it. */
export function articleViewQuery({ order, status, claim }: Partial<ArticleView>) {
  const given = { order: order === 'worth' ? '' : order, status, claim }
  return new URLSearchParams(Object.entries(given).filter((pair): pair is [string, string] => !!pair[1])).toString()
}
