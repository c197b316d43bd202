/** What rewording and splitting a claim does. */
import type { RewordInput, SplitInput } from '@/lib/rules/inputs/claims'
import type { Actor } from '@/lib/rules/permissions'
import { changeClaim } from '../../change-claim'
import type { LoadedClaim } from '../load-claim'
import { createOwn } from './create-claim'

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

/** One statement that wants two verdicts: the first stays in this claim, the second becomes a claim of its own. */
export function split(actor: Actor, input: SplitInput) {
  const { first, second } = input
  return changeClaim(
    actor,
    input,
    'split',
    async ({ tx, claim, role }) => {
      const into = await createOwn(tx, actor, role, {
        articleId: claim.appearances[0]?.articleVersion.articleId ?? claim.id,
        statement: second,
        ...{ speaker: claim.speaker, kind: claim.kind, splitFromId: claim.id },
        appearances: claim.appearances.map(placeOf),
      })
      return {
        set: { statement: first },
        details: { into: [into], statement: first, was_statement: claim.statement },
      }
    },
    (claim) => ({ first: claim.statement, second: '' }),
  )
}

const placeOf = ({ articleVersionId, start, end, quote, prefix, suffix }: LoadedClaim['appearances'][number]) => ({
  ...{ articleVersionId, start, end, quote, prefix, suffix },
})
