/** What taking up, handing over, joining and letting go of a claim does. */
import type { Actor } from '@/lib/rules/permissions'
import { toDay } from '@/lib/rules/days'
import { Refusal } from '@/lib/rules/refusal'
import { changeClaim } from '../change-claim'
import type { Hand } from '../effect'

type Plain = { claimId: string; requestId: string }

export function take(actor: Actor, target: Plain) {
  return changeClaim(actor, target, 'take', async (hand) => {
    await leaveContributors(hand, actor.id)
    const { leadId } = hand.claim
    return { set: leadNow(actor.id), details: {}, notices: [{ to: leadId, kind: 'assigned' }] }
  })
}

type Assignment = Plain & { personId: string; dueOn: string | null }

/** Handing over is the same act: the new lead has the claim, whoever had it before. */
export function assign(actor: Actor, input: Assignment) {
  const { personId, dueOn } = input
  return changeClaim(actor, input, 'assign', async (hand) => {
    const person = await hand.tx.person.findUnique({ where: { id: personId } })
    const works = person?.roles.some((role) => role === 'reviewer' || role === 'editor')
    if (!person || person.deactivatedAt || !works) throw new Refusal('not_found', 'not_found')
    await leaveContributors(hand, personId)
    return {
      set: { ...leadNow(personId), dueOn: toDay(dueOn) },
      details: { to: personId },
      notices: [{ to: personId, kind: 'assigned' }],
    }
  })
}

export function release(actor: Actor, target: Plain) {
  return changeClaim(actor, target, 'release', async () => ({ set: { leadId: null, leadActiveAt: null }, details: {} }))
}

export function contribute(actor: Actor, target: Plain) {
  return changeClaim(actor, target, 'contribute', async ({ tx, claim }) => {
    await tx.claimContributor.create({ data: { claimId: claim.id, personId: actor.id } })
    return { details: {} }
  })
}

const leadNow = (personId: string) => ({ leadId: personId, leadActiveAt: new Date() })

/** One is the lead or a contributor, not both. */
async function leaveContributors({ tx, claim }: Hand, personId: string) {
  await tx.claimContributor.deleteMany({ where: { claimId: claim.id, personId } })
}
