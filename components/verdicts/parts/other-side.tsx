import type { Page } from '@/lib/rules/publication/page'
import type { Words } from '@/lib/words/words'
import type { Language } from '@/prisma/generated/enums'
import { Day } from './day'
import { Reasoning } from '../reasoning'

type Props = { claimant: Page['claimant']; words: Words; language: Language; zone: string }

/** What the claimant said, or why they were not heard. */
export function OtherSide({ claimant: { state, answer, reason, askedOn }, words, language, zone }: Props) {
  const { claimantTold, verdict } = words.publicPages
  return (
    <>
      <p className="told">
        {claimantTold[state]}
        {askedOn && <> {verdict.asked} <Day at={askedOn} language={language} zone={zone} />.</>}
      </p>
      {answer && <Reasoning text={answer} />}
      {reason && <p className="prose" dir="auto">{reason}</p>}
    </>
  )
}
