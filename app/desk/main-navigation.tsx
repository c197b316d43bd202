'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

export type NavigationLink = { path: string; label: string }

/** The deepest link that leads to this page is the current one. */
export function MainNavigation({ links }: { links: readonly NavigationLink[] }) {
  const here = usePathname()
  const current = links
    .filter(({ path }) => here === path || here.startsWith(`${path}/`))
    .reduce((best, { path }) => (path.length > best.length ? path : best), '')
  return (
    <ul className="links">
      {links.map(({ path, label }) => (
        <li key={path}>
          <Link href={path} aria-current={path === current ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
