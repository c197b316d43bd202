'use client'

import { startTransition, useActionState, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/ui/words'
import type { FormState } from '@/lib/form-action'
import type { Span } from '@/lib/rules/extraction'
import { createClaimAction } from '../actions'
import type { TriageArticle } from '../view'
import { statementOf } from '@/lib/rules/desk/find-quote'
import { empty, NewClaimFields, type Typed } from './new-claim-fields'

type Props = {
  article: TriageArticle
  /** What is selected in the text. */
  passage: Span | null
  onClose: () => void
  onMade: (claimId: string) => void
}

const typedBefore = ({ values = {} }: FormState): Typed => ({
  ...empty,
  ...Object.fromEntries(Object.entries(values).filter(([name, value]) => name in empty && typeof value === 'string')),
})

/** From a selected passage, or from a quote that is looked up in the text. */
export function NewClaim({ article: { id, versionId, text, requestIds }, passage, onClose, onMade }: Props) {
  const { acts, common, triage } = useWords()
  const [state, submit, pending] = useActionState(createClaimAction, {})
  const [typed, setTyped] = useState(() => typedBefore(state))
  const [taken, setTaken] = useState<Span | null>(null)
  const [seen, setSeen] = useState(state)
  const fold = useRef<HTMLDetailsElement>(null)

  // A selection fills the quote; the statement follows only as long as nobody has worded it.
  if (passage && passage !== taken) {
    const quote = text.slice(passage.start, passage.end)
    const isOwn = typed.statement !== '' && typed.statement !== statementOf(typed.quote)
    setTaken(passage)
    setTyped({ ...typed, quote, statement: isOwn ? typed.statement : statementOf(quote) })
  }
  if (state !== seen) {
    setSeen(state)
    if (state.ok) setTyped(empty)
  }
  const isSelected = taken !== null && typed.quote === text.slice(taken.start, taken.end)

  useEffect(() => {
    if (!passage || !fold.current) return
    fold.current.open = true
    // Beside the text it comes into view by itself; below the text that would take the text away.
    if (window.matchMedia('(width >= 64rem)').matches) fold.current.scrollIntoView({ block: 'nearest' })
  }, [passage])
  const close = useEffectEvent((claimId: string) => {
    if (fold.current) fold.current.open = false
    onClose()
    onMade(claimId)
  })
  useEffect(() => {
    if (state.ok && state.show?.claimId) close(state.show.claimId)
  }, [state])

  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => submit(form))
  }
  return (
    <details className="disclosure panel new-claim" id="new-claim" ref={fold} open={Boolean(state.problem || state.fields)}>
      <summary>
        <Icon name="plus" />
        {acts.create_claim}
      </summary>
      <form className="form" action={submit} onSubmit={onSubmit} aria-label={acts.create_claim}>
        <input type="hidden" name="articleId" value={id} />
        <input type="hidden" name="articleVersionId" value={versionId} />
        <input type="hidden" name="requestId" value={requestIds.create} />
        <input type="hidden" name="start" value={isSelected ? taken.start : ''} />
        <input type="hidden" name="end" value={isSelected ? taken.end : ''} />
        <p className="small soft">{triage.makeHint}</p>
        {state.problem && <Notice kind="danger">{state.problem}</Notice>}
        <NewClaimFields text={text} typed={typed} errors={state.fields} onType={setTyped} />
        <div className="form-actions">
          <Button type="submit" tone="primary" pending={pending}>
            {pending ? common.sending : acts.create_claim}
          </Button>
        </div>
      </form>
    </details>
  )
}
