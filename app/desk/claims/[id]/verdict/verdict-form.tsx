'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { formatTime } from '@/components/ui/time'
import { useLanguage, useWords } from '@/components/ui/words'
import type { GateFacts } from '@/lib/rules/policy/gate-facts'
import { FormNotices } from '../acts/form-notices'
import { HiddenFields } from '../acts/hidden-fields'
import { useAct, type Target, type Texts } from '../acts/use-act'
import { verdictAction } from './actions'
import { DraftNotice } from './draft-notice'
import { LiveGates } from './live-gates'
import { useDraft } from './use-draft'
import { VerdictFields } from './verdict-fields'
import { factsOf, typedIn } from './verdict-typed'

type Props = {
  target: Target
  saved: Texts
  /** Names the saved texts, so that a draft knows what it was begun from. */
  basis: string
  draft: { values: Texts; at: string } | null
  facts: GateFacts
  zone: string
  mayPropose: boolean
  isLastChance: boolean
}

export function VerdictForm({ target, saved, basis, draft, facts, zone, mayPropose, isLastChance }: Props) {
  const { acts, common, claimPage, verdictFields } = useWords()
  const language = useLanguage()
  const act = useAct({ name: 'verdict', action: verdictAction, target, initial: saved, restored: draft?.values })
  const { savedAt, failed, keep, stop, forget } = useDraft(target.claimId)
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState<Texts>(draft?.values ?? saved)
  const [restored] = useState(draft)
  const [means, setMeans] = useState('')
  const { state, pending } = act

  useEffect(() => {
    // What was typed after the draft came back goes with it.
    if (state.ok && means === 'discard') form.current?.reset()
    if (state.fields) form.current?.querySelector<HTMLElement>('[aria-invalid], fieldset:has(.field-error) input')?.focus()
  }, [state, means])

  const onInput = () => {
    act.form.onInput()
    if (!form.current) return
    const values = typedIn(form.current)
    setTyped(values)
    keep({ ...values, version: String(act.hidden.version ?? ''), basis: act.isBehind ? '' : basis })
  }
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    const pressed = event.nativeEvent.submitter
    const meant = pressed instanceof HTMLButtonElement ? pressed.value : ''
    stop()
    forget()
    setMeans(meant)
    if (meant === 'discard') setTyped(saved)
    act.form.onSubmit(event)
  }
  const takeTheirs = () => {
    for (const [name, theirs] of Object.entries(state.conflict ?? {})) {
      const control = form.current?.elements.namedItem(name)
      if (control && 'value' in control) control.value = theirs
    }
    onInput()
  }
  const said = () => {
    if (failed) return claimPage.draftNotSaved
    if (savedAt) return claimPage.draftSaved(formatTime(savedAt, 'clock', language, zone))
    return state.ok && !act.isDirty && means === 'save' ? claimPage.verdictSaved : ''
  }

  return (
    <form action={act.form.action} {...{ onInput, onSubmit }} ref={form} className="form form-wide" aria-label={claimPage.verdictForm}>
      <HiddenFields fields={act.hidden} />
      <FormNotices
        state={state}
        labels={verdictFields}
        isLastChance={isLastChance}
        actions={
          <div className="needs-script">
            <Button size="small" onClick={takeTheirs}>{claimPage.takeTheirs}</Button>
          </div>
        }
      />
      {restored && draft && !state.ok && <DraftNotice at={restored.at} />}
      <VerdictFields field={act.field} />
      {mayPropose && <LiveGates facts={facts} verdict={factsOf(typed)} />}
      <div className="form-actions form-actions-sticky">
        <Button type="submit" name="means" value="save" formNoValidate pending={pending} tone={mayPropose ? 'plain' : 'primary'}>
          {acts.write_verdict}
        </Button>
        {mayPropose && (
          <Button type="submit" name="means" value="propose" tone="primary" icon="eyes" pending={pending}>
            {acts.propose}
          </Button>
        )}
        <p role="status" className="small soft">{pending ? common.sending : said()}</p>
      </div>
    </form>
  )
}
