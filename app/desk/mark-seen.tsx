'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/components/ui/forms/submit-button'
import { useWords } from '@/components/ui/words'
import { markSeenAction } from './actions'

export function MarkSeen({ until }: { until: string }) {
  const [state, submit] = useActionState(markSeenAction, {})
  const { frontPage, common } = useWords()
  return (
    <form action={submit} className="cluster">
      <input type="hidden" name="until" value={until} />
      {state.problem && <p role="alert">{state.problem}</p>}
      <SubmitButton tone="quiet" size="small" icon="check" pendingLabel={common.saving}>
        {frontPage.markSeen}
      </SubmitButton>
    </form>
  )
}
