/** What writing and proposing a verdict does. */
import { base64url } from '@/lib/rules/history/commitment'
import type { ProposeInput, WriteVerdictInput } from '@/lib/rules/inputs/verdicts'
import type { Actor } from '@/lib/rules/permissions'
import { POLICY_VERSION } from '@/lib/rules/policy'
import { SCALE_VERSION } from '@/lib/rules/ratings'
import { changeClaim } from '../change-claim'
import { dropDraft } from '../claims/drafts'
import { sealVerdict } from '../dossiers'
import { putTexts, toldOf, verdictTextsOf } from './verdict-texts'

/** The working text of the dossier, which lead and contributors share. */
export function writeVerdict(actor: Actor, input: WriteVerdictInput) {
  const { claimId, requestId: _request, version: _version, ...texts } = input
  return changeClaim(
    actor,
    input,
    'write_verdict',
    async ({ tx, claim }) => {
      const verdict = await putTexts(tx, claim, texts)
      await dropDraft(tx, actor, claimId, 'verdict')
      return { verdictId: verdict.id, details: toldOf(verdict, claim.verdict) }
    },
    verdictTextsOf,
  )
}

export function propose(actor: Actor, input: ProposeInput) {
  const { claimId, requestId: _request, version: _version, ...texts } = input
  return changeClaim(
    actor,
    input,
    'propose',
    async ({ tx, claim }) => {
      const { id } = await putTexts(tx, claim, texts)
      await dropDraft(tx, actor, claimId, 'verdict')
      const stamp = { policyVersion: POLICY_VERSION, scaleVersion: SCALE_VERSION, proposedAt: new Date() }
      const verdict = await tx.verdict.update({
        where: { id },
        data: { ...stamp, state: 'proposed', proposedById: actor.id },
      })
      return {
        verdictId: id,
        after: { verdict },
        details: {
          ...toldOf(verdict, claim.verdict),
          number: verdict.number,
          policy_version: verdict.policyVersion,
          scale_version: verdict.scaleVersion,
          dossier: '',
        },
        seal: async (after) => ({ dossier: base64url(await sealVerdict(tx, after)) }),
      }
    },
    verdictTextsOf,
  )
}
