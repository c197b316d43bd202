import { LinkButton } from '@/components/ui/button'
import { Breadcrumbs } from '@/components/ui/navigation/breadcrumbs'
import { getNeighbours } from '@/lib/records/claims/neighbours'
import type { View } from '../view'

const small = { size: 'small' } as const

/** From claim to claim of one article, without going back to its list. */
export async function Neighbours({ view: { actor, claim, words } }: { view: View }) {
  const { claimPage, navigation } = words
  const article = claim.appearances[0]?.articleVersion
  const around = article && (await getNeighbours(actor, claim.id, article.id))
  return (
    <div className="claim-ways">
      <Breadcrumbs
        label={navigation.youAreHere}
        items={[
          { href: '/desk/claims', label: navigation.claims },
          ...(article ? [{ href: `/desk/articles/${article.articleId}?claim=${claim.id}`, label: article.title }] : []),
          { label: around ? claimPage.place(around.place, around.of) : claimPage.thisClaim },
        ]}
      />
      {around && (around.previous || around.next) && (
        <nav className="cluster" aria-label={claimPage.neighbours}>
          {around.previous && (
            <LinkButton {...small} href={`/desk/claims/${around.previous}`} icon="left" rel="prev" aria-label={claimPage.previous}>
              {navigation.previousPage}
            </LinkButton>
          )}
          {around.next && (
            <LinkButton {...small} href={`/desk/claims/${around.next}`} icon="right" rel="next" aria-label={claimPage.next}>
              {navigation.nextPage}
            </LinkButton>
          )}
        </nav>
      )}
    </div>
  )
}
