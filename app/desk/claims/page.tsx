import type { Metadata } from 'next'
import { ClaimLine } from '@/components/claims/claim-line'
import { Pagination } from '@/components/ui/navigation/pagination'
import { Tabs } from '@/components/ui/navigation/tabs'
import { requireActor } from '@/lib/auth'
import { listClaims } from '@/lib/records/claims/list-claims'
import { queueNames } from '@/lib/rules/desk/queues'
import { claimListHref, claimListInput } from '@/lib/rules/inputs/lists'
import { wordsFor } from '@/lib/words/words'
import { ClaimSearch } from './claim-search'
import { NoClaims } from './no-claims'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).navigation.claims }
}

export default async function ClaimsPage({ searchParams }: PageProps<'/desk/claims'>) {
  const actor = await requireActor()
  const asked = claimListInput.parse(await searchParams)
  const { claims, counts, page, place, hasNext, today } = await listClaims(actor, asked)
  const { language } = actor
  const words = wordsFor(language)
  const { claimQueues, navigation } = words
  const tabs = queueNames.map((status) => ({
    href: claimListHref({ ...asked, status, page: 1 }),
    label: claimQueues.names[status],
    count: counts[status],
    current: status === asked.status,
  }))
  return (
    <main className="page stack">
      <header className="stack stack-tight">
        <h1>{navigation.claims}</h1>
        <ClaimSearch asked={asked} words={words} />
      </header>
      <Tabs label={claimQueues.tabs} tabs={tabs} />
      <h2 className="visually-hidden">{claimQueues.names[asked.status]}</h2>
      {claims.length === 0 && <NoClaims asked={asked} counts={counts} words={words} />}
      {claims.length > 0 && (
        <ul className="rows" aria-label={claimQueues.names[asked.status]}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimLine claim={claim} words={words} language={language} today={today} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        labels={{ navigation: navigation.pages, previous: navigation.previousPage, next: navigation.nextPage }}
        place={navigation.place(place.from, place.to, place.total)}
        previousHref={page > 1 ? claimListHref({ ...asked, page: page - 1 }) : undefined}
        nextHref={hasNext ? claimListHref({ ...asked, page: page + 1 }) : undefined}
      />
    </main>
  )
}
