/** The queues of the desk: what there is to do, for everybody and for me. */
import { db } from '@/lib/db'
import { assertReads, type Actor } from '@/lib/rules/permissions'
import type { WorkStatus } from '@/prisma/generated/enums'
import type { Prisma } from '@/prisma/generated/client'

const PAGE = 40

const shown = {
  ...{ id: true, statement: true, speaker: true, kind: true, status: true, publicState: true, checkable: true },
  ...{ worth: true, reasons: true, origin: true, dueOn: true, changedAt: true, version: true, slug: true },
  lead: { select: { id: true, name: true } },
  appearances: {
    orderBy: { isFirst: 'desc' },
    take: 1,
    select: { articleVersion: { select: { articleId: true, title: true, publisher: true, publishedOn: true } } },
  },
} satisfies Prisma.ClaimSelect
export type ListedClaim = Prisma.ClaimGetPayload<{ select: typeof shown }>

export type ClaimFilter = {
  statuses: readonly WorkStatus[]
  leadId?: string | undefined
  /** Words that stand in the statement or in the speaker's name. */
  words?: string | undefined
  page?: number
}

/** One queue: most worthy first while undecided, longest untouched first after that. */
export async function listClaims(actor: Actor, { statuses, leadId, words, page = 1 }: ClaimFilter) {
  assertReads(actor)
  const contains = words?.trim().replaceAll('\0', '')
  const like = contains ? { contains, mode: 'insensitive' as const } : null
  const where: Prisma.ClaimWhereInput = {
    status: { in: [...statuses] },
    ...(leadId ? { leadId } : {}),
    ...(like ? { OR: [{ statement: like }, { speaker: like }] } : {}),
  }
  const undecided = statuses.every((status) => status === 'candidate' || status === 'selected')
  const orderBy: Prisma.ClaimOrderByWithRelationInput[] = undecided
    ? [{ worth: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }]
    : [{ changedAt: 'asc' }, { id: 'asc' }]
  const [total, claims] = await Promise.all([
    db.claim.count({ where }),
    db.claim.findMany({ where, orderBy, select: shown, skip: (page - 1) * PAGE, take: PAGE }),
  ])
  return { total, pages: Math.max(1, Math.ceil(total / PAGE)), claims }
}

/** The front page of the desk: my work, what waits for a second person, what may be picked up, what may be published. */
export async function getDesk(actor: Actor) {
  assertReads(actor)
  const of = (where: Prisma.ClaimWhereInput, take = 8) =>
    db.claim.findMany({ where, select: shown, take, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { changedAt: 'asc' }] })
  const mine = { status: { in: ['researching', 'in_review', 'approved'] satisfies WorkStatus[] } }
  const [leading, contributing, inReview, approved, selected, counts] = await Promise.all([
    of({ ...mine, leadId: actor.id }, 20),
    of({ ...mine, contributors: { some: { personId: actor.id } } }),
    of({ status: 'in_review', NOT: { leadId: actor.id } }),
    of({ status: 'approved' }),
    of({ OR: [{ status: 'selected' }, { status: 'researching', leadId: null }] }),
    db.claim.groupBy({ by: ['status'], _count: true }),
  ])
  return {
    ...{ leading, contributing, inReview, approved, selected },
    counts: Object.fromEntries(counts.map(({ status, _count }) => [status, _count])) as Partial<Record<WorkStatus, number>>,
  }
}
