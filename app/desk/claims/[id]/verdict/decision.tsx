import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { drawn, type View } from '../view'
import { UnmetGates } from '../standing/unmet-gates'
import { ApproveAct, PublishAct, ReturnAct } from './decision-acts'

/** What the second pair of eyes, and whoever publishes, may do with the verdict that stands above. */
export function Decision({ view }: { view: View }) {
  const { claim, words } = view
  const { allowed, dossier, unmet, newsroom, publicState } = claim
  const { claimPage } = words
  const next = claim.status === 'in_review' ? 'approve' : 'publish'
  const mayDecide = allowed.includes(next)
  const missing = unmet[next] ?? []
  const [before] = claim.publications
  const published = {
    isFirst: !before,
    wasWithdrawn: publicState === 'withdrawn',
    languages: newsroom.languages,
    language: before?.language ?? newsroom.languages[0] ?? view.language,
  }
  return (
    <section className="panel stack decision" id="decision" aria-labelledby="decision-title">
      <div className="cluster cluster-between">
        <h3 id="decision-title">{claimPage.decision}</h3>
        <LinkButton href={`/desk/claims/${claim.id}/preview`} size="small" icon="eyes">{claimPage.preview}</LinkButton>
      </div>
      {!mayDecide && !allowed.includes('return') && <p className="soft">{claimPage.notYourDecision[next]}</p>}
      {!mayDecide && allowed.includes('return') && <p className="soft">{claimPage.ownWork[next]}</p>}
      {mayDecide && dossier === null && <Notice kind="warning">{claimPage.dossierChanged}</Notice>}
      {mayDecide && missing.length > 0 && (
        <Notice kind="warning" title={claimPage.notYet[next]}><UnmetGates gates={missing} view={view} /></Notice>
      )}
      {mayDecide && dossier !== null && missing.length === 0 && next === 'approve' && (
        <ApproveAct target={drawn(view)} dossier={dossier} />
      )}
      {mayDecide && dossier !== null && missing.length === 0 && next === 'publish' && (
        <PublishAct target={drawn(view)} dossier={dossier} {...published} />
      )}
      {allowed.includes('return') && <ReturnAct target={drawn(view)} />}
    </section>
  )
}
