'use client'

import { useMemo } from 'react'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { useWords } from '@/components/ui/words'
import type { ArticleView } from '@/lib/rules/desk/article-view'
import { nearestTo } from '@/lib/rules/corrections/joining'
import { ClaimRow } from './claim-row'
import { ListWays } from './list-ways'
import type { TriageArticle, TriageClaim } from '../view'

/** As many as somebody reads before they look at the text instead. */
const MOST = 6
const none: readonly TriageClaim[] = []

const besideOf = (claim: TriageClaim | undefined, claims: readonly TriageClaim[]) =>
  claim?.allowed.includes('absorb')
    ? nearestTo(claim, claims.filter(({ allowed }) => allowed.includes('merge')), MOST)
    : none

type Props = {
  article: TriageArticle
  claims: readonly TriageClaim[]
  /** Those of them that the list shows. */
  rows: readonly TriageClaim[]
  view: ArticleView
  chosen: string | null
  address: string
}

export function ClaimList({ article, claims, rows, view, chosen, address }: Props) {
  const words = useWords()
  const { triage } = words
  const current = claims.find(({ id }) => id === chosen)
  const near = useMemo(() => besideOf(current, claims), [current, claims])
  if (claims.length === 0) {
    return (
      <>
        <h2 id="claims-title">{triage.claims}</h2>
        <EmptyState title={triage.none}>{article.mayTriage ? triage.noneText : ''}</EmptyState>
      </>
    )
  }
  return (
    <>
      <div className="stack stack-tight">
        <h2 id="claims-title">{triage.claims}</h2>
        <ListWays claims={claims} view={view} chosen={chosen} />
        <p className="small faint triage-keys">{triage.keys}</p>
      </div>
      {rows.length === 0 && (
        <EmptyState title={triage.noneHere} action={<LinkButton href="?">{triage.showAll}</LinkButton>}>
          {triage.noneHereText}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <ol className="rows" aria-labelledby="claims-title">
          {rows.map((claim) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              words={words}
              language={article.language}
              address={address}
              isChosen={claim.id === chosen}
              near={claim.id === chosen ? near : none}
            />
          ))}
        </ol>
      )}
      <p className="visually-hidden" role="status">
        {current && triage.done(current.statement, words.workStatuses[current.status])}
      </p>
    </>
  )
}
