/** The queues of the desk. */
import { db } from '@/lib/db'
import { countQueues, isUndecided, queues } from '@/lib/rules/desk/queues'
import type { ClaimListInput } from '@/lib/rules/inputs/lists'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { Prisma } from '@/prisma/generated/client'
import { readClock, shownInLists } from './listed-claim'

const PAGE = 40

/** One queue: most worthy first while undecided, longest untouched first after that, newest first once it is over. */
export async function listClaims(actor: Actor, { status: queue, q, mine, page: wanted }: ClaimListInput) {
  assertReads(actor)
  const found = { AND: [...(mine ? [isOf(actor.id)] : []), ...(q ? [holds(q)] : [])] }
  const [groups, clock] = await Promise.all([
    db.claim.groupBy({ by: ['status'], where: found, _count: true }),
    readClock(),
  ])
  const counts = countQueues(Object.fromEntries(groups.map(({ status, _count }) => [status, _count])))
  const total = counts[queue]
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / PAGE)))
  const claims = await db.claim.findMany({
    where: { ...found, status: { in: [...queues[queue]] } },
    orderBy: orderOf(queue),
    select: shownInLists,
    ...{ skip: (page - 1) * PAGE, take: PAGE },
  })
  const place = { from: (page - 1) * PAGE + 1, to: (page - 1) * PAGE + claims.length, total }
  return { claims, counts, page, place, hasNext: place.to < total, ...clock }
}

const isOf = (id: string): Prisma.ClaimWhereInput => ({
  OR: [{ leadId: id }, { contributors: { some: { personId: id } } }],
})

/** Prisma hands "%" and "_" on as LIKE's wildcards. */
function holds(words: string): Prisma.ClaimWhereInput {
  const like = { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  return { OR: [{ statement: like }, { speaker: like }] }
}

function orderOf(queue: ClaimListInput['status']): Prisma.ClaimOrderByWithRelationInput[] {
  if (isUndecided(queue)) return [{ worth: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }]
  const isOver = queue === 'published' || queue === 'aside'
  return [{ changedAt: isOver ? 'desc' : 'asc' }, { id: 'asc' }]
}
