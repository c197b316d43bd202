'use client'

import { memo } from 'react'
import { WorkStatusBadge } from '@/components/claims/claim-badges'
import { FoundBy } from '@/components/claims/found-by'
import { StatementText } from '@/components/claims/statement-text'
import { Worth } from '@/components/claims/worth'
import type { Words } from '@/lib/words/words'
import { ClaimActs } from './claim-acts'
import type { TriageClaim } from '../view'

type Props = {
  claim: TriageClaim
  words: Words
  language: string
  address: string
  isChosen: boolean
  /** Claims that it might be one with. */
  near: readonly TriageClaim[]
}

const reasonsIn = (words: Words): Partial<Record<string, string>> => ({
  ...words.selectionReasons,
  ...words.dismissalReasons,
  ...words.shelvingReasons,
})

export const ClaimRow = memo(function ClaimRow({ claim, words, language, address, isChosen, near }: Props) {
  const { id, statement, speaker, kind, status, lead, reason, mergedInto, splitFromId, history } = claim
  const { triage, claimKinds, why } = words
  const changed = history?.changes.map((change) => why.marks[change.kind]) ?? []
  const marks = [...new Set(splitFromId ? [why.part, ...changed] : changed)]
  const lang = language === 'und' ? undefined : language
  const because = reason && reasonsIn(words)[reason]
  return (
    <li className="triage-row" id={`claim-${id}`} data-status={status} data-chosen={isChosen || undefined}>
      <div className="claim-line">
        <p className="statement" lang={lang}>
          <a
            className="claim-line-link"
            href={`${address}${id}#claim-${id}`}
            data-claim={id}
            aria-current={isChosen || undefined}
          >
            <StatementText text={statement} />
          </a>
        </p>
        <div className="claim-line-facts">
          <WorkStatusBadge status={status} words={words} />
          {because && status !== 'candidate' && <span>{because}</span>}
          {lead && <span>{triage.lead(lead)}</span>}
        </div>
        {mergedInto && (
          <p className="small soft">
            {why.mergedInto}:{' '}
            <a href={`${address}${mergedInto.id}#claim-${mergedInto.id}`} data-claim={mergedInto.id} lang={lang}>
              <StatementText text={mergedInto.statement} />
            </a>
          </p>
        )}
        <div className="claim-line-facts">
          <span>{claimKinds[kind]}</span>
          {speaker && <span lang={lang}>{speaker}</span>}
          <Worth claim={claim} words={words} />
          <FoundBy claim={claim} words={words} />
          {marks.length > 0 && <span className="faint">{marks.join(' · ')}</span>}
        </div>
      </div>
      {isChosen && <ClaimActs key={id} claim={claim} near={near} words={words} lang={lang} />}
    </li>
  )
})
