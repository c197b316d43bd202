import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon-shapes'
import { Time } from '@/components/ui/time'
import type { TimelineEntry } from '@/lib/records/claims/timeline'
import type { EntryAct } from '@/lib/rules/history/vocabulary'
import type { View } from '../view'
import { EntryTexts } from './entry-texts'
import { toldOf } from './told'

const icons: Partial<Record<EntryAct, IconName>> = {
  ...{ extract: 'claim', create_claim: 'claim', select: 'flag', dismiss: 'minus_circle', reconsider: 'back' },
  ...{ take: 'hand_over', assign: 'hand_over', release: 'hand_over', contribute: 'people', shelve: 'shelf' },
  ...{ reword: 'pencil', split: 'split', merge: 'merge', attach_source: 'source', edit_source: 'source' },
  ...{ detach_source: 'source', write_verdict: 'pencil', propose: 'eyes', return: 'back', approve: 'stamp' },
  ...{ publish: 'globe', reopen: 'history', uphold: 'success', record_contact: 'contact', record_reply: 'contact' },
  ...{ settle_reply: 'contact', comment: 'comment', hold: 'pause', release_hold: 'check' },
}

/** One act, as a sentence about a person; what it said and changed beneath it. */
export function Entry({ entry, view }: { entry: TimelineEntry; view: View }) {
  const { words, language, zone } = view
  const { claimPage, roles } = words
  const { act, actor, role, at, leafHash, people } = entry
  const names: Readonly<Partial<Record<string, string>>> = roles
  const other = people[0] ?? claimPage.somebody
  const told = toldOf(entry, words)
  return (
    <li className="timeline-entry" id={`entry-${entry.seq}`}>
      <span className="timeline-icon"><Icon name={icons[act] ?? 'history'} /></span>
      <div className="stack stack-tight">
        <p>
          <span className="strong">{actor?.name ?? claimPage.system}</span>
          {actor && <span className="faint"> ({names[role] ?? role})</span>} {words.history[act](other)}
        </p>
        {told.length > 0 && <p className="small facts">{told.map((fact) => <span key={fact}>{fact}</span>)}</p>}
        <EntryTexts entry={entry} view={view} />
        <p className="small faint facts">
          <Time at={at} language={language} zone={zone} />
          <span className="leaf" title={`${claimPage.leaf}: ${leafHash}`}>
            <span className="visually-hidden">{claimPage.leaf}: </span>
            <code>{leafHash.slice(0, 10)}</code>
          </span>
        </p>
      </div>
    </li>
  )
}
