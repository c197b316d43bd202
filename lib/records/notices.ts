/** Tells people at the desk what happened to their work. */
import { db, type Transaction } from '@/lib/db'
import { isNoticeKind, type NoticeKind } from '@/lib/rules/desk/notices'
import type { Actor, Doer } from '@/lib/rules/permissions'

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

/** The desk's front page: what is new for this person, the newest first. */
export async function listNotices(actor: Actor) {
  const rows = await db.notice.findMany({
    where: { personId: actor.id, seenAt: null },
    orderBy: { createdAt: 'desc' },
    take: 50,
    include: { claim: { select: { id: true, statement: true, status: true } } },
  })
  const names = new Map(
    (
      await db.person.findMany({
        where: { id: { in: rows.flatMap(({ byId }) => byId ?? []) } },
        select: { id: true, name: true },
      })
    ).map(({ id, name }) => [id, name]),
  )
  return rows.flatMap(({ id, kind, byId, createdAt, claim }) =>
    isNoticeKind(kind) ? [{ id, kind, createdAt, claim, by: byId === null ? null : (names.get(byId) ?? null) }] : [],
  )
}

/** Read: what was there at a moment, or what concerns one claim. */
export async function markNoticesSeen(actor: Actor, which: { until: string } | { claimId: string }) {
  const those = 'until' in which ? { createdAt: { lte: new Date(which.until) } } : { claimId: which.claimId }
  await db.notice.updateMany({ where: { personId: actor.id, seenAt: null, ...those }, data: { seenAt: new Date() } })
}
