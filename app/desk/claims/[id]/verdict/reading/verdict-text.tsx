import { RatingBadge } from '@/components/verdicts/rating-badge'
import { Reasoning } from '@/components/verdicts/reasoning'
import { DefinitionList } from '@/components/ui/definition-list'
import type { DeskClaim } from '@/lib/records/claims/get-claim'
import type { Words } from '@/lib/words/words'

export type Proposal = DeskClaim['verdicts'][number]

/** A verdict to be read and judged, not typed in. */
export function VerdictText({ verdict, words }: { verdict: Proposal; words: Words }) {
  const { verdictFields: labels } = words
  const { rating, counterEvidence } = verdict
  return (
    <div className="stack">
      {rating && (
        <div className="stack stack-tight">
          <p><RatingBadge rating={rating} words={words} size="large" /></p>
          <p className="small soft">{words.ratingDefinitions[rating]}</p>
        </div>
      )}
      <h3 className="verdict-headline">{verdict.headline}</h3>
      <p className="verdict-finding">{verdict.finding}</p>
      <Reasoning text={verdict.reasoning} />
      <DefinitionList
        items={[
          { term: labels.about, value: words.abouts[verdict.about] },
          {
            term: labels.counterEvidence,
            value: counterEvidence && (
              <>
                {words.counterEvidences[counterEvidence]}
                <span className="typed block">{verdict.counterEvidenceText}</span>
              </>
            ),
          },
          { term: labels.claimantAnswer, value: verdict.claimantAnswer },
          { term: labels.noContactReason, value: verdict.noContactReason },
          { term: labels.oneSourceReason, value: verdict.oneSourceReason },
          { term: labels.policyProfile, value: words.policyProfiles[verdict.policyProfile] },
        ]}
      />
    </div>
  )
}
