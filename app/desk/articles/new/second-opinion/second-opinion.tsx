'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { useLanguage, useWords } from '@/components/ui/words'
import type { Preview } from '../preview'

type Props = { preview: Preview; isAsking: boolean; onStop: () => void }

/** Says where the text would go before it goes, and what came of asking. Draws nothing where no model is set up. */
export function SecondOpinion({ preview: { model, opinion, text }, isAsking, onStop }: Props) {
  const { secondOpinion } = useWords()
  const { title, offer, sends, sendsHere, ask, askAgain, asking, stop, problems } = secondOpinion
  const ref = useKeptFocus(isAsking)
  if (!model && !opinion) return null
  const mayAsk = model && !isAsking && (!opinion || opinion.problem)
  return (
    <section ref={ref} tabIndex={-1} className="panel second-opinion stack stack-tight" aria-labelledby="second-opinion">
      <h4 id="second-opinion">{title}</h4>
      <div role="status" className="stack stack-tight">
        {isAsking && model && <p>{asking(model.model)}</p>}
        {!isAsking && opinion?.problem && <Notice kind="warning">{problems[opinion.problem](opinion.model)}</Notice>}
        {!isAsking && opinion && (!opinion.problem || opinion.added + opinion.same > 0) && (
          <Heard opinion={opinion} length={text.length} />
        )}
      </div>
      {isAsking && (
        <div>
          <Button size="small" onClick={onStop}>{stop}</Button>
        </div>
      )}
      {mayAsk && (
        <>
          {!opinion && <p>{offer(model.model)}</p>}
          <p className="small soft">{model.isHere ? sendsHere(model.host) : sends(model.host)}</p>
          <div>
            <Button type="submit" name="step" value="ask" size="small" formNoValidate>
              {opinion ? askAgain(model.model) : ask(model.model)}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** The button that was pressed is gone when asking begins, and when it ends: the keyboard goes on from here. */
function useKeptFocus(isAsking: boolean) {
  const ref = useRef<HTMLElement>(null)
  const was = useRef(isAsking)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (was.current !== isAsking && isLost) ref.current?.focus({ preventScroll: true })
    was.current = isAsking
  }, [isAsking])
  return ref
}

type HeardProps = { opinion: NonNullable<Preview['opinion']>; length: number }

function Heard({ opinion: { model, host, added, same, dropped, sent }, length }: HeardProps) {
  const { secondOpinion } = useWords()
  const language = useLanguage()
  const number = (count: number) => count.toLocaleString(language)
  const unusable = dropped.malformed + dropped.duplicate + dropped.tooMany
  const facts = [
    dropped.notVerbatim > 0 && secondOpinion.notVerbatim(dropped.notVerbatim),
    unusable > 0 && secondOpinion.unusable(unusable),
    // White space between sentences is not sent, nor is page furniture: only a real rest is worth a word.
    sent < length / 2 && length > 50_000 && secondOpinion.part(number(sent), number(length)),
    added > 0 && secondOpinion.decide,
  ]
  return (
    <>
      <p>{secondOpinion.heard(model, added, same)}</p>
      <p className="small soft">{facts.filter(Boolean).join(' ')}</p>
      <p className="small faint">{secondOpinion.sentTo(model, host)}</p>
    </>
  )
}
