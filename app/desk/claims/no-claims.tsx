import { EmptyState } from '@/components/ui/feedback/empty-state'
import type { Queue } from '@/lib/rules/desk/queues'
import type { ClaimListInput } from '@/lib/rules/inputs/lists'
import type { Words } from '@/lib/words/words'

type Props = { asked: ClaimListInput; counts: Record<Queue, number>; words: Words }

export function NoClaims({ asked: { status, q, mine }, counts, words: { claimQueues } }: Props) {
  if (!q && !mine) return <EmptyState title={claimQueues.emptyTitle}>{claimQueues.empty[status]}</EmptyState>
  const isElsewhere = Object.values(counts).some((count) => count > 0)
  return (
    <EmptyState title={claimQueues.noHits}>
      {isElsewhere ? claimQueues.noHitsElsewhere : claimQueues.noHitsAnywhere}
    </EmptyState>
  )
}
