/** Sees to it that a form sent twice acts once, and that another form is not taken for it. */
import type { Transaction } from '@/lib/db'
import { sha256 } from '@/lib/rules/history/commitment'
import type { EntryAct } from '@/lib/rules/history/vocabulary'
import type { Doer } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'

type Request = { requestId: string; doer: Doer; act: EntryAct; sent: object; claimId?: string; articleId?: string }

/** The entry of the first time. A request id that was used for something else is somebody's mistake or mischief. */
export async function findDone(tx: Transaction, { requestId, doer, act, sent, claimId, articleId }: Request) {
  const earlier = await tx.historyEntry.findUnique({ where: { requestId } })
  if (!earlier) return null
  const form = await tx.sentForm.findUnique({ where: { requestId } })
  const isSame = earlier.act === act && earlier.actorId === doer.id
  const isOther = form !== null && !digestOf(sent).equals(form.sha256)
  const isElsewhere = (claimId && earlier.claimId !== claimId) || (articleId && earlier.articleId !== articleId)
  if (!isSame || isOther || isElsewhere) throw new Refusal('conflict', 'request_reused')
  return earlier
}

export async function rememberSent(tx: Transaction, requestId: string | undefined, sent: object) {
  if (requestId) await tx.sentForm.create({ data: { requestId, sha256: new Uint8Array(digestOf(sent)) } })
}

/** Of a form as it was sent: whatever stands in it counts, in whatever order. */
const digestOf = (sent: object) =>
  sha256(JSON.stringify(Object.entries(sent).toSorted(([a], [b]) => (a < b ? -1 : 1))))
