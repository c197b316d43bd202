import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { nameOf, type View } from '../view'

/** The public revisions, the newest first; each keeps its address. */
export function Publications({ view }: { view: View }) {
  const { claim, words, language, zone } = view
  const { claimPage } = words
  const [newest] = claim.publications
  if (!newest) return null
  const addressOf = (slug: string, revision: number) => `/verdicts/${slug}${revision === newest.revision ? '' : `/${revision}`}`
  return (
    <section className="panel stack stack-tight" aria-labelledby="publications">
      <h2 id="publications">{claimPage.publications}</h2>
      <ol className="plain stack stack-tight">
        {claim.publications.map(({ id, slug, revision, kind, publishedAt, publishedById, changeNote }) => (
          <li key={id} className="stack stack-tight">
            <div className="cluster">
              <Badge tone={revision === newest.revision ? 'green' : 'grey'} icon="globe">{words.publicationKinds[kind]}</Badge>
              <a href={addressOf(slug, revision)}>
                {claimPage.revision(revision)} <Icon name="outward" />
              </a>
            </div>
            <p className="small faint">
              {nameOf(view, publishedById)}, <Time at={publishedAt} {...{ language, zone }} />
            </p>
            {changeNote && <p className="small typed">{changeNote}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
