'use client'

import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/ui/words'
import { unmetGates } from '@/lib/rules/policy'
import type { GateFacts, VerdictFacts } from '@/lib/rules/policy/gate-facts'

/** The gate of the proposal, asked again with every letter. */
export function LiveGates({ facts, verdict }: { facts: GateFacts; verdict: VerdictFacts }) {
  const { claimPage, gates } = useWords()
  const unmet = unmetGates('propose', { ...facts, verdict })
  return (
    <div className="well stack stack-tight" aria-live="polite">
      {unmet.length === 0 ? (
        <p className="strong gate"><Icon name="success" />{claimPage.readyToPropose}</p>
      ) : (
        <>
          <p className="strong">{claimPage.missingToPropose}</p>
          <ul className="gates">
            {unmet.map((gate) => <li key={gate} className="gate"><Icon name="dotted" />{gates[gate]}</li>)}
          </ul>
        </>
      )}
    </div>
  )
}
