import { Pagination } from '@/components/ui/navigation/pagination'
import { listTimeline } from '@/lib/records/claims/timeline'
import type { View } from '../view'
import { Entry } from './entry'

const PAGE = 40

/** Who did what, when and why; the newest first. */
export async function History({ view, page }: { view: View; page: number }) {
  const { claim, actor, words } = view
  const { claimPage, navigation } = words
  const pages = Math.max(1, Math.ceil(claim.told / PAGE))
  const here = Math.min(Math.max(1, page), pages)
  const end = claim.told - (here - 1) * PAGE
  const start = Math.max(0, end - PAGE)
  const entries = await listTimeline(actor, claim.id, { after: start - 1, take: end - start })
  const linkTo = (other: number) => `/desk/claims/${claim.id}?history=${other}#history`
  return (
    <section className="stack" id="history" aria-labelledby="history-title">
      <div className="stack stack-tight">
        <h2 id="history-title">{claimPage.history}</h2>
        <p className="small soft">{claimPage.historyText}</p>
      </div>
      <ol className="timeline" aria-label={claimPage.history}>
        {entries.toReversed().map((entry) => <Entry key={entry.id} entry={entry} view={view} />)}
      </ol>
      <Pagination
        labels={{ navigation: claimPage.historyPages, previous: claimPage.newer, next: claimPage.older }}
        place={navigation.place(start + 1, end, claim.told)}
        {...(here > 1 && { previousHref: linkTo(here - 1) })}
        {...(here < pages && { nextHref: linkTo(here + 1) })}
      />
    </section>
  )
}
