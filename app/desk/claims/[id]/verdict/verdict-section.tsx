import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Time } from '@/components/ui/time'
import { nameOf, type View } from '../view'
import { Decision } from './decision'
import { EarlierProposals } from './reading/earlier-proposals'
import { VerdictChanges } from './reading/verdict-changes'
import { VerdictText, type Proposal } from './reading/verdict-text'
import { VerdictDesk } from './verdict-desk'

/** Being written while researching; after the proposal, a text to be judged. */
export function VerdictSection({ view }: { view: View }) {
  const { claim, words } = view
  const { claimPage } = words
  const [newest] = claim.verdicts
  const isWritten = claim.status === 'researching'
  const mayWrite = claim.allowed.includes('write_verdict')
  const current = isWritten ? null : newest
  const earlier = claim.verdicts.filter((one) => one !== current && one.state !== 'draft')
  const [compared] = earlier.filter(({ state }) => state === 'returned' || state === 'published')
  const changedSince = ({ state, number }: Proposal) =>
    state === 'published' ? claimPage.changedSincePublished : claimPage.changedSince(number)
  return (
    <section className="stack" id="verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title">{claimPage.verdict}</h2>
      {current && <Proposed view={view} verdict={current} />}
      {current && compared && ['proposed', 'approved'].includes(current.state) && (
        <Disclosure summary={changedSince(compared)} open>
          <VerdictChanges before={compared} after={current} words={words} />
        </Disclosure>
      )}
      {(claim.status === 'in_review' || claim.status === 'approved') && <Decision view={view} />}
      {isWritten && mayWrite && <VerdictDesk view={view} />}
      {!isWritten && mayWrite && (
        <Disclosure summary={claimPage.changeVerdict}><VerdictDesk view={view} /></Disclosure>
      )}
      {isWritten && !mayWrite && newest?.state === 'draft' && (
        <div className="panel"><VerdictText verdict={newest} words={words} /></div>
      )}
      {!newest && !mayWrite && (
        <p className="soft">{claimPage.noVerdict}. {claimPage.noVerdictText}</p>
      )}
      <EarlierProposals view={view} proposals={earlier} />
    </section>
  )
}

function Proposed({ view, verdict }: { view: View; verdict: Proposal }) {
  const { words, language, zone } = view
  const { claimPage } = words
  const { proposedAt, approvedAt } = verdict
  return (
    <div className="panel stack">
      <p className="cluster small">
        <Badge tone={verdict.state === 'proposed' ? 'violet' : 'teal'}>{words.verdictStates[verdict.state]}</Badge>
        <span className="strong">{claimPage.proposal(verdict.number)}</span>
        {proposedAt && (
          <span className="soft">
            {claimPage.proposedBy(nameOf(view, verdict.proposedById))}, <Time at={proposedAt} {...{ language, zone }} />
          </span>
        )}
        {approvedAt && (
          <span className="soft">
            {claimPage.approvedBy(nameOf(view, verdict.approvedById))}, <Time at={approvedAt} {...{ language, zone }} />
          </span>
        )}
      </p>
      <VerdictText verdict={verdict} words={words} />
    </div>
  )
}
