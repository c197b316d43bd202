/** What the front page of the desk shows to whom, and what comes first. */
import type { Role } from '@/prisma/generated/enums'

export const workLists = ['leading', 'contributing', 'in_review', 'approved', 'selected'] as const
export type WorkList = (typeof workLists)[number]

/** An editor looks for what can go out and what nobody has, a reviewer for their own, legal for what nears readers. */
const orders: readonly (readonly [Role, readonly WorkList[]])[] = [
  ['editor', ['approved', 'in_review', 'selected', 'leading', 'contributing']],
  ['reviewer', ['leading', 'contributing', 'in_review', 'selected', 'approved']],
  ['legal', ['approved', 'in_review']],
]

/** Empty for those who only read, or only look after people: they are led elsewhere. */
export const workListsFor = (roles: readonly Role[]) => orders.find(([role]) => roles.includes(role))?.[1] ?? []

/** Where somebody without work of their own begins. */
export function guideFor(roles: readonly Role[]): 'auditor' | 'admin' | null {
  if (workListsFor(roles).length > 0) return null
  return roles.includes('auditor') ? 'auditor' : 'admin'
}
