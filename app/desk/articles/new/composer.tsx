'use client'

import Link from 'next/link'
import { unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { Checkbox } from '@/components/ui/forms/choices'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { composeAction, type ComposeState } from './actions'
import { ArticleFields } from './article-fields'
import { PreviewPanel } from './preview-panel'

export function Composer({ requestId }: { requestId: string }) {
  const words = useWords()
  const { articleFields, compose } = words
  // Without JavaScript the answer comes with the page. With it the form is sent by hand: React would send the last
  // answer, a whole article, along with every step.
  const [posted, post] = useActionState(composeAction, {})
  const [answer, setAnswer] = useState<ComposeState>(posted)
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { preview, fields, problem } = answer
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
        startTransition(() => setAnswer((last) => ({ ...last, problem: compose.lost })))
      }
    })
  const onSubmit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!pending) send(new FormData(event.currentTarget, event.nativeEvent.submitter))
  }
  const readAgain = () => {
    if (preview && form.current) send(new FormData(form.current))
  }

  useEffect(() => {
    if (preview && form.current) fillEmpty(form.current, { title: preview.found.title, publishedOn: preview.found.day })
    heading.current?.focus()
  }, [preview])
  useEffect(() => {
    if (fields) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [fields])

  const read = (
    <Button type="submit" name="step" value="read" formNoValidate tone={preview ? 'plain' : 'primary'} pending={pending}>
      {pending ? compose.reading : preview ? compose.readAgain : compose.read}
    </Button>
  )
  return (
    <form className="form form-wide composer" ref={form} action={post} onSubmit={onSubmit} aria-label={words.articles.add}>
      <input type="hidden" name="requestId" value={requestId} />
      <details className="composer-paste" open={!preview || Boolean(fields?.text)} data-seen={preview ? '' : undefined}>
        <summary>{preview ? compose.changePaste : compose.paste}</summary>
        <TextArea
          name="text"
          label={articleFields.text}
          hint={articleFields.textHint}
          errors={fields?.text}
          defaultValue={initial.text}
          rows={14}
          spellCheck={false}
          reading
        />
      </details>
      <ArticleFields answer={answer} initial={initial} onLanguage={readAgain} />
      {problem && <Notice kind="danger">{problem}</Notice>}
      {!preview && <div className="form-actions">{read}</div>}
      {preview && (
        <section className="stack" aria-labelledby="preview">
          <h2 id="preview" ref={heading} tabIndex={-1}>
            {compose.previewTitle}
          </h2>
          <input type="hidden" name="seen" value={preview.seen} />
          {answer.changed && <Notice kind="warning" role="alert">{compose.changed}</Notice>}
          <Same same={preview.same} />
          <PreviewPanel preview={preview} />
          <div className="composer-bar">
            <p className="strong">{compose.found(preview.claims.length)}</p>
            <div className="cluster">
              {read}
              <Button type="submit" name="step" value="save" tone="primary" pending={pending}>
                {compose.save}
              </Button>
            </div>
          </div>
        </section>
      )}
    </form>
  )
}

function Same({ same }: { same: NonNullable<ComposeState['preview']>['same'] }) {
  const { compose } = useWords()
  if (same.length === 0) return null
  return (
    <Notice kind="warning" title={compose.sameTitle} role="status">
      <ul>
        {same.map(({ articleId, title, publisher }) => (
          <li key={articleId}>
            <Link href={`/desk/articles/${articleId}`}>{title}</Link>, {publisher}
          </li>
        ))}
      </ul>
      <Checkbox name="again" value="on" label={compose.saveAgain} hint={compose.sameText} />
    </Notice>
  )
}

const textsOf = ({ values = {} }: ComposeState): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))

/** What the text says of itself, where the person has said nothing. */
function fillEmpty(form: HTMLFormElement, found: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(found)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement && field.value === '') field.value = value
  }
}
