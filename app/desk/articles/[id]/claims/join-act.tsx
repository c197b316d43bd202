'use client'

import { ActForm } from '@/app/desk/claims/[id]/acts/act-form'
import { joinAction } from '@/app/desk/claims/[id]/acts/actions'
import type { Target } from '@/app/desk/claims/[id]/acts/use-act'
import { StatementText } from '@/components/claims/statement-text'
import { RadioGroup } from '@/components/ui/forms/choices'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import type { TriageClaim } from '../view'

type Props = { target: Target; statement: string; near: readonly TriageClaim[]; lang: string | undefined }

/** This claim stays and takes one of those beside it in. */
export function JoinAct({ target, statement, near, lang }: Props) {
  const { claimFields, correcting } = useWords()
  const choices = near.map((claim) => ({
    value: `${claim.id}:${claim.version}`,
    label: <span lang={lang}><StatementText text={claim.statement} /></span>,
  }))
  return (
    <ActForm
      name="join"
      action={joinAction}
      target={target}
      initial={{ statement }}
      labels={{ statement: correcting.both }}
      title={correcting.join}
      submit={correcting.joinNow}
      hint={correcting.joinHint}
    >
      {(field) => (
        <>
          <RadioGroup {...field('other')} label={correcting.other} choices={choices} />
          <TextArea {...field('statement')} reading label={correcting.both} hint={claimFields.statementHint} rows={3} />
        </>
      )}
    </ActForm>
  )
}
