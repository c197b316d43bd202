'use server'

import { refresh } from 'next/cache'
import { currentActor } from '@/lib/auth'
import { formAction, type FormState } from '@/lib/form-action'
import { getArticle } from '@/lib/records/articles/get-article'
import { finishTriage } from '@/lib/records/claims/triage'
import { createClaim } from '@/lib/records/claims/wording/create-claim'
import { finishTriageInput } from '@/lib/rules/inputs/articles'
import { createClaimInput } from '@/lib/rules/inputs/claims'
import { findQuote } from '@/lib/rules/desk/find-quote'

export const finishTriageAction = formAction(finishTriageInput, async (actor, input) => {
  await finishTriage(actor, input)
  refresh()
})

const create = formAction(createClaimInput, async (actor, input) => {
  const claimId = await createClaim(actor, input)
  refresh()
  return { show: { claimId } }
})

/** A quote that was typed rather than selected has no place yet: it is looked up in the text. */
export async function createClaimAction(previous: FormState, form: FormData): Promise<FormState> {
  const sent = new FormData()
  for (const [name, value] of form) if (typeof value === 'string') sent.append(name, value)
  const articleId = String(sent.get('articleId') ?? '')
  sent.delete('articleId')
  if (!sent.get('start')) {
    const place = await placeOf(articleId, String(sent.get('quote') ?? ''))
    // No such place: a stretch that the quote does not fill, which the command refuses in words.
    sent.set('start', String(place?.start ?? 0))
    sent.set('end', String(place?.end ?? 1))
    if (place) sent.set('quote', place.quote)
  }
  return create(previous, sent)
}

async function placeOf(articleId: string, quote: string) {
  const actor = await currentActor()
  const text = (actor && (await getArticle(actor, articleId)))?.version.text ?? ''
  const [first] = findQuote(text, quote)
  return first && { ...first, quote: text.slice(first.start, first.end) }
}
