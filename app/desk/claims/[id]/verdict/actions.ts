'use server'

import { refresh } from 'next/cache'
import { formAction, type FormState } from '@/lib/form-action'
import { discardDraft, saveDraft } from '@/lib/records/claims/drafts'
import { publish } from '@/lib/records/publications/publish'
import { approve, returnVerdict } from '@/lib/records/verdicts/decide-verdict'
import { propose, writeVerdict } from '@/lib/records/verdicts/write-verdict'
import { discardDraftInput, draftInput, reasonInput } from '@/lib/rules/inputs/claims'
import { approveInput, proposeInput, publishInput, writeVerdictInput } from '@/lib/rules/inputs/verdicts'

const save = formAction(writeVerdictInput, async (actor, input) => {
  await writeVerdict(actor, input)
  refresh()
})

const send = formAction(proposeInput, async (actor, input) => {
  await propose(actor, input)
  refresh()
})

const discard = formAction(discardDraftInput, async (actor, input) => {
  await discardDraft(actor, input)
  refresh()
})

/** One form with three buttons; the one that was pressed says what is meant. */
export async function verdictAction(previous: FormState, form: FormData): Promise<FormState> {
  const means = form.get('means')
  form.delete('means')
  if (means !== 'discard') return means === 'propose' ? send(previous, form) : save(previous, form)
  const draft = new FormData()
  draft.set('claimId', form.get('claimId') ?? '')
  draft.set('form', 'verdict')
  return discard(previous, draft)
}

/** Keeps what is being typed, for this person alone; the page stays as it is. */
export const saveDraftAction = formAction(draftInput, async (actor, input) => {
  const savedAt = await saveDraft(actor, input)
  return { show: { savedAt: savedAt.toISOString() } }
})

export const returnAction = formAction(reasonInput, async (actor, input) => {
  await returnVerdict(actor, input)
  refresh()
})

export const approveAction = formAction(approveInput, async (actor, input) => {
  await approve(actor, input)
  refresh()
})

export const publishAction = formAction(publishInput, async (actor, input) => {
  await publish(actor, input)
  refresh()
})
