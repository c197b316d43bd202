'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonLook } from '../button'

type Props = ButtonLook & {
  children: React.ReactNode
  /** What it says while the form is under way. */
  pendingLabel?: string
  name?: string
  value?: string
  formNoValidate?: boolean
  form?: string
}

/** With a name and value it shows itself pending only when it is the one that was pressed. */
export function SubmitButton({ children, pendingLabel, tone = 'primary', ...rest }: Props) {
  const { pending, data } = useFormStatus()
  const mine = pending && (!rest.name || data?.get(rest.name) === (rest.value ?? ''))
  return (
    <Button {...rest} tone={tone} type="submit" pending={pending}>
      {mine && pendingLabel ? pendingLabel : children}
    </Button>
  )
}
