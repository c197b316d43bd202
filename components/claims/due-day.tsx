import { Badge } from '@/components/ui/badge'
import { formatTime } from '@/components/ui/time'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'

type Props = { dueOn: Date; words: Words; language: Language; today: string }

/** A day is stored as its midnight in UTC; `today` is the newsroom's day, YYYY-MM-DD. */
export function DueDay({ dueOn, words, language, today }: Props) {
  const day = formatTime(dueOn, 'short', language, 'UTC')
  const isOver = dueOn.toISOString().slice(0, 10) < today
  return isOver ? (
    <Badge tone="red" icon="warning">
      {words.dates.overdue(day)}
    </Badge>
  ) : (
    <span>{words.dates.due(day)}</span>
  )
}
