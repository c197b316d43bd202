'use client'

import { startTransition, useActionState, useState } from 'react'
import type { FormState } from '@/lib/form-action'

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>
export type Target = { claimId: string; requestId: string; version?: number }
export type Texts = Readonly<Record<string, string>>
export type FieldOf = (name: string) => {
  name: string
  id: string
  errors: string[] | undefined
  defaultValue: string | undefined
}

type Options = { name: string; action: FormAction; target: Target; initial?: Texts; restored?: Texts | undefined }
/** What the form was drawn from when somebody began to type: a refresh may change the page, never their text. */
type Typing = { version?: number; initial: Texts; sent: boolean; agreed?: number | undefined }

const nothing: Texts = {}
const same = (a: Texts, b: Texts) => JSON.stringify(a) === JSON.stringify(b)
const onlyTexts = (values: FormState['values']) =>
  values && Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))

/** One form of one act: its state, the version it may overwrite, and its fields with what was typed. */
export function useAct({ name, action, target, initial = nothing, restored }: Options) {
  const [state, submit, pending] = useActionState(action, {})
  // Without JavaScript what was typed comes back with the page; with it, it never left the form.
  const [kept, setKept] = useState(onlyTexts(state.values) ?? restored)
  const [typing, setTyping] = useState<Typing | null>(null)
  const [seen, setSeen] = useState(state)
  if (state !== seen) {
    setSeen(state)
    if (state.ok) setKept(undefined)
    if (state.ok && typing?.sent) setTyping(null)
    if (state.conflict) setTyping({ ...(typing ?? { initial, sent: true }), agreed: state.version })
  }

  const base = typing ?? { version: target.version, initial, sent: false }
  // The version moves along as long as nobody has touched the text that this form overwrites.
  const current = same(base.initial, initial) ? target.version : base.version
  const version = state.conflict ? state.version : (base.agreed ?? current)

  const field: FieldOf = (field) => ({
    name: field,
    id: `${name}-${field}`,
    errors: state.fields?.[field],
    defaultValue: kept?.[field] ?? base.initial[field],
  })
  const onInput = () => {
    if (!typing || typing.sent) setTyping({ ...base, sent: false })
  }
  /** Sent by hand, so that React does not empty the form after it. */
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter)
    setTyping({ ...base, sent: true })
    startTransition(() => submit(form))
  }
  const hidden = { ...target, ...(target.version !== undefined && { version }) }
  const isBehind = version !== target.version
  const isDirty = typing !== null && !typing.sent
  return { state, pending, field, hidden, isBehind, isDirty, form: { action: submit, onInput, onSubmit } }
}
