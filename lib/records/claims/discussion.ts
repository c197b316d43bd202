/** What commenting on a claim and holding it up does. */
import { momentIn } from '@/lib/rules/days'
import type { Actor } from '@/lib/rules/permissions'
import { Refusal } from '@/lib/rules/refusal'
import type { HoldKind } from '@/prisma/generated/enums'
import { changeClaim } from '../change-claim'

type Remark = { claimId: string; requestId: string; text: string }

export function comment(actor: Actor, input: Remark) {
  const { text } = input
  return changeClaim(actor, input, 'comment', async ({ tx, claim }) => {
    await tx.comment.create({ data: { claimId: claim.id, authorId: actor.id, text } })
    return { details: { text } }
  })
}

type Hold = Remark & { kind: HoldKind; until: string | null }

export function hold(actor: Actor, input: Hold) {
  const { kind, text, until } = input
  return changeClaim(actor, input, 'hold', async ({ tx, claim }) => {
    const end = until === null ? null : momentIn(claim.newsroom.timeZone, until)
    if (end && end.getTime() <= Date.now()) throw new Refusal('invalid', 'past_end')
    const row = { claimId: claim.id, kind, reason: text, until: end, placedById: actor.id }
    const { id } = await tx.hold.create({ data: row })
    return { details: { hold: id, kind, text, ...(end && { until: end.toISOString() }) } }
  })
}

export function releaseHold(actor: Actor, input: Remark & { holdId: string }) {
  const { holdId, text } = input
  return changeClaim(actor, input, 'release_hold', async ({ tx, claim }) => {
    const held = claim.holds.find(({ id }) => id === holdId)
    if (!held) throw new Refusal('not_found', 'not_found')
    await tx.hold.update({ where: { id: held.id }, data: { releasedAt: new Date() } })
    return { details: { hold: held.id, text } }
  })
}
