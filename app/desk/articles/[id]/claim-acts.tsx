'use client'

import { PlainAct } from '@/app/desk/claims/[id]/acts/plain-act'
import { WrittenAct } from '@/app/desk/claims/[id]/acts/reason-act'
import { RewordAct, SplitAct } from '@/app/desk/claims/[id]/acts/wording-acts'
import { LinkButton } from '@/components/ui/button'
import type { Words } from '@/lib/words/words'
import { Decide } from './decide'
import type { TriageClaim } from './view'

type Props = { claim: TriageClaim; words: Words; lang: string | undefined }

/** What stands in the article, and what this person may do about it right here. */
export function ClaimActs({ claim, words: { triage }, lang }: Props) {
  const { id, quote, cue, statement, speaker, kind, allowed, version, requestId } = claim
  const target = { claimId: id, requestId: requestId ?? '', version }
  const plain = { claimId: id, requestId: requestId ?? '' }
  return (
    <div className="claim-acts">
      <blockquote className="quote" lang={lang}>
        {quote}
      </blockquote>
      {cue && <p className="small soft">{triage.cue(cue)}</p>}
      {allowed.includes('select') && <Decide act="select" target={plain} />}
      {allowed.includes('dismiss') && <Decide act="dismiss" target={plain} />}
      {allowed.includes('take') && <PlainAct act="take" target={plain} />}
      {allowed.includes('reconsider') && <WrittenAct act="reconsider" target={plain} />}
      {allowed.includes('reword') && (
        <RewordAct target={target} isLastChance={false} statement={statement} speaker={speaker} kind={kind} />
      )}
      {allowed.includes('split') && <SplitAct target={target} isLastChance={false} statement={statement} />}
      <div className="cluster">
        <LinkButton href={`/desk/claims/${id}`} size="small" icon="right" prefetch={false}>
          {triage.openClaim}
        </LinkButton>
      </div>
    </div>
  )
}
