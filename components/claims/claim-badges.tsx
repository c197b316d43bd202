import { Badge } from '@/components/ui/badge'
import type { Words } from '@/lib/words/words'
import type { PublicState, Stance, WorkStatus } from '@/prisma/generated/enums'
import { publicStateMarks, stanceMarks, workStatusMarks } from './claim-marks'

export function WorkStatusBadge({ status, words }: { status: WorkStatus; words: Words }) {
  return <Badge {...workStatusMarks[status]}>{words.workStatuses[status]}</Badge>
}

export function PublicStateBadge({ state, words }: { state: PublicState; words: Words }) {
  return <Badge {...publicStateMarks[state]}>{words.publicStates[state]}</Badge>
}

export function StanceBadge({ stance, words }: { stance: Stance; words: Words }) {
  return <Badge {...stanceMarks[stance]}>{words.stances[stance]}</Badge>
}
