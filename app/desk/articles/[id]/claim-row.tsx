'use client'

import { memo } from 'react'
import { WorkStatusBadge } from '@/components/claims/claim-badges'
import { FoundBy } from '@/components/claims/found-by'
import { Worth } from '@/components/claims/worth'
import type { Words } from '@/lib/words/words'
import { ClaimActs } from './claim-acts'
import type { TriageClaim } from './view'

type Props = { claim: TriageClaim; words: Words; language: string; address: string; isChosen: boolean }

const reasonsIn = (words: Words): Partial<Record<string, string>> => ({
  ...words.selectionReasons,
  ...words.dismissalReasons,
  ...words.shelvingReasons,
})

export const ClaimRow = memo(function ClaimRow({ claim, words, language, address, isChosen }: Props) {
  const { id, statement, speaker, kind, status, lead, reason } = claim
  const { triage, claimKinds } = words
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
            {statement}
          </a>
        </p>
        <div className="claim-line-facts">
          <WorkStatusBadge status={status} words={words} />
          {because && status !== 'candidate' && <span>{because}</span>}
          {lead && <span>{triage.lead(lead)}</span>}
        </div>
        <div className="claim-line-facts">
          <span>{claimKinds[kind]}</span>
          {speaker && <span lang={lang}>{speaker}</span>}
          <Worth claim={claim} words={words} />
          <FoundBy claim={claim} words={words} />
        </div>
      </div>
      {isChosen && <ClaimActs key={id} claim={claim} words={words} lang={lang} />}
    </li>
  )
})
