import Link from 'next/link'
import { WorkStatusBadge } from '@/components/claims/claim-badges'
import { StatementText } from '@/components/claims/statement-text'
import type { View } from '../view'

/** The claims that were one with this one, or are. */
export function Related({ view: { claim, words } }: { view: View }) {
  const { split, mergedInto, tookIn } = claim.related
  const groups = [
    { title: words.why.mergedInto, claims: mergedInto },
    { title: words.why.tookIn, claims: tookIn },
    { title: words.claimPage.related, claims: split },
  ]
  return groups.filter(({ claims }) => claims.length > 0).map(({ title, claims }) => (
    <div key={title} className="stack stack-tight">
      <h3 className="rail-title">{title}</h3>
      <ul className="plain stack stack-tight">
        {claims.map(({ id, statement, status }) => (
          <li key={id} className="cluster">
            <WorkStatusBadge status={status} words={words} />
            <Link href={`/desk/claims/${id}`}><StatementText text={statement} /></Link>
          </li>
        ))}
      </ul>
    </div>
  ))
}
