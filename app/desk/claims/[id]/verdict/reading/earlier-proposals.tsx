import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Time } from '@/components/ui/time'
import { nameOf, type View } from '../../view'
import { VerdictText, type Proposal } from './verdict-text'

/** No proposal is overwritten: what was returned, by whom and why, stays to be read. */
export function EarlierProposals({ view, proposals }: { view: View; proposals: readonly Proposal[] }) {
  const { words } = view
  if (proposals.length === 0) return null
  return (
    <div className="stack stack-tight">
      <h3>{words.claimPage.earlierProposals}</h3>
      <ol className="rows">
        {proposals.map((verdict) => (
          <li key={verdict.id} className="stack stack-tight"><EarlierProposal view={view} verdict={verdict} /></li>
        ))}
      </ol>
    </div>
  )
}

function EarlierProposal({ view, verdict }: { view: View; verdict: Proposal }) {
  const { words, language, zone } = view
  const { claimPage } = words
  const { proposedAt, returnedAt, returnReason } = verdict
  return (
    <>
      <p className="cluster small">
        <Badge tone="grey">{words.verdictStates[verdict.state]}</Badge>
        <span className="strong">{claimPage.proposal(verdict.number)}</span>
        {proposedAt && (
          <span className="soft">
            {claimPage.proposedBy(nameOf(view, verdict.proposedById))}, <Time at={proposedAt} {...{ language, zone }} />
          </span>
        )}
      </p>
      {returnedAt && (
        <div className="stack stack-tight">
          <p className="small">
            {claimPage.returnedBy(nameOf(view, verdict.returnedById))}, <Time at={returnedAt} {...{ language, zone }} />
          </p>
          <blockquote className="quote">{returnReason}</blockquote>
        </div>
      )}
      <Disclosure summary={claimPage.readProposal}>
        <VerdictText verdict={verdict} words={words} />
      </Disclosure>
    </>
  )
}
