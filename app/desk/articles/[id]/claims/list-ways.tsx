'use client'

import Link from 'next/link'
import { useWords } from '@/components/ui/words'
import { articleViewQuery, claimOrders, type ArticleView } from '@/lib/rules/desk/article-view'
import { WorkStatus } from '@/prisma/generated/enums'
import type { TriageClaim } from '../view'

type Props = { claims: readonly TriageClaim[]; view: ArticleView; chosen: string | null }

/** The order and the filter are addresses: they work without JavaScript and can be sent to a colleague. */
export function ListWays({ claims, view, chosen }: Props) {
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
