'use client'

import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ActForm } from '../acts/act-form'
import type { Target } from '../acts/use-act'
import { commentAction } from './actions'

export function CommentAct({ target }: { target: Target }) {
  const { acts, claimPage } = useWords()
  return (
    <ActForm name="comment" action={commentAction} target={target} title={acts.comment} look={{ tone: 'plain' }} isOpen>
      {(field) => <TextArea {...field('text')} label={claimPage.commentLabel} hint={claimPage.commentHint} rows={2} />}
    </ActForm>
  )
}
