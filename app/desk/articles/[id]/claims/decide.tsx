'use client'

import { dismissAction, selectAction } from '@/app/desk/claims/[id]/acts/actions'
import { FormNotices } from '@/app/desk/claims/[id]/acts/form-notices'
import { HiddenFields } from '@/app/desk/claims/[id]/acts/hidden-fields'
import { useAct, type Target } from '@/app/desk/claims/[id]/acts/use-act'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { dismissalReasons, selectionReasons } from '@/lib/rules/reasons'

const choices = {
  select: { action: selectAction, reasons: selectionReasons },
  dismiss: { action: dismissAction, reasons: dismissalReasons.filter((reason) => reason !== 'triage_finished') },
}

/** Each reason is a button: deciding on a claim is one press. */
export function Decide({ act, target }: { act: 'select' | 'dismiss'; target: Target }) {
  const { acts, common, triage, selectionReasons: select, dismissalReasons: dismiss } = useWords()
  const { action, reasons } = choices[act]
  const { state, pending, form, hidden, field } = useAct({ name: act, action, target })
  const names: Readonly<Record<string, string>> = { ...select, ...dismiss }
  return (
    <form {...form} className="decide" aria-label={acts[act]}>
      <HiddenFields fields={hidden} />
      <FormNotices state={state} />
      <fieldset>
        <legend className="strong">{act === 'select' ? triage.selectBecause : triage.dismissBecause}</legend>
        <div className="cluster decide-reasons">
          {reasons.map((reason) => (
            <Button key={reason} type="submit" name="reason" value={reason} size="small" pending={pending}>
              {names[reason]}
            </Button>
          ))}
        </div>
      </fieldset>
      <Disclosure summary={<span className="small">{triage.remark}</span>} open={Boolean(state.fields?.text)}>
        <TextArea {...field('text')} label={common.explanation} optional={common.optional} rows={2} />
      </Disclosure>
    </form>
  )
}
