'use client'

import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/feedback/notice'
import { useWords } from '@/components/ui/words'
import { useActionState } from 'react'
import { finishTriageAction } from './actions'
import type { TriageArticle } from './view'

/** One act for all that is left: it says first how much that is. */
export function FinishTriage({ article: { id, undecided, requestIds } }: { article: TriageArticle }) {
  const { triage, common } = useWords()
  const [state, submit, pending] = useActionState(finishTriageAction, {})
  return (
    <div className="finish-triage">
      <Disclosure summary={triage.finish} open={Boolean(state.problem)}>
        <form action={submit} className="stack stack-tight" aria-label={triage.finish}>
          <input type="hidden" name="articleId" value={id} />
          <input type="hidden" name="requestId" value={requestIds.finish} />
          <p>{triage.finishSure(undecided)}</p>
          {state.problem && <Notice kind="danger">{state.problem}</Notice>}
          <div className="cluster">
            <Button type="submit" tone={undecided > 0 ? 'danger' : 'primary'} pending={pending}>
              {pending ? common.sending : triage.finishNow(undecided)}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}
