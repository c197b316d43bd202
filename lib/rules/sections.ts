/** The parts of the desk, and who sees each: what one may not see is not drawn. */
import type { Role } from '@/prisma/generated/enums'

const everybody: readonly Role[] = ['reviewer', 'editor', 'legal', 'auditor', 'admin']

export const sections = {
  desk: { path: '/desk', roles: everybody },
  articles: { path: '/desk/articles', roles: ['reviewer', 'editor', 'legal', 'auditor'] },
  claims: { path: '/desk/claims', roles: ['reviewer', 'editor', 'legal', 'auditor'] },
  people: { path: '/desk/people', roles: ['admin', 'auditor'] },
  settings: { path: '/desk/settings', roles: ['admin'] },
} as const satisfies Record<string, { path: string; roles: readonly Role[] }>

export type Section = keyof typeof sections

export const maySee = (roles: readonly Role[], section: Section) => {
  const allowed: readonly Role[] = sections[section].roles
  return roles.some((role) => allowed.includes(role))
}

export const sectionsFor = (roles: readonly Role[]) =>
  (Object.keys(sections) as Section[]).filter((section) => maySee(roles, section))
