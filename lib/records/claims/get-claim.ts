/** What the desk sees of one claim, with everything this person may do and what still stands in the way. */
import { cache } from 'react'
import { db } from '@/lib/db'
import { isId } from '@/lib/rules/inputs/fields'
import { assertReads } from '@/lib/rules/desk/desk-permissions'
import { lastApproverActs, possibleApprovers } from '@/lib/rules/approvers'
import { allowedActs, type Actor } from '@/lib/rules/permissions'
import { gatedActs, unmetGates } from '@/lib/rules/policy'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import { originsOf } from '@/lib/rules/policy/measures'
import { showCorrections } from '../corrections/show-corrections'
import { currentDossierHash } from '../dossiers'
import { claimFactsOf, gateFactsOf, openHolds } from './claim-facts'
import { loadClaim } from './load-claim'

export const getClaim = cache(async (actor: Actor, id: string) => {
  assertReads(actor)
  if (!isId(id)) return null
  const claim = await loadClaim(db, id)
  if (!claim) return null
  const { told, ...shown } = claim
  const facts = claimFactsOf(claim)
  const gateFacts = gateFactsOf(claim)
  const [people, dossier, verdicts, publications, detached, comments, related, history] = await Promise.all([
    peopleAtDesk(),
    currentDossierHash(db, claim),
    db.verdict.findMany({ where: { claimId: id }, orderBy: { number: 'desc' }, omit: { dossier: true } }),
    db.publication.findMany({ where: { claimId: id }, orderBy: { revision: 'desc' }, omit: { page: true } }),
    db.source.findMany({ where: { claimId: id, detachedAt: { not: null } }, orderBy: { detachedAt: 'desc' } }),
    db.comment.findMany({ where: { claimId: id }, orderBy: { createdAt: 'asc' } }),
    relatedTo(claim),
    showCorrections(db, [id]),
  ])
  const active = people.filter(({ deactivatedAt }) => !deactivatedAt)
  const approvers = possibleApprovers(active, facts)
  return {
    ...shown,
    facts,
    allowed: allowedActs(actor, facts),
    /** By each gated act, what is still missing for it. */
    unmet: Object.fromEntries(gatedActs.map((act) => [act, unmetGates(act, gateFacts)])),
    /** For a form that asks the gates again while somebody types. */
    gateFacts: onlyFacts(gateFacts),
    origins: [...originsOf(gateFacts)],
    /** The dossier as it is now, where it is still the one that was proposed; what an approval must name. */
    dossier,
    approvers: approvers.map(({ id: personId, name }) => ({ id: personId, name })),
    lastApproverActs: lastApproverActs(actor, facts, approvers),
    assignees: active.filter(({ roles }) => roles.some((role) => role === 'reviewer' || role === 'editor')),
    openHolds: openHolds(claim),
    names: new Map(people.map(({ id: personId, name }) => [personId, name])),
    ...{ verdicts, publications, detached, comments, related, told: told.length },
    /** How it came to be worded as it is. */
    history: history.get(id) ?? null,
  }
})
export type DeskClaim = NonNullable<Awaited<ReturnType<typeof getClaim>>>

/** The rows behind the facts hold more than a gate asks for, and more than a browser should be sent. */
function onlyFacts({ sources, contacts, ...facts }: GateFacts): GateFacts {
  return {
    ...facts,
    verdict: null,
    sources: sources.map(({ address, bearing, originGroup }) => ({ address, bearing, originGroup })),
    contacts: contacts.map(({ party, outcome, dueAt, unsettled }) => ({ party, outcome, dueAt, unsettled })),
  }
}

export function peopleAtDesk() {
  return db.person.findMany({
    orderBy: { name: 'asc' },
    select: { id: true, name: true, roles: true, deactivatedAt: true },
  })
}

type Linked = { id: string; splitFromId: string | null; mergedIntoId: string | null }

/** What was split off from this claim, or what it was split off from; what was merged into it, or what it went into. */
async function relatedTo({ id, splitFromId, mergedIntoId }: Linked) {
  const origin = splitFromId ? [{ id: splitFromId }, { splitFromId }] : []
  const select = { id: true, statement: true, status: true }
  const [split, mergedInto, tookIn] = await Promise.all([
    db.claim.findMany({ where: { OR: [{ splitFromId: id }, ...origin], NOT: { id } }, orderBy: { id: 'asc' }, select }),
    mergedIntoId ? db.claim.findMany({ where: { id: mergedIntoId }, select }) : [],
    db.claim.findMany({ where: { mergedIntoId: id }, orderBy: { id: 'asc' }, select }),
  ])
  return { split, mergedInto, tookIn }
}
