'use client'

import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ActForm } from '../acts/act-form'
import type { Target, Texts } from '../acts/use-act'
import { attachSourceAction, detachSourceAction, editSourceAction } from './actions'
import { SourceFields } from './source-fields'

type Props = { target: Target; initial: Texts; isLastChance: boolean; hint?: string | undefined }

export function AttachSource({ target, initial, isLastChance, hint }: Props) {
  const { acts } = useWords()
  return (
    <ActForm
      name="attach-source"
      action={attachSourceAction}
      {...{ target, initial, isLastChance }}
      {...(hint && { hint })}
      title={acts.attach_source}
    >
      {(field) => <SourceFields field={field} />}
    </ActForm>
  )
}

type OfSource = { target: Target; sourceId: string; title: string }

export function EditSource({ sourceId, title, hint, ...rest }: Props & OfSource) {
  const { common, claimPage, sourceFields } = useWords()
  return (
    <ActForm
      name={`edit-${sourceId}`}
      action={editSourceAction}
      {...rest}
      {...(hint && { hint })}
      hidden={{ sourceId }}
      labels={sourceFields}
      title={claimPage.editSource(title)}
      summary={common.edit}
      submit={common.save}
    >
      {(field) => <SourceFields field={field} />}
    </ActForm>
  )
}

export function DetachSource({ target, sourceId, title }: OfSource) {
  const { acts, common, claimPage } = useWords()
  return (
    <ActForm
      name={`detach-${sourceId}`}
      action={detachSourceAction}
      target={target}
      hidden={{ sourceId }}
      title={claimPage.detachSource(title)}
      summary={acts.detach_source}
      submit={acts.detach_source}
      hint={claimPage.detachHint}
      look={{ tone: 'danger' }}
    >
      {(field) => <TextArea {...field('text')} label={common.reason} rows={2} />}
    </ActForm>
  )
}
