import type { Page, Revision } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import { Day } from './day'

type Props = {
  page: Page
  words: Words
  zone: string
  deskName: string
  slug: string
  revision: number
  revisions: readonly Revision[]
}

/** Who did it, when, by which method, and which versions there are. */
export function Colophon({ page, words, zone, deskName, slug, revision, revisions }: Props) {
  const { verdict } = words.publicPages
  const { bylines, dates, method, language } = page
  const who = [
    [verdict.proposed, bylines.proposed.name],
    [verdict.approved, bylines.approved.name],
    [verdict.publishedBy, bylines.published.name],
  ] as const
  return (
    <dl className="colophon">
      {who.map(([label, name]) => (
        <div key={label}><dt>{label}</dt><dd><bdi>{name ?? deskName}</bdi></dd></div>
      ))}
      <div><dt>{verdict.checkedOn}</dt><dd><Day at={dates.checkedOn} language={language} zone={zone} /></dd></div>
      <div>
        <dt>{verdict.method}</dt>
        <dd>
          <a href={`/methodology?lang=${language}`}>{verdict.methodVersion(method.policyVersion, method.scaleVersion)}</a>
          {method.policyProfile === 'urgent' && <p>{verdict.urgent}</p>}
        </dd>
      </div>
      {revisions.length > 1 && (
        <div>
          <dt>{verdict.versions}</dt>
          <dd><Versions {...{ words, zone, slug, revision, revisions, language }} /></dd>
        </div>
      )}
    </dl>
  )
}

type VersionsProps = Omit<Props, 'page' | 'deskName'> & { language: Page['language'] }

function Versions({ words, zone, slug, revision, revisions, language }: VersionsProps) {
  const { verdict } = words.publicPages
  return (
    <ul className="versions">
      {revisions.map((one, place) => {
        const isHere = one.revision === revision
        const name = verdict.version(one.revision)
        const notes = [place === 0 && verdict.current, isHere && verdict.thisOne].filter(Boolean).join(', ')
        const href = place === 0 ? `/verdicts/${slug}` : `/verdicts/${slug}/${one.revision}`
        return (
          <li key={one.revision}>
            {isHere ? <span aria-current="page">{name}</span> : <a href={href}>{name}</a>},{' '}
            <Day at={one.publishedAt} language={language} zone={zone} />
            {notes && ` (${notes})`}
          </li>
        )
      })}
    </ul>
  )
}
