/** Sees to it that a form sent twice acts once. */
import type { Transaction } from '@/lib/db'
import type { EntryAct } from '@/lib/rules/history/vocabulary'
import type { Doer } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'

type Request = { requestId: string; doer: Doer; act: EntryAct; claimId?: string; articleId?: string }

/** The entry of the first time. A request id that was used for something else is somebody's mistake or mischief. */
export async function findDone(tx: Transaction, { requestId, doer, act, claimId, articleId }: Request) {
  const earlier = await tx.historyEntry.findUnique({ where: { requestId } })
  if (!earlier) return null
  const isSame = earlier.act === act && earlier.actorId === doer.id
  const isElsewhere = (claimId && earlier.claimId !== claimId) || (articleId && earlier.articleId !== articleId)
  if (!isSame || isElsewhere) throw new Refusal('conflict', 'request_reused')
  return earlier
}
