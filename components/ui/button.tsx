import Link from 'next/link'
import { Icon } from './icon'
import type { IconName } from './icon-shapes'

export type ButtonLook = {
  tone?: 'plain' | 'primary' | 'danger' | 'quiet'
  size?: 'normal' | 'small'
  icon?: IconName
}

const classOf = ({ tone = 'plain', size = 'normal' }: ButtonLook) =>
  ['button', tone !== 'plain' && `button-${tone}`, size === 'small' && 'button-small'].filter(Boolean).join(' ')

type ButtonProps = ButtonLook & React.ComponentProps<'button'> & { pending?: boolean }

/** Waiting keeps the focus: a disabled button would lose it, so a pending one only refuses the second press. */
export function Button({ tone, size, icon, pending, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      className={classOf({ tone, size })}
      type={pending ? 'button' : type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type LinkButtonProps = ButtonLook & Omit<React.ComponentProps<typeof Link>, 'className'>

export function LinkButton({ tone, size, icon, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classOf({ tone, size })}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}
