'use server'

import { redirect } from 'next/navigation'
import { formAction, type FormState } from '@/lib/form-action'
import { previewArticle } from '@/lib/records/articles/read-article'
import { saveArticle } from '@/lib/records/articles/save-article'
import { previewInput, saveArticleInput } from '@/lib/rules/inputs/articles'
import { optionalAddress } from '@/lib/rules/inputs/fields'
import { previewOf, seenOf, type Preview } from './preview'

/** `changed`: the text is no longer the one that was looked at. */
export type ComposeState = FormState & { preview?: Preview; changed?: true }

const save = formAction(saveArticleInput, async (actor, input) => {
  redirect(`/desk/articles/${await saveArticle(actor, input)}`)
})

/** One form, two steps: reads the paste and shows it; saves it once it has been seen. */
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
  const read = await look(sent, text, language)
  const values = Object.fromEntries([...sent].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
  return { ...read, ...refused, values, ...(step === 'save' && !isSeen && read.preview && { changed: true }) }
}

async function look(sent: FormData, text: string, language: string): Promise<ComposeState> {
  let preview: Preview | undefined
  const read = formAction(previewInput, async (actor, input) => {
    const address = optionalAddress.safeParse(sent.get('address')).data ?? null
    preview = previewOf(await previewArticle(actor, { ...input, address }), text, language)
  })
  const form = new FormData()
  form.set('text', text)
  form.set('language', language)
  form.set('date', String(sent.get('publishedOn') ?? ''))
  const { problem, fields: { date, ...fields } = {} } = await read({}, form)
  const wrong = { ...fields, ...(date && { publishedOn: date }) }
  const isWrong = Object.keys(wrong).length > 0
  return { ...(problem && { problem }), ...(isWrong && { fields: wrong }), ...(preview && { preview }) }
}
