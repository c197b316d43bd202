'use client'

import { Select } from '@/components/ui/forms/select'
import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ActForm } from './act-form'
import { assignAction } from './actions'
import type { Target } from './use-act'

type Props = { target: Target; people: { id: string; name: string }[]; leadId: string | null; dueOn: string | null }

export function AssignAct({ target, people, leadId, dueOn }: Props) {
  const { acts, common, claimFields, claimPage } = useWords()
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActForm
      name="assign"
      action={assignAction}
      target={target}
      title={acts.assign}
      hint={claimPage.actHints.assign}
      initial={{ personId: leadId ?? '', dueOn: dueOn ?? '' }}
      look={{ tone: 'plain' }}
    >
      {(field) => (
        <>
          <Select {...field('personId')} label={claimFields.lead} options={options} placeholder={common.choose} />
          <TextInput {...field('dueOn')} type="date" label={claimFields.dueOn} optional={common.optional} />
        </>
      )}
    </ActForm>
  )
}
