import { Icon } from '@/components/ui/icon'
import { gatedActs, gateNames, gates, type GatedAct, type GateName } from '@/lib/rules/policy'
import type { WorkStatus } from '@/prisma/generated/enums'
import type { View } from '../view'
import { UnmetGates } from './unmet-gates'

type NextActs = Partial<Record<WorkStatus, GatedAct>>
const nextActs: NextActs = { researching: 'propose', in_review: 'approve', approved: 'publish' }

/** What stands between the claim and its next step, and what will stand before publication. */
export function Missing({ view }: { view: View }) {
  const { claim, words } = view
  const { claimPage } = words
  const next = nextActs[claim.status]
  if (!next) return null
  const unmet: readonly GateName[] = claim.unmet[next] ?? []
  const seen = gateNames.filter((gate) => gates[gate].at.includes(next) && !asked.includes(gate))
  const met = seen.filter((gate) => !unmet.includes(gate))
  const later = gatedActs
    .slice(gatedActs.indexOf(next) + 1)
    .flatMap((act): readonly GateName[] => claim.unmet[act] ?? [])
    .filter((gate, place, all) => !unmet.includes(gate) && all.indexOf(gate) === place)
  return (
    <section className="panel stack stack-tight" aria-labelledby="missing">
      <h2 id="missing">{claimPage.missing[next]}</h2>
      {unmet.length > 0 && <UnmetGates gates={unmet} view={view} />}
      {unmet.length === 0 && <p className="gate"><Icon name="success" />{claimPage.complete[next]}</p>}
      {(claim.status === 'in_review' || claim.status === 'approved') && claim.allowed.includes(next) && (
        <p><a className="strong" href="#decision">{claimPage.toDecision}</a></p>
      )}
      {met.length > 0 && (
        <ul className="gates met" aria-label={claimPage.met}>
          {met.map((gate) => <li key={gate} className="gate small"><Icon name="check" />{words.gateNames[gate]}</li>)}
        </ul>
      )}
      {later.length > 0 && (
        <>
          <h3 className="rail-title">{claimPage.missingLater}</h3>
          <UnmetGates gates={later} view={view} />
        </>
      )}
    </section>
  )
}

/** Answered in the publication form itself, and never open before it. */
const asked: readonly GateName[] = ['publication_kind', 'change_named']
