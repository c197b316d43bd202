import type { Mark } from '@/components/ui/badge'
import type { PublicState, Stance, WorkStatus } from '@/prisma/generated/enums'

/** How a vocabulary looks. A new value without a look is a compile error. */
export const workStatusMarks: Record<WorkStatus, Mark> = {
  candidate: { tone: 'grey', icon: 'dotted' },
  selected: { tone: 'blue', icon: 'flag' },
  researching: { tone: 'amber', icon: 'search' },
  in_review: { tone: 'violet', icon: 'eyes' },
  approved: { tone: 'teal', icon: 'stamp' },
  published: { tone: 'green', icon: 'globe' },
  dismissed: { tone: 'grey', icon: 'minus_circle' },
  shelved: { tone: 'grey', icon: 'shelf' },
  merged: { tone: 'grey', icon: 'merge' },
}

export const publicStateMarks: Record<PublicState, Mark> = {
  none: { tone: 'grey', icon: 'lock' },
  live: { tone: 'green', icon: 'globe' },
  under_review: { tone: 'amber', icon: 'eyes' },
  suspended: { tone: 'orange', icon: 'pause' },
  withdrawn: { tone: 'red', icon: 'back' },
  removed: { tone: 'red', icon: 'ban' },
}

export const stanceMarks: Record<Stance, Mark> = {
  supports: { tone: 'teal', icon: 'plus_circle' },
  refutes: { tone: 'orange', icon: 'cross_circle' },
  context: { tone: 'grey', icon: 'lines' },
}
