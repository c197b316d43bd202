import Link from 'next/link'
import { ClaimLine, type ListedClaim } from '@/components/claims/claim-line'
import type { WorkList as Name } from '@/lib/rules/desk/front-page'
import { claimListHref } from '@/lib/rules/inputs/lists'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

/** Where the rest of a list is; of one's own work the list is whole. */
const rest: Partial<Record<Name, string>> = {
  in_review: claimListHref({ status: 'in_review' }),
  approved: claimListHref({ status: 'approved' }),
  selected: claimListHref({ status: 'selected' }),
}

type Props = {
  name: Name
  list: { claims: readonly ListedClaim[]; total: number }
  words: Words
  language: Language
  today: string
}

export function WorkList({ name, list: { claims, total }, words, language, today }: Props) {
  const { lists, nothing, seeAll } = words.frontPage
  const more = rest[name]
  return (
    <section className="stack stack-tight" aria-labelledby={`list-${name}`}>
      <div className="cluster cluster-between">
        <h2 id={`list-${name}`}>{lists[name]}</h2>
        {more && total > claims.length && <Link href={more}>{seeAll(total)}</Link>}
      </div>
      {claims.length > 0 ? (
        <ul className="rows" aria-labelledby={`list-${name}`}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLine claim={claim} words={words} language={language} today={today} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{nothing[name]}</p>
      )}
    </section>
  )
}
