'use server'

import { redirect } from 'next/navigation'
import { formAction, type FormState } from '@/lib/form-action'
import { askForOpinion } from '@/lib/records/articles/ask-for-opinion'
import { previewArticle } from '@/lib/records/articles/preview-article'
import { saveArticle } from '@/lib/records/articles/save-article'
import { previewInput, saveArticleInput } from '@/lib/rules/inputs/articles'
import { optionalAddress } from '@/lib/rules/inputs/fields'
import { previewOf, seenOf, type Preview } from './preview'

/** `changed`: the text is no longer the one that was looked at. */
export type ComposeState = FormState & { preview?: Preview; changed?: true }

const save = formAction(saveArticleInput, async (actor, input) => {
  redirect(`/desk/articles/${await saveArticle(actor, input)}`)
})

/**
 * One form, two steps: reads the paste and shows it; saves it once it has been seen. Between them, without JavaScript,
 * a language model can be asked for a second opinion.
 */
export async function composeAction(_previous: ComposeState, form: FormData): Promise<ComposeState> {
  const sent = new FormData()
  for (const [name, value] of form) if (typeof value === 'string') sent.append(name, value)
  // A text field holds LF; only sending it makes CRLF of that. The original is kept as it was in the field.
  const text = String(sent.get('text') ?? '').replaceAll('\r\n', '\n')
  const language = String(sent.get('language') ?? '')
  const [step, seen] = [sent.get('step'), sent.get('seen')]
  sent.set('text', text)
  for (const name of ['step', 'seen']) sent.delete(name)

  const isSeen = seen === seenOf(text, language)
  const refused = step === 'save' && isSeen ? await save({}, sent) : {}
  const asked = step === 'ask' && isSeen ? await look(sent, text, language, true) : {}
  const read = asked.preview ? asked : { ...(await look(sent, text, language)), ...asked }
  const values = Object.fromEntries([...sent].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  return { ...read, ...refused, values, ...(step !== 'read' && !isSeen && read.preview && { changed: true }) }
}

async function look(sent: FormData, text: string, language: string, asks = false): Promise<ComposeState> {
  let preview: Preview | undefined
  const read = formAction(previewInput, async (actor, input) => {
    const address = optionalAddress.safeParse(sent.get('address')).data ?? null
    const opinion = asks ? await askForOpinion(actor, input) : input.opinion
    preview = previewOf(await previewArticle(actor, { ...input, address, opinion }), text, language)
  })
  const form = new FormData()
  form.set('text', text)
  form.set('language', language)
  form.set('date', String(sent.get('publishedOn') ?? ''))
  form.set('opinion', String(sent.get('opinion') ?? ''))
  const { problem, fields: { date, ...fields } = {} } = await read({}, form)
  const wrong = { ...fields, ...(date && { publishedOn: date }) }
  const isWrong = Object.keys(wrong).length > 0
  return { ...(problem && { problem }), ...(isWrong && { fields: wrong }), ...(preview && { preview }) }
}
