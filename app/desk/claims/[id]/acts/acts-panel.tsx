import { fromDay } from '@/lib/rules/days'
import { drawn, type View } from '../view'
import { AssignAct } from './assign-act'
import { HoldAct } from './hold-acts'
import { PlainAct } from './plain-act'
import { ChoiceAct, WrittenAct } from './reason-act'

/** The order in which an act is looked for; what one may not do is not drawn. */
const order = [
  ...['select', 'take', 'dismiss', 'reconsider', 'reopen', 'uphold', 'assign', 'shelve', 'release', 'hold', 'contribute'],
] as const

/** What this person may do with the claim as a whole. */
export function ActsPanel({ view }: { view: View }) {
  const { claim, words } = view
  const allowed = order.filter((act) => claim.allowed.some((one) => one === act))
  return (
    <section className="panel stack stack-tight" aria-labelledby="acts">
      <h2 id="acts">{words.claimPage.acts}</h2>
      {allowed.map((act) => <OneAct key={act} act={act} view={view} />)}
      {allowed.length === 0 && (
        <p className="soft small">{claim.allowed.length === 0 ? words.claimPage.onlyReads : words.claimPage.nothingHere}</p>
      )}
    </section>
  )
}

function OneAct({ act, view }: { act: string; view: View }) {
  const target = drawn(view)
  const { leadId, dueOn, assignees } = view.claim
  const people = assignees.map(({ id, name }) => ({ id, name }))
  switch (act) {
    case 'select':
    case 'dismiss':
    case 'shelve':
      return <ChoiceAct act={act} target={target} />
    case 'reconsider':
    case 'reopen':
    case 'uphold':
      return <WrittenAct act={act} target={target} />
    case 'take':
    case 'release':
    case 'contribute':
      return <PlainAct act={act} target={target} />
    case 'assign':
      return <AssignAct target={target} people={people} leadId={leadId} dueOn={fromDay(dueOn)} />
    default:
      return <HoldAct target={target} />
  }
}
