'use client'

import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { useWords } from '@/components/ui/words'
import type { ArticleView } from '@/lib/rules/desk/article-view'
import { ClaimRow } from './claim-row'
import { ListWays } from './list-ways'
import type { TriageArticle, TriageClaim } from './view'

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
