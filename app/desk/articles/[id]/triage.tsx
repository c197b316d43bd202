'use client'

import { useSearchParams } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { ArticleText } from '@/components/articles/article-text'
import { useWords } from '@/components/ui/words'
import type { Span } from '@/lib/rules/extraction'
import { articleViewQuery, type ArticleView } from '@/lib/rules/desk/article-view'
import { ClaimList } from './claims/claim-list'
import { NewClaim } from './new-claim/new-claim'
import { SelectionBar } from './new-claim/selection-bar'
import { useSelection } from './new-claim/use-selection'
import { useChosen } from './use-chosen'
import type { TriageArticle, TriageClaim } from './view'

type Props = { article: TriageArticle; claims: TriageClaim[]; view: ArticleView }

/** The text beside its claims: one of them is chosen, in either place, and acted on where it stands. */
export function Triage({ article, claims, view }: Props) {
  const words = useWords()
  const { triage } = words
  const { text, blocks, language, mayTriage } = article
  const pane = useRef<HTMLDivElement>(null)
  const [passage, setPassage] = useState<Span | null>(null)
  useSelection(pane, text, mayTriage, setPassage)

  // Coming back, the page is the one from before the choice; the address knows it.
  const asked = useSearchParams().get('claim')
  const [held, setHeld] = useState(view.claim ?? claims.find(({ id }) => id === asked)?.id ?? null)
  const rows = claims.filter(({ id, status }) => !view.status || status === view.status || id === held)
  const { chosen, choose, onClick, onKeyDown } = useChosen(held, setHeld, rows, view)
  const marks = useMemo(
    () => claims.flatMap(({ id, status, places }) => places.map((place) => ({ id, status, ...place }))),
    [claims],
  )
  const query = articleViewQuery({ ...view, claim: null })
  const address = `?${query}${query && '&'}claim=`

  return (
    <div className="halves triage" onClick={onClick} onKeyDown={onKeyDown}>
      <nav className="triage-jumps" aria-label={triage.jumps}>
        <a href="#article-text">{triage.text}</a>
        <a href="#article-claims">{`${triage.claims} ${claims.length}`}</a>
      </nav>
      <section className="panel triage-text" id="article-text" aria-labelledby="text-title">
        <h2 className="visually-hidden" id="text-title">
          {triage.text}
        </h2>
        <div ref={pane}>
          <ArticleText {...{ text, blocks, marks, words, language, address, chosen }} />
        </div>
        {passage && <SelectionBar quote={text.slice(passage.start, passage.end)} />}
      </section>
      <section className="sticky stack triage-claims" id="article-claims" aria-labelledby="claims-title">
        {mayTriage && (
          <NewClaim article={article} passage={passage} onClose={() => setPassage(null)} onMade={(id) => choose(id, 'list')} />
        )}
        <ClaimList {...{ article, claims, rows, view, chosen, address }} />
      </section>
    </div>
  )
}
