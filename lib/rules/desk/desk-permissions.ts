/** Who may do what at the desk beside claims: articles, people, settings; and who may read. */
import { Role } from '@/prisma/generated/enums'
import type { articleActs, peopleActs } from '../history/vocabulary'
import type { Actor, Doer, RoleUsed } from '../permissions'
import { Refusal } from '../refusal'

const desk = ['reviewer', 'editor'] as const

type DeskAct = (typeof articleActs)[number] | (typeof peopleActs)[number]

/** Acts that belong to no claim. Admins look after people and settings, and see no other power in it. */
export const deskPermissions: Record<DeskAct, readonly RoleUsed[]> = {
  save_article: desk,
  finish_triage: desk,
  ask_language_model: desk,
  make_first_admin: ['system'],
  invite_person: ['admin'],
  accept_invitation: Object.values(Role),
  change_roles: ['admin'],
  rename_person: ['admin'],
  deactivate_person: ['admin'],
  reactivate_person: ['admin'],
  change_password: Object.values(Role),
  reset_password: ['admin', 'system'],
  change_settings: ['admin'],
}

/** Everybody who works at the desk reads everything there; nobody else reads anything. */
export function assertReads(actor: Actor) {
  if (actor.roles.length === 0) throw new Refusal('forbidden', 'not_yours')
}

const roleAtDesk = (doer: Doer, act: DeskAct) =>
  deskPermissions[act].find((r) => (doer.id === null ? r === 'system' : doer.roles.some((own) => own === r)))

export const mayAtDesk = (doer: Doer, act: DeskAct) => roleAtDesk(doer, act) !== undefined

/** The role used for an act that belongs to no claim. */
export function assertMayAtDesk(doer: Doer, act: DeskAct): RoleUsed {
  const role = roleAtDesk(doer, act)
  if (!role) throw new Refusal('forbidden', 'not_yours', { act })
  return role
}

/** What leaves the desk as a file is for those who answer for it. */
const exporters: readonly RoleUsed[] = ['editor', 'admin', 'system']

export const mayExport = (doer: Doer) =>
  exporters.some((role) => (doer.id === null ? role === 'system' : doer.roles.some((own) => own === role)))

export function assertMayExport(doer: Doer) {
  if (!mayExport(doer)) throw new Refusal('forbidden', 'not_yours')
}
