'use client'

import { useActionState, useEffect, useRef } from 'react'
import { Button, type ButtonLook } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { useWords } from '@/components/ui/words'
import type { FormState } from '@/lib/form-action'

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
export type FieldOf = (name: string) => {
  name: string
  id: string
  errors: string[] | undefined
  defaultValue: string | undefined
}

type Props = {
  /** Makes the fields' ids its own: a form may stand on the page more than once. */
  id: string
  action: FormAction
  hidden?: Readonly<Record<string, string>>
  /** What stands in the record now. */
  initial?: Readonly<Record<string, string>>
  submit: string
  pendingLabel?: string
  look?: ButtonLook
  children?: (field: FieldOf, state: FormState) => React.ReactNode
}

/** A form that is sent and stays: it says what is wrong, keeps what was typed, and says when all is saved. */
export function SavingForm({ id, action, hidden = {}, initial = {}, submit, pendingLabel, look, children }: Props) {
  const [state, send, pending] = useActionState(action, {})
  const { common } = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state])

  const field: FieldOf = (name) => {
    const typed = state.values?.[name]
    const defaultValue = typeof typed === 'string' ? typed : initial[name]
    return { name, id: `${id}-${name}`, errors: state.fields?.[name], defaultValue }
  }
  return (
    <form action={send} ref={form} className="form" aria-label={submit}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem && <Notice kind="danger">{state.problem}</Notice>}
      {children?.(field, state)}
      <div className="form-actions">
        <Button tone="primary" {...look} type="submit" pending={pending}>
          {pending ? (pendingLabel ?? common.saving) : submit}
        </Button>
        <span role="status">{state.ok && !state.show && !pending ? common.saved : ''}</span>
      </div>
    </form>
  )
}
