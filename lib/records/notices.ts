/** Tells people at the desk what happened to their work. */
import { db, type Transaction } from '@/lib/db'
import type { Actor, Doer } from '@/lib/rules/permissions'

export const noticeKinds = ['assigned', 'returned', 'voided', 'approved', 'published', 'reopened', 'reply', 'contact_due'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Nobody is told of what they did themselves, and nobody twice. */
export async function tell(
  tx: Transaction,
  doer: Doer,
  claimId: string,
  notices: readonly { to: string | null; kind: NoticeKind }[],
) {
  const wanted = new Map(notices.flatMap(({ to, kind }) => (to && to !== doer.id ? [[`${to} ${kind}`, { to, kind }]] : [])))
  if (wanted.size === 0) return
  const data = [...wanted.values()].map(({ to, kind }) => ({ personId: to, claimId, kind, byId: doer.id }))
  await tx.notice.createMany({ data })
}

/** The desk's front page: what is new for this person. */
export function listNotices(actor: Actor) {
  return db.notice.findMany({
    where: { personId: actor.id, seenAt: null },
    orderBy: { createdAt: 'desc' },
    take: 50,
    include: { claim: { select: { id: true, statement: true, status: true } } },
  })
}

export async function markNoticesSeen(actor: Actor, claimId?: string) {
  const where = { personId: actor.id, seenAt: null, ...(claimId ? { claimId } : {}) }
  await db.notice.updateMany({ where, data: { seenAt: new Date() } })
}
