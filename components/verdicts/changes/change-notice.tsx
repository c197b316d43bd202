import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-shapes'
import type { Tone } from '@/components/ui/badge'
import type { PageChange, Revision } from '@/lib/rules/publication/page'
import { ratingNames, ratings } from '@/lib/rules/ratings'
import type { Words } from '@/lib/words/words'
import type { Language, PublicationKind, Rating } from '@/prisma/generated/enums'
import { Day } from '../parts/day'

export type ShownChange = Pick<Revision, 'kind' | 'publishedAt' | 'changeNote'> & { changes: readonly PageChange[] }

const marks: Record<PublicationKind, { tone: Tone; icon: IconName }> = {
  first: { tone: 'grey', icon: 'info' },
  minor: { tone: 'grey', icon: 'pencil' },
  update: { tone: 'blue', icon: 'history' },
  correction: { tone: 'amber', icon: 'warning' },
  retraction: { tone: 'red', icon: 'danger' },
}

/** What kind of change, of which day; a changed rating is always said first. */
export function ChangeNotice({ change, words, language, zone }: NoticeProps) {
  const { tone, icon } = marks[change.kind]
  return (
    <div className="change-notice" data-tone={tone}>
      <Icon name={icon} />
      <div>
        <p className="change-kind">
          <strong>{kindOf(change.kind, words)}</strong>, <Day at={change.publishedAt} language={language} zone={zone} />
        </p>
        <ChangeTold change={change} words={words} language={language} />
      </div>
    </div>
  )
}

export function ChangeTold({ change, words, language }: Omit<NoticeProps, 'zone'>) {
  const rating = ratingChange(change, words, language)
  return (
    <>
      {rating && <p className="change-rating">{rating}</p>}
      {change.changeNote && <p dir="auto">{change.changeNote}</p>}
    </>
  )
}
type NoticeProps = { change: ShownChange; words: Words; language: Language; zone: string }

export function kindOf(kind: PublicationKind, { publicPages: { change }, publicationKinds }: Words): string {
  if (kind === 'correction') return change.correctionOn
  if (kind === 'update') return change.updateOn
  if (kind === 'retraction') return change.retractionOn
  return kind === 'minor' ? change.minorOn : publicationKinds[kind]
}

const isRating = (value: string): value is Rating => (ratings as readonly string[]).includes(value)

function ratingChange({ changes }: Pick<ShownChange, 'changes'>, words: Words, language: Language): string | null {
  const changed = changes.find(({ field }) => field === 'rating')
  if (!changed || !isRating(changed.was) || !isRating(changed.is)) return null
  return words.publicPages.change.ratingChanged(ratingNames[language][changed.was], ratingNames[language][changed.is])
}
