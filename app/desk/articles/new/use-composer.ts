'use client'

import { unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import { useWords } from '@/components/ui/words'
import { composeAction, type ComposeState } from './actions'
import { useAsking } from './second-opinion/use-asking'

/** The form's two steps: reads the paste as often as one likes, and saves what was seen. */
export function useComposer() {
  const { compose } = useWords()
  // Without JavaScript the answer comes with the page. With it the form is sent by hand: React would send the last
  // answer, a whole article, along with every step.
  const [posted, post] = useActionState(composeAction, {})
  const [answer, setAnswer] = useState<ComposeState>(posted)
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const isAside = useRef(false)
  const { preview, fields } = answer
  const initial = { ...textsOf(posted) }
  if (posted.preview) {
    initial.title ||= posted.preview.found.title
    initial.publishedOn ||= posted.preview.found.day
  }

  const send = (sent: FormData) =>
    startTransition(async () => {
      try {
        const next = await composeAction({}, sent)
        startTransition(() => setAnswer((last) => ({ ...(next.fields && { preview: last.preview }), ...next })))
      } catch (error) {
        unstable_rethrow(error)
        const problem = isTooLarge(sent) ? compose.tooLarge : compose.lost
        startTransition(() => setAnswer((last) => ({ ...last, problem })))
      }
    })
  const asking = useAsking((heard) => {
    // The person is somewhere in the form, and stays there.
    isAside.current = !heard.changed
    startTransition(() => setAnswer(({ problem: _problem, ...last }) => ({ ...last, ...heard })))
  })
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    if (sent.get('step') === 'ask') return void asking.ask(sent)
    if (pending) return
    asking.stop()
    send(sent)
  }
  const readAgain = () => {
    if (preview && form.current) send(new FormData(form.current))
  }

  useEffect(() => {
    if (preview && form.current) fillEmpty(form.current, { title: preview.found.title, publishedOn: preview.found.day })
    if (!isAside.current) heading.current?.focus()
    isAside.current = false
  }, [preview])
  useEffect(() => {
    if (fields) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [fields])

  return { post, answer, pending, initial, form, heading, onSubmit, readAgain, asking }
}

/** More than the server takes in one piece: it hangs up without a word. */
const isTooLarge = (sent: FormData) => new Blob([String(sent.get('text'))]).size > 1_900_000

const textsOf = ({ values = {} }: ComposeState): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))

/** What the text says of itself, where the person has said nothing. */
function fillEmpty(form: HTMLFormElement, found: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(found)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.value === '') field.value = value
  }
}
