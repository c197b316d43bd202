'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { TextArea, TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { HoldKind } from '@/prisma/generated/enums'
import { ActForm } from './act-form'
import { holdAction, releaseHoldAction } from './actions'
import type { Target } from './use-act'

export function HoldAct({ target }: { target: Target }) {
  const { acts, common, holdKinds, claimPage } = useWords()
  const choices = Object.values(HoldKind).map((value) => ({ value, label: holdKinds[value] }))
  return (
    <ActForm
      name="hold"
      action={holdAction}
      target={target}
      title={acts.hold}
      hint={claimPage.actHints.hold}
      look={{ tone: 'plain' }}
    >
      {(field) => (
        <>
          <RadioGroup {...field('kind')} label={claimPage.holdKind} choices={choices} look="line" />
          <TextArea {...field('text')} label={common.reason} rows={2} />
          <TextInput
            {...field('until')}
            type="datetime-local"
            label={claimPage.holdUntil}
            hint={claimPage.holdUntilHint}
            optional={common.optional}
          />
        </>
      )}
    </ActForm>
  )
}

export function ReleaseHoldAct({ target, holdId }: { target: Target; holdId: string }) {
  const { acts, common } = useWords()
  return (
    <ActForm
      name={`release-${holdId}`}
      action={releaseHoldAction}
      target={target}
      hidden={{ holdId }}
      title={acts.release_hold}
      look={{ tone: 'plain' }}
    >
      {(field) => <TextArea {...field('text')} label={common.reason} rows={2} />}
    </ActForm>
  )
}
