/** Which claims stand before and after one in its article, so that a desk can go from one to the next. */
import { db } from '@/lib/db'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'

/** In the order of the text. What was set aside is passed over, but for the claim one stands on. */
export async function getNeighbours(actor: Actor, claimId: string, articleVersionId: string) {
  assertReads(actor)
  const shown = { OR: [{ id: claimId }, { status: { notIn: ['dismissed' as const, 'shelved' as const, 'merged' as const] } }] }
  const rows = await db.appearance.findMany({
    where: { articleVersionId, claim: shown },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
    select: { claimId: true },
  })
  const ids = [...new Set(rows.map((row) => row.claimId))]
  const place = ids.indexOf(claimId)
  if (place < 0) return null
  return { place: place + 1, of: ids.length, previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null }
}
