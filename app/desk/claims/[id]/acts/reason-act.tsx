'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { dismissalReasons, selectionReasons, shelvingReasons } from '@/lib/rules/reasons'
import { ActForm } from './act-form'
import { dismissAction, reconsiderAction, reopenAction, selectAction, shelveAction, upholdAction } from './actions'
import type { Target } from './use-act'

const chosen = {
  select: { action: selectAction, reasons: selectionReasons },
  dismiss: { action: dismissAction, reasons: dismissalReasons.filter((reason) => reason !== 'triage_finished') },
  shelve: { action: shelveAction, reasons: shelvingReasons },
}
const written = { reconsider: reconsiderAction, reopen: reopenAction, uphold: upholdAction }

/** A reason from the short list, and a text where it needs one. */
export function ChoiceAct({ act, target }: { act: keyof typeof chosen; target: Target }) {
  const words = useWords()
  const names: Readonly<Record<string, string>> = {
    ...words.selectionReasons,
    ...words.dismissalReasons,
    ...words.shelvingReasons,
  }
  const choices = chosen[act].reasons.map((value) => ({ value, label: names[value] ?? value }))
  const tone = act === 'select' ? 'primary' : 'plain'
  return (
    <ActForm
      name={act}
      action={chosen[act].action}
      target={target}
      title={words.acts[act]}
      hint={words.claimPage.actHints[act]}
      look={{ tone }}
    >
      {(field) => (
        <>
          <RadioGroup {...field('reason')} label={words.common.reason} choices={choices} />
          <TextArea {...field('text')} label={words.common.explanation} optional={words.common.optional} rows={2} />
        </>
      )}
    </ActForm>
  )
}

/** A reason in one's own words. */
export function WrittenAct({ act, target }: { act: keyof typeof written; target: Target }) {
  const { acts, common, claimPage } = useWords()
  const optional = act === 'reconsider' ? common.optional : undefined
  return (
    <ActForm name={act} action={written[act]} target={target} title={acts[act]} hint={claimPage.actHints[act]}>
      {(field) => <TextArea {...field('text')} label={common.reason} optional={optional} rows={3} />}
    </ActForm>
  )
}
