import { PublicStateBadge, WorkStatusBadge } from '@/components/claims/claim-badges'
import { DueDay } from '@/components/claims/due-day'
import { FoundBy, OtherWording } from '@/components/claims/found-by'
import { StatementText } from '@/components/claims/statement-text'
import { Why } from '@/components/claims/why'
import { Worth } from '@/components/claims/worth'
import { Icon } from '@/components/ui/icon'
import { dayIn } from '@/lib/rules/days'
import { RewordAct } from '../acts/reword-act'
import { SplitAct } from '../acts/split-act'
import { drawnFrom, historyOf, isLastChance, langOf, nameOf, type View } from '../view'
import { TakeModelWording } from './model-wording'

/** What the claim is, where it stands, and how it is worded. */
export function ClaimHead({ view, now }: { view: View; now: Date }) {
  const { claim, words, language, zone } = view
  const { claimPage, claimLine } = words
  return (
    <header className="claim-head stack">
      <div className="cluster">
        <WorkStatusBadge status={claim.status} words={words} />
        {claim.publicState !== 'none' && <PublicStateBadge state={claim.publicState} words={words} />}
        {claim.slug && <a href={`/verdicts/${claim.slug}`}>{claimPage.publicPage} <Icon name="outward" /></a>}
        {claim.dueOn && <DueDay dueOn={claim.dueOn} words={words} language={language} today={dayIn(zone, now)} />}
      </div>
      <h1 className="claim-statement"><StatementText text={claim.statement} hint={claimPage.addedWords} /></h1>
      <p className="soft facts">
        <span>{claim.speaker ? claimPage.saidBy(claim.speaker) : claimLine.article}</span>
        <span>{words.claimKinds[claim.kind]}</span>
        <span>{claim.leadId ? claimLine.lead(nameOf(view, claim.leadId)) : claimLine.noLead}</span>
        {claim.facts.idleDays >= 14 && <span>{words.dates.idle(claim.facts.idleDays)}</span>}
      </p>
      <p className="small faint facts">
        {!claim.suggestedBy && <span>{words.claimOrigins[claim.origin]}</span>}
        <FoundBy claim={claim} words={words} />
        <Worth claim={claim} words={words} />
        <WhyHere view={view} />
      </p>
      <Why claim={claim} history={historyOf(view)} words={words} lang={langOf(view)} />
      <OtherWording claim={claim} words={words} lang={langOf(view)} />
      <Wording view={view} />
    </header>
  )
}

/** Why it was chosen, or set aside. */
function WhyHere({ view: { claim, words } }: { view: View }) {
  const { claimPage } = words
  const selected: Readonly<Partial<Record<string, string>>> = words.selectionReasons
  const aside: Readonly<Partial<Record<string, string>>> = { ...words.dismissalReasons, ...words.shelvingReasons }
  return (
    <>
      {claim.selectedFor && <span>{claimPage.selectedFor}: {selected[claim.selectedFor]}</span>}
      {claim.setAsideFor && (
        <span>{words.workStatuses[claim.status]}: {aside[claim.setAsideFor]}{claim.setAsideText && ` – ${claim.setAsideText}`}</span>
      )}
    </>
  )
}

function Wording({ view }: { view: View }) {
  const { claim } = view
  const { statement, speaker, kind, allowed, otherWording } = claim
  const shared = { target: drawnFrom(view), statement }
  const split = { target: drawnFrom(view), quote: claim.appearances[0]?.quote }
  if (!allowed.includes('reword') && !allowed.includes('split')) return null
  return (
    <div className="wording">
      {allowed.includes('reword') && <RewordAct {...shared} {...{ speaker, kind }} isLastChance={isLastChance(view, 'reword')} />}
      {otherWording && otherWording !== statement && allowed.includes('reword') && (
        <TakeModelWording {...{ speaker, kind }} target={drawnFrom(view)} wording={otherWording} isLastChance={isLastChance(view, 'reword')} />
      )}
      {allowed.includes('split') && <SplitAct {...shared} {...split} isLastChance={isLastChance(view, 'split')} />}
    </div>
  )
}
