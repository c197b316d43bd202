'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ArticleFields } from './article-fields'
import { PreviewPanel } from './preview-panel'
import { SameArticles } from './same-articles'
import { SecondOpinion } from './second-opinion/second-opinion'
import { useComposer } from './use-composer'

export function Composer({ requestId }: { requestId: string }) {
  const words = useWords()
  const { articleFields, compose } = words
  const { post, answer, pending, initial, form, heading, onSubmit, readAgain, asking } = useComposer()
  const { preview, fields, problem } = answer

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
          <SameArticles same={preview.same} />
          <input type="hidden" name="opinion" value={preview.opinion?.id ?? ''} />
          <PreviewPanel preview={preview}>
            <SecondOpinion preview={preview} isAsking={asking.isAsking} onStop={asking.stop} />
          </PreviewPanel>
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
