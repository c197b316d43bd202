'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { Disclosure } from '@/components/ui/disclosure'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ratings } from '@/lib/rules/ratings'
import { About, CounterEvidence, PolicyProfile } from '@/prisma/generated/enums'
import type { FieldOf } from '../acts/use-act'
import { CountedArea } from './counted-area'

/** What readers will see stands first; what the desk owes the procedure after it. */
export function VerdictFields({ field }: { field: FieldOf }) {
  const words = useWords()
  const { verdictFields: labels, claimPage } = words
  const { optional } = words.common
  const scale = ratings.map((value) => ({ value, label: words.ratings[value], hint: words.ratingDefinitions[value] }))
  const listed = <T extends string>(values: readonly T[], names: Record<T, string>, hints?: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value], hint: hints?.[value] }))
  return (
    <>
      <RadioGroup
        {...field('about')}
        label={labels.about}
        choices={listed(Object.values(About), words.abouts)}
        look="line"
      />
      <RadioGroup {...field('rating')} label={labels.rating} choices={scale} look="cards" />
      <CountedArea {...field('headline')} label={labels.headline} hint={claimPage.headlineHint} most={110} rows={1} />
      <CountedArea {...field('finding')} label={labels.finding} hint={labels.findingHint} most={300} rows={2} />
      <TextArea {...field('reasoning')} reading label={labels.reasoning} hint={labels.reasoningHint} rows={8} />
      <Disclosure summary={claimPage.markdown}>
        <ul className="small markdown-help">
          {claimPage.markdownHelp.map(([typed, becomes]) => (
            <li key={typed}><code>{typed}</code> {becomes}</li>
          ))}
        </ul>
      </Disclosure>
      <RadioGroup
        {...field('counterEvidence')}
        label={labels.counterEvidence}
        choices={listed(Object.values(CounterEvidence), words.counterEvidences)}
        look="line"
      />
      <TextArea {...field('counterEvidenceText')} label={labels.counterEvidenceText} rows={3} />
      <TextArea
        {...field('claimantAnswer')}
        label={labels.claimantAnswer}
        hint={claimPage.claimantAnswerHint}
        optional={optional}
        rows={2}
      />
      <div className="form-row">
        <TextArea
          {...field('noContactReason')}
          label={labels.noContactReason}
          hint={claimPage.noContactHint}
          optional={optional}
          rows={2}
        />
        <TextArea
          {...field('oneSourceReason')}
          label={labels.oneSourceReason}
          hint={claimPage.oneSourceHint}
          optional={optional}
          rows={2}
        />
      </div>
      <RadioGroup
        {...field('policyProfile')}
        label={labels.policyProfile}
        choices={listed(Object.values(PolicyProfile), words.policyProfiles, words.policyProfileHints)}
        look="cards"
      />
    </>
  )
}
