import { randomUUID } from 'node:crypto'
import { Badge, type Mark } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/feedback/notice'
import { formatTime } from '@/components/ui/time'
import type { PersonLine, Standing } from '@/lib/records/people/list-people'
import type { Actor } from '@/lib/rules/permissions'
import { wordsFor } from '@/lib/words/words'
import { FormForDeactivated, FormsForActive } from './person-forms'

const marks: Record<Standing, Mark> = {
  here: { tone: 'green', icon: 'check' },
  invited: { tone: 'blue', icon: 'clock' },
  no_link: { tone: 'amber', icon: 'warning' },
  deactivated: { tone: 'grey', icon: 'cross' },
}

type Props = { person: PersonLine; actor: Actor; mayChange: boolean; zone: string }

export function PersonPanel({ person, actor, mayChange, zone }: Props) {
  const { peoplePage, roles } = wordsFor(actor.language)
  const { id, name, standing, linkUntil } = person
  const requestIds = { link: randomUUID(), roles: randomUUID(), name: randomUUID(), standing: randomUUID() }
  const Forms = standing === 'deactivated' ? FormForDeactivated : FormsForActive
  return (
    <li className="panel stack stack-tight">
      <div className="cluster cluster-between">
        <h2>
          <bdi>{name}</bdi> {id === actor.id && <span className="soft">({peoplePage.you})</span>}
        </h2>
        <div className="cluster">
          {person.sample && <Badge>{peoplePage.sample}</Badge>}
          <Badge {...marks[standing]}>{peoplePage.standings[standing]}</Badge>
        </div>
      </div>
      <p className="small soft">
        {person.roles.map((role) => roles[role]).join(', ')} · {person.email}
      </p>
      {linkUntil && standing !== 'deactivated' && (
        <p className="small soft">{peoplePage.invitedUntil(formatTime(linkUntil, 'moment', actor.language, zone))}</p>
      )}
      {person.hasMixedScripts && <Notice kind="warning">{peoplePage.mixedScripts}</Notice>}
      {mayChange && (
        <Disclosure summary={peoplePage.manage(name)}>
          <Forms person={{ id, name, roles: person.roles }} requestIds={requestIds} />
        </Disclosure>
      )}
    </li>
  )
}
