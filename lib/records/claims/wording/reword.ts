/** What rewording a claim does. */
import type { RewordInput } from '@/lib/rules/inputs/claims'
import type { Actor } from '@/lib/rules/permissions'
import { changeClaim } from '../../change-claim'

export function reword(actor: Actor, input: RewordInput) {
  const { statement, speaker, kind } = input
  return changeClaim(
    actor,
    input,
    'reword',
    async ({ claim }) => ({
      set: { statement, speaker, kind },
      details: {
        ...{ kind, was_kind: claim.kind },
        ...(statement !== claim.statement && { statement, was_statement: claim.statement }),
        ...(speaker !== claim.speaker && { speaker, was_speaker: claim.speaker }),
      },
    }),
    (claim) => ({ statement: claim.statement, speaker: claim.speaker ?? '' }),
  )
}
