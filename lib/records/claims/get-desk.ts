/** The front page of the desk: what is new, my work, what waits for a second person, what may be taken up or go out. */
import { db } from '@/lib/db'
import { workLists, workListsFor, type WorkList } from '@/lib/rules/desk/front-page'
import { countQueues } from '@/lib/rules/desk/queues'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { Prisma } from '@/prisma/generated/client'
import type { WorkStatus } from '@/prisma/generated/enums'
import { listNotices } from '../notices'
import { readClock, shownInLists } from './listed-claim'

const inWork: WorkStatus[] = ['researching', 'in_review', 'approved']
const SHOWN = 6
/** One's own work is shown whole, up to what anybody can have in hand. */
const OWN = 30

/** What I lead or work on stands under that heading alone; an editor also looks for it among what may go out. */
const whereOf = ({ id, roles }: Actor): Record<WorkList, Prisma.ClaimWhereInput> => {
  const notMine = { OR: [{ leadId: null }, { leadId: { not: id } }], contributors: { none: { personId: id } } }
  return {
    leading: { status: { in: inWork }, leadId: id },
    contributing: { status: { in: inWork }, contributors: { some: { personId: id } } },
    in_review: { status: 'in_review', ...notMine },
    approved: { status: 'approved', ...(!roles.includes('editor') && notMine) },
    selected: { OR: [{ status: 'selected' }, { status: 'researching', leadId: null }] },
  }
}

async function readList(where: Prisma.ClaimWhereInput, take: number) {
  const orderBy: Prisma.ClaimOrderByWithRelationInput[] = [{ dueOn: { sort: 'asc', nulls: 'last' } }, { changedAt: 'asc' }]
  const [claims, total] = await Promise.all([
    db.claim.findMany({ where, select: shownInLists, take, orderBy }),
    db.claim.count({ where }),
  ])
  return { claims, total }
}
export type DeskList = Awaited<ReturnType<typeof readList>>

export async function getDesk(actor: Actor) {
  assertReads(actor)
  const where = whereOf(actor)
  const shown = workLists.filter((list) => workListsFor(actor.roles).includes(list))
  const [lists, groups, notices, clock] = await Promise.all([
    Promise.all(
      shown.map(async (list) => [list, await readList(where[list], list === 'leading' ? OWN : SHOWN)] as const),
    ),
    db.claim.groupBy({ by: ['status'], _count: true }),
    listNotices(actor),
    readClock(),
  ])
  return {
    lists: Object.fromEntries(lists) as Partial<Record<WorkList, DeskList>>,
    counts: countQueues(Object.fromEntries(groups.map(({ status, _count }) => [status, _count]))),
    isNew: groups.length === 0,
    notices,
    ...clock,
  }
}
