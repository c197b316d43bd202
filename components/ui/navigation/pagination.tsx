import { LinkButton } from '../button'

type Props = {
  labels: { navigation: string; previous: string; next: string }
  /** Where one is: "26 to 50 of 311". */
  place: string
  previousHref?: string
  nextHref?: string
}

export function Pagination({ labels, place, previousHref, nextHref }: Props) {
  if (!previousHref && !nextHref) return null
  return (
    <nav className="pagination" aria-label={labels.navigation}>
      <p className="small soft numeric">{place}</p>
      <div className="cluster">
        {previousHref && <LinkButton href={previousHref} icon="left" rel="prev">{labels.previous}</LinkButton>}
        {nextHref && <LinkButton href={nextHref} icon="right" rel="next">{labels.next}</LinkButton>}
      </div>
    </nav>
  )
}
