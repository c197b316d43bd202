import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/feedback/notice'
import { nameOf, type View } from '../view'

/** Who works on the claim, and who is still independent of it. */
export function People({ view }: { view: View }) {
  const { claim, words } = view
  const { claimPage, claimFields, common } = words
  const contributors = claim.contributors.map(({ personId }) => claim.names.get(personId) ?? common.unknown)
  const isOpen = ['researching', 'in_review', 'selected', 'candidate'].includes(claim.status)
  const approvers = claim.approvers.map(({ name }) => name)
  return (
    <section className="panel stack stack-tight" aria-labelledby="people">
      <h2 id="people">{claimPage.people}</h2>
      <DefinitionList
        wide={false}
        items={[
          { term: claimFields.lead, value: claim.leadId ? nameOf(view, claim.leadId) : claimPage.noLead },
          { term: claimFields.contributors, value: contributors.join(', ') },
          { term: claimPage.approvers, value: isOpen && approvers.join(', ') },
        ]}
      />
      {isOpen && approvers.length === 0 && <Notice kind="warning">{claimPage.noApprovers}</Notice>}
      {isOpen && approvers.length > 0 && <p className="small faint">{claimPage.approversHint}</p>}
    </section>
  )
}
