'use client'

import Link from 'next/link'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { useWords } from '@/components/ui/words'
import { articleViewQuery, claimOrders, type ArticleView } from '@/lib/rules/desk/article-view'
import { WorkStatus } from '@/prisma/generated/enums'
import { ClaimRow } from './claim-row'
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
        <Ways claims={claims} view={view} chosen={chosen} />
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

/** The order and the filter are addresses: they work without JavaScript and can be sent to a colleague. */
function Ways({ claims, view, chosen }: Pick<Props, 'claims' | 'view' | 'chosen'>) {
  const { triage, workStatuses } = useWords()
  const orders = { worth: triage.byWorth, text: triage.byText }
  const isThere = (one: WorkStatus) => one === view.status || claims.some(({ status }) => status === one)
  const there = Object.values(WorkStatus).filter(isThere)
  const to = (change: Partial<ArticleView>) => `?${articleViewQuery({ ...view, claim: chosen, ...change })}`
  const count = (status: WorkStatus) => claims.filter((claim) => claim.status === status).length
  return (
    <div className="triage-ways">
      <nav aria-label={triage.order}>
        <ul className="cluster">
          {claimOrders.map((order) => (
            <li key={order}>
              <Link className="way" href={to({ order })} scroll={false} aria-current={view.order === order || undefined}>
                {orders[order]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={triage.filter}>
        <ul className="cluster">
          {[null, ...there].map((status) => (
            <li key={status}>
              <Link className="way" href={to({ status })} scroll={false} aria-current={view.status === status || undefined}>
                {status ? workStatuses[status] : triage.all}{' '}
                <span className="numeric faint">{status ? count(status) : claims.length}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
