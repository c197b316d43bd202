'use client'

import { Select } from '@/components/ui/forms/select'
import { TextArea, TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ClaimKind } from '@/prisma/generated/enums'
import { ActForm } from './act-form'
import { rewordAction } from './actions'
import type { Target } from './use-act'

type Props = { target: Target; isLastChance: boolean; statement: string; speaker: string | null; kind: ClaimKind }

export function RewordAct({ target, isLastChance, statement, speaker, kind }: Props) {
  const { acts, common, claimFields, claimKinds, claimPage } = useWords()
  const kinds = Object.values(ClaimKind).map((value) => ({ value, label: claimKinds[value] }))
  return (
    <ActForm
      name="reword"
      action={rewordAction}
      target={target}
      initial={{ statement, speaker: speaker ?? '', kind }}
      labels={claimFields}
      title={acts.reword}
      hint={claimPage.actHints.reword}
      isLastChance={isLastChance}
    >
      {(field) => (
        <>
          <TextArea {...field('statement')} reading label={claimFields.statement} hint={claimFields.statementHint} rows={3} />
          <div className="form-row">
            <TextInput
              {...field('speaker')}
              label={claimFields.speaker}
              hint={claimFields.speakerHint}
              optional={common.optional}
            />
            <Select {...field('kind')} label={claimFields.kind} options={kinds} />
          </div>
        </>
      )}
    </ActForm>
  )
}
