import { actorOrRefusal } from '@/lib/auth'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { publicUrl } from '@/lib/env'
import { answerRoute } from '@/lib/form-action/answer-route'
import { askForOpinion } from '@/lib/records/articles/ask-for-opinion'
import { previewArticle } from '@/lib/records/articles/preview-article'
import { previewInput } from '@/lib/rules/inputs/articles'
import { optionalAddress } from '@/lib/rules/inputs/fields'
import { Refusal } from '@/lib/rules/refusal'
import { previewOf, seenOf } from '../preview'

/** Asks a language model beside the form: unlike an action, it holds up no other one, and ends when nobody waits. */
export const POST = answerRoute(async (request) => {
  if (!isSameOrigin(request.headers, publicUrl())) throw new Refusal('forbidden', 'foreign_origin')
  const actor = await actorOrRefusal()
  const form = await request.formData().catch(() => new FormData())
  const [text, language, date] = ['text', 'language', 'publishedOn'].map((name) => String(form.get(name) ?? ''))
  const { data: reading } = previewInput.safeParse({ text: text?.replaceAll('\r\n', '\n'), language, date })
  if (!reading) throw new Refusal('invalid', 'malformed')
  // What has not been looked at is not sent.
  const isSeen = form.get('seen') === seenOf(reading.text, language ?? '')
  const opinion = isSeen ? await askForOpinion(actor, reading, request.signal) : undefined
  const address = optionalAddress.safeParse(form.get('address')).data ?? null
  const preview = previewOf(await previewArticle(actor, { ...reading, address, opinion }), reading.text, language ?? '')
  const answer = { preview, ...(!isSeen && { changed: true }) }
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
})
