import Link from 'next/link'
import { Icon } from '../icon'
import type { IconName } from '../icon-shapes'

export type Tab = { href: string; label: string; count?: number; icon?: IconName; current?: boolean }

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: word, count, icon, current }) => (
        <Link className="tab" key={href} href={href} aria-current={current ? 'page' : undefined}>
          {icon && <Icon name={icon} />}
          {word}
          {count !== undefined && <span className="tab-count">{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
