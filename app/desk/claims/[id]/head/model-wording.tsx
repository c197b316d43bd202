'use client'

import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import type { ClaimKind } from '@/prisma/generated/enums'
import { ActForm } from '../acts/act-form'
import { rewordAction } from '../acts/actions'
import type { Target } from '../acts/use-act'

type Props = { target: Target; wording: string; speaker: string | null; kind: ClaimKind; isLastChance: boolean }

/** Takes a language model's wording over, edited or not: a rewording like any other, by the person who does it. */
export function TakeModelWording({ target, wording, speaker, kind, isLastChance }: Props) {
  const { claimFields, claimPage, secondOpinion } = useWords()
  return (
    <ActForm
      name="model-wording"
      action={rewordAction}
      target={target}
      hidden={{ speaker: speaker ?? '', kind }}
      initial={{ statement: wording }}
      labels={claimFields}
      title={secondOpinion.takeWording}
      hint={claimPage.actHints.reword}
      isLastChance={isLastChance}
    >
      {(field) => <TextArea {...field('statement')} reading label={claimFields.statement} rows={3} />}
    </ActForm>
  )
}
