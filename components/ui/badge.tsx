import { Icon } from './icon'
import type { IconName } from './icon-shapes'

export type Tone = 'grey' | 'blue' | 'teal' | 'green' | 'amber' | 'orange' | 'red' | 'violet'

/** How one value of a vocabulary looks: always a tone and an icon, beside its word. */
export type Mark = { tone: Tone; icon: IconName }

type Props = Partial<Mark> & {
  children: React.ReactNode
  size?: 'normal' | 'large'
  /** Longer explanation, shown on hover; never the only place where it stands. */
  title?: string
}

export function Badge({ tone = 'grey', icon, size = 'normal', title, children }: Props) {
  return (
    <span className={size === 'large' ? 'badge badge-large' : 'badge'} data-tone={tone} title={title}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
