import { Icon } from '@/components/ui/icon'
import type { GateName } from '@/lib/rules/policy'
import type { Words } from '@/lib/words/words'
import type { View } from '../view'

/** Where on the page a gate is seen to. */
const places: Record<GateName, string> = {
  verdict_written: '#verdict',
  independent_sources: '#sources',
  counter_evidence: '#verdict',
  no_truth_rating: '#verdict',
  claimant_heard: '#contacts',
  replies_settled: '#contacts',
  no_hold: '#holds',
  claim_review: '#verdict',
  publication_kind: '#decision',
  change_named: '#decision',
}

/** Each a sentence that says what to do, with the way there. */
export function UnmetGates({ gates, view: { claim, words } }: { gates: readonly GateName[]; view: View }) {
  const lint: Readonly<Partial<Record<string, string>>> = words.lintProblems satisfies Words['lintProblems']
  return (
    <ul className="gates">
      {gates.map((gate) => (
        <li key={gate} className="gate">
          <Icon name="dotted" />
          <span>
            <a className="strong" href={places[gate]}>{words.gateNames[gate]}</a>
            <span className="block small">{words.gates[gate]}</span>
            {gate === 'claim_review' && claim.gateFacts.lint.map((one) => <span key={one} className="block small">{lint[one]}</span>)}
          </span>
        </li>
      ))}
    </ul>
  )
}
