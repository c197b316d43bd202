'use client'

import { PlainAct } from '@/app/desk/claims/[id]/acts/plain-act'
import { WrittenAct } from '@/app/desk/claims/[id]/acts/reason-act'
import { RewordAct } from '@/app/desk/claims/[id]/acts/reword-act'
import { SplitAct } from '@/app/desk/claims/[id]/acts/split-act'
import { Why } from '@/components/claims/why'
import { LinkButton } from '@/components/ui/button'
import type { Words } from '@/lib/words/words'
import { Decide } from './decide'
import { JoinAct } from './join-act'
import type { TriageClaim } from '../view'

type Props = { claim: TriageClaim; near: readonly TriageClaim[]; words: Words; lang: string | undefined }

/** What stands in the article, and what this person may do about it right here. */
export function ClaimActs({ claim, near, words, lang }: Props) {
  const { triage } = words
  const { id, quote, statement, speaker, kind, allowed, version, requestId } = claim
  const target = { claimId: id, requestId: requestId ?? '', version }
  const plain = { claimId: id, requestId: requestId ?? '' }
  return (
    <div className="claim-acts">
      <blockquote className="quote" lang={lang}>
        {quote}
      </blockquote>
      <Why claim={claim} history={claim.history} words={words} lang={lang} />
      {allowed.includes('select') && <Decide act="select" target={plain} />}
      {allowed.includes('dismiss') && <Decide act="dismiss" target={plain} />}
      {allowed.includes('take') && <PlainAct act="take" target={plain} />}
      {allowed.includes('reconsider') && <WrittenAct act="reconsider" target={plain} />}
      {allowed.includes('reword') && (
        <RewordAct target={target} isLastChance={false} statement={statement} speaker={speaker} kind={kind} />
      )}
      {allowed.includes('split') && <SplitAct target={target} isLastChance={false} statement={statement} quote={quote} />}
      {near.length > 0 && <JoinAct target={target} statement={statement} near={near} lang={lang} />}
      <div className="cluster">
        <LinkButton href={`/desk/claims/${id}`} size="small" icon="right" prefetch={false}>
          {triage.openClaim}
        </LinkButton>
      </div>
    </div>
  )
}
