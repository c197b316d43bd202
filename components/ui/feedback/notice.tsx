import type { Tone } from '../badge'
import { Icon } from '../icon'
import type { IconName } from '../icon-shapes'

const kinds = {
  info: { tone: 'blue', icon: 'info', role: undefined },
  success: { tone: 'green', icon: 'success', role: 'status' },
  warning: { tone: 'amber', icon: 'warning', role: undefined },
  danger: { tone: 'red', icon: 'danger', role: 'alert' },
} as const satisfies Record<string, { tone: Tone; icon: IconName; role: 'alert' | 'status' | undefined }>

type Props = {
  kind?: keyof typeof kinds
  title?: React.ReactNode
  children?: React.ReactNode
  /** Announced when it appears. Danger and success are so anyway; the others stand on the page from the start. */
  role?: 'alert' | 'status'
}

export function Notice({ kind = 'info', title, children, role }: Props) {
  const { tone, icon, role: own } = kinds[kind]
  return (
    <div className="notice" data-tone={tone} role={role ?? own}>
      <Icon name={icon} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
