import Link from 'next/link'
import { Icon } from '../icon'

type Props = {
  label: string
  /** From the outside in; the last one is this page and needs no address. */
  items: readonly { href?: string; label: React.ReactNode }[]
}

export function Breadcrumbs({ label, items }: Props) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol className="trail">
        {items.map(({ href, label: word }, index) => (
          <li key={index}>
            {index > 0 && <Icon name="right" />}
            {href ? <Link href={href}>{word}</Link> : <span aria-current="page">{word}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
