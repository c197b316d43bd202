/** What choosing and setting aside claims does, one by one or a whole article's rest at once. */
import { db } from '@/lib/db'
import { assertMayAtDesk } from '@/lib/rules/desk/desk-permissions'
import type { Actor } from '@/lib/rules/permissions'
import type { DismissalReason, SelectionReason, ShelvingReason } from '@/lib/rules/reasons'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim, changeClaimIn, patience } from '../change-claim'
import { asOfNow } from '../doer-now'
import { append } from '../history'
import { findDone, rememberSent } from '../requests'

type Choice<Reason> = { claimId: string; requestId: string; reason: Reason; text: string | null }

export function select(actor: Actor, input: Choice<SelectionReason>) {
  const { reason, text } = input
  return changeClaim(actor, input, 'select', async () => ({ set: { selectedFor: reason }, details: { reason, text } }))
}

export function dismiss(actor: Actor, input: Choice<DismissalReason>) {
  const { reason, text } = input
  return changeClaim(actor, input, 'dismiss', async () => aside(reason, text))
}

/** Work that is set aside keeps all that was found, and its lead is free. */
export function shelve(actor: Actor, input: Choice<ShelvingReason>) {
  const { reason, text } = input
  return changeClaim(actor, input, 'shelve', async () => {
    const { set, details } = aside(reason, text)
    return { set: { ...set, leadId: null, leadActiveAt: null }, details }
  })
}

export function reconsider(actor: Actor, input: Omit<Choice<never>, 'reason'>) {
  const { text } = input
  return changeClaim(actor, input, 'reconsider', async () => ({
    set: { setAsideFor: null, setAsideText: null },
    details: { text },
  }))
}

const aside = (reason: string, text: string | null) => ({
  set: { setAsideFor: reason, setAsideText: text },
  details: { reason, text },
})

/** Dismisses what is left undecided in an article: one act, one line in its history, and one in each claim's. */
export async function finishTriage(actor: Actor, { articleId, requestId }: { articleId: string; requestId: string }) {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`
    const article = await tx.article.findUnique({ where: { id: articleId } })
    if (!article) throw new Refusal('not_found', 'not_found')
    if (await findDone(tx, { requestId, doer: actor, act: 'finish_triage', sent: { articleId }, articleId })) return
    const role = assertMayAtDesk(await asOfNow(tx, actor), 'finish_triage')

    // In the order of their ids, as every act that locks several claims; one that somebody has just chosen is left
    // alone.
    const left = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM "Claim" c WHERE c.status = 'candidate' AND EXISTS (
        SELECT 1 FROM "Appearance" a JOIN "ArticleVersion" v ON v.id = a."articleVersionId"
        WHERE a."claimId" = c.id AND v."articleId" = ${articleId}::uuid)
      ORDER BY c.id FOR UPDATE OF c`
    for (const { id } of left) {
      await changeClaimIn(tx, actor, { claimId: id }, 'dismiss', async () => aside('triage_finished', null))
    }
    await tx.article.update({ where: { id: articleId }, data: { triageFinishedAt: new Date() } })
    const details = { article: articleId, dismissed: left.length }
    const stream = { kind: 'article', blindedId: article.blindedId } as const
    await append(tx, { stream, doer: actor, role, act: 'finish_triage', details, articleId, requestId })
    await rememberSent(tx, requestId, { articleId })
  }, { ...patience, timeout: 120_000 })
}
