'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { Select } from '@/components/ui/forms/select'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { PublicationKind, type Language } from '@/prisma/generated/enums'
import { ActForm } from '../acts/act-form'
import type { Target } from '../acts/use-act'
import { approveAction, publishAction, returnAction } from './actions'

type Bound = { target: Target; dossier: string }

/** Binds to the dossier that stands above it. */
export function ApproveAct({ target, dossier }: Bound) {
  const { acts, claimPage } = useWords()
  return (
    <ActForm
      name="approve"
      action={approveAction}
      target={target}
      hidden={{ dossier }}
      title={acts.approve}
      hint={claimPage.actHints.approve}
      look={{ icon: 'stamp' }}
      isOpen
    />
  )
}

export function ReturnAct({ target }: { target: Target }) {
  const { acts, verdictFields, claimPage } = useWords()
  return (
    <ActForm
      name="return"
      action={returnAction}
      target={target}
      title={acts.return}
      hint={claimPage.actHints.return}
      look={{ tone: 'plain', icon: 'back' }}
    >
      {(field) => <TextArea {...field('text')} label={verdictFields.returnReason} rows={3} />}
    </ActForm>
  )
}

type Publish = Bound & { languages: readonly Language[]; language: Language; isFirst: boolean; wasWithdrawn: boolean }

export function PublishAct({ target, dossier, languages, language, isFirst, wasWithdrawn }: Publish) {
  const words = useWords()
  const { acts, verdictFields: labels, preferences, claimPage } = words
  const later = wasWithdrawn ? (['correction'] as const) : Object.values(PublicationKind).filter((kind) => kind !== 'first')
  const kinds = (isFirst ? (['first'] as const) : later).map((value) => ({
    value,
    label: words.publicationKinds[value],
    hint: words.publicationKindHints[value],
  }))
  const spoken = languages.map((value) => ({ value, label: preferences.languages[value] }))
  const kind = kinds.length === 1 ? kinds[0]?.value : undefined
  return (
    <ActForm
      name="publish"
      action={publishAction}
      target={target}
      hidden={{ dossier }}
      initial={{ language, ...(kind && { kind }) }}
      title={acts.publish}
      hint={claimPage.actHints.publish}
      look={{ icon: 'globe' }}
      isOpen
    >
      {(field) => (
        <>
          <RadioGroup {...field('kind')} label={labels.publicationKind} choices={kinds} />
          <Select {...field('language')} label={labels.publicationLanguage} options={spoken} />
          {!isFirst && <TextArea {...field('changeNote')} label={labels.changeNote} hint={claimPage.changeNoteHint} rows={3} />}
        </>
      )}
    </ActForm>
  )
}
