/** The queues of claims: one per status, and one for all that is set aside. */
import type { WorkStatus } from '@/prisma/generated/enums'

export const queues = {
  candidate: ['candidate'],
  selected: ['selected'],
  researching: ['researching'],
  in_review: ['in_review'],
  approved: ['approved'],
  published: ['published'],
  aside: ['dismissed', 'shelved', 'merged'],
} as const satisfies Record<string, readonly WorkStatus[]>

export type Queue = keyof typeof queues
export const queueNames = Object.keys(queues) as [Queue, ...Queue[]]

/** Nobody has decided on these yet: what matters is how much they are worth checking. */
export const isUndecided = (queue: Queue) => queue === 'candidate' || queue === 'selected'

/** Every status is in exactly one queue: the test counts them. */
const queueOf = Object.fromEntries(
  queueNames.flatMap((queue) => queues[queue].map((status) => [status, queue])),
) as Record<WorkStatus, Queue>

export function countQueues(counts: Partial<Record<WorkStatus, number>>) {
  const totals = Object.fromEntries(queueNames.map((queue) => [queue, 0])) as Record<Queue, number>
  for (const [status, count] of Object.entries(counts)) totals[queueOf[status as WorkStatus]] += count
  return totals
}
