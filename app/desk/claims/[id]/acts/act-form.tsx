'use client'

import { useEffect, useRef } from 'react'
import { Button, type ButtonLook } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/ui/words'
import { FormNotices } from './form-notices'
import { HiddenFields } from './hidden-fields'
import { useAct, type FieldOf, type FormAction, type Target, type Texts } from './use-act'

type Props = {
  /** Makes the fields' ids its own: a form may stand on the page more than once. */
  name: string
  action: FormAction
  target: Target
  hidden?: Texts
  /** What stands in the record now. */
  initial?: Texts
  /** What the fields are called, where a conflict has to name them. */
  labels?: Texts
  title: string
  /** What unfolds it, where the title says more than stands beside it. */
  summary?: string
  submit?: string
  hint?: string
  look?: ButtonLook
  /** Drawn open, with nothing to unfold. */
  isOpen?: boolean
  /** Nobody could approve afterwards. */
  isLastChance?: boolean
  children?: (field: FieldOf) => React.ReactNode
}

export function ActForm({ title, summary = title, submit = title, look, isOpen, ...rest }: Props) {
  const { name, hint, labels, hidden, isLastChance, children } = rest
  const { common, claimPage } = useWords()
  const act = useAct(rest)
  const { state, pending, isDirty } = act
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    const fold = form.current?.closest<HTMLDetailsElement>(`details`)
    if (state.ok) form.current?.reset()
    if (state.ok && fold && !isOpen) {
      fold.open = false
      fold.querySelector('summary')?.focus()
    }
    if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [state, isOpen])

  const body = (
    <form {...act.form} ref={form} className="form act-form" aria-label={title}>
      <HiddenFields fields={{ ...act.hidden, ...hidden }} />
      {hint && <p className="small soft">{hint}</p>}
      <FormNotices state={state} labels={labels} isLastChance={isLastChance} />
      {children?.(act.field)}
      <div className="form-actions">
        <Button tone="primary" {...look} type="submit" pending={pending}>
          {pending ? common.sending : submit}
        </Button>
      </div>
    </form>
  )
  return (
    <div className="act" id={`act-${name}`}>
      {isOpen ? body : <Disclosure summary={summary} open={Boolean(state.problem || state.fields)}>{body}</Disclosure>}
      <p role="status" className="small act-done">{state.ok && !isDirty ? claimPage.done : ''}</p>
    </div>
  )
}
