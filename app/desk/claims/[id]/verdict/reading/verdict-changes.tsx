import { TextDiff } from '@/components/ui/feedback/text-diff'
import type { Words } from '@/lib/words/words'
import type { Proposal } from './verdict-text'

type Props = { before: Proposal; after: Proposal; words: Words }

/** What is different from an earlier proposal, field by field. */
export function VerdictChanges({ before, after, words }: Props) {
  const changes = changesOf(before, after, words)
  if (changes.length === 0) return <p className="soft">{words.claimPage.nothingChanged}</p>
  return (
    <dl className="definitions">
      {changes.map(({ label, was, is }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd><TextDiff before={was} after={is} labels={words.conflict.diff} /></dd>
        </div>
      ))}
    </dl>
  )
}

function changesOf(before: Proposal, after: Proposal, words: Words) {
  const { verdictFields: labels } = words
  const listed = (verdict: Proposal) => [
    { label: labels.rating, text: verdict.rating ? words.ratings[verdict.rating] : '' },
    { label: labels.about, text: words.abouts[verdict.about] },
    { label: labels.headline, text: verdict.headline },
    { label: labels.finding, text: verdict.finding },
    { label: labels.reasoning, text: verdict.reasoning },
    { label: labels.counterEvidence, text: verdict.counterEvidence ? words.counterEvidences[verdict.counterEvidence] : '' },
    { label: labels.counterEvidenceText, text: verdict.counterEvidenceText },
    { label: labels.claimantAnswer, text: verdict.claimantAnswer },
    { label: labels.noContactReason, text: verdict.noContactReason },
    { label: labels.oneSourceReason, text: verdict.oneSourceReason },
    { label: labels.policyProfile, text: words.policyProfiles[verdict.policyProfile] },
  ]
  const was = listed(before)
  return listed(after)
    .map(({ label, text }, place) => ({ label, is: text, was: was[place]?.text ?? '' }))
    .filter((change) => change.is !== change.was)
}
