import { Notice } from '@/components/ui/feedback/notice'
import { formatTime } from '@/components/ui/time'
import { getDraft } from '@/lib/records/claims/drafts'
import { base64url, sha256 } from '@/lib/rules/history/commitment'
import { drawnFrom, isLastChance, nameOf, type View } from '../view'
import { VerdictForm } from './verdict-form'
import { textsOf } from './verdict-typed'

/** The form with what is saved, or with what this person had typed and not sent. */
export async function VerdictDesk({ view }: { view: View }) {
  const { claim, actor, words, language, zone } = view
  const [newest] = claim.verdicts
  const saved = textsOf(newest ?? null)
  const basis = base64url(sha256(JSON.stringify(saved)))
  const found = await getDraft(actor, claim.id, 'verdict')
  const { basis: begunFrom, version, ...values } = found?.values ?? {}
  const draft = found && { values, at: formatTime(found.savedAt, 'moment', language, zone) }
  // Begun from a text that somebody has changed since: sending it says so, and shows both.
  const isBehind = draft && begunFrom !== basis && Number.isInteger(Number(version))
  const target = { ...drawnFrom(view), ...(isBehind && { version: Number(version) }) }
  const mayPropose = claim.allowed.includes('propose')
  return (
    <div className="panel stack">
      {newest?.state === 'returned' && (
        <Notice kind="warning" title={words.claimPage.returnedBy(nameOf(view, newest.returnedById))}>{newest.returnReason}</Notice>
      )}
      {newest?.state === 'voided' && <Notice kind="warning">{words.claimPage.voided}</Notice>}
      {claim.status !== 'researching' && <Notice kind="warning">{words.claimPage.changeUndoes}</Notice>}
      <VerdictForm
        {...{ target, saved, basis, draft, zone, mayPropose }}
        facts={claim.gateFacts}
        isLastChance={isLastChance(view, 'write_verdict')}
      />
    </div>
  )
}
