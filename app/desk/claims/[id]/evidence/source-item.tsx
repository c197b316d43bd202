import { StanceBadge } from '@/components/claims/claim-badges'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { DeskClaim } from '@/lib/records/claims/get-claim'
import { fromDay } from '@/lib/rules/days'
import { drawnFrom, isLastChance, nameOf, type View } from '../view'
import { DetachSource, EditSource } from './source-acts'

type Source = DeskClaim['sources'][number]
type Props = { source: Source; view: View; undoes?: string | undefined }

export function SourceItem({ source, view, undoes }: Props) {
  const { allowed } = view.claim
  const shared = { target: drawnFrom(view), sourceId: source.id, title: source.title }
  return (
    <li className="stack stack-tight" id={`source-${source.id}`}>
      <SourceText source={source} view={view} />
      {allowed.includes('edit_source') && (
        <EditSource {...shared} initial={textsOf(source)} isLastChance={isLastChance(view, 'edit_source')} hint={undoes} />
      )}
      {allowed.includes('detach_source') && <DetachSource {...shared} />}
    </li>
  )
}

export function SourceText({ source, view }: { source: Source; view: View }) {
  const { words, language } = view
  const { sourceFields: labels, claimPage } = words
  const day = (at: Date | null, label: string) => at && (
    <span>{label}: <Time at={at} language={language} zone="UTC" shape="short" /></span>
  )
  return (
    <>
      <div className="cluster">
        <StanceBadge stance={source.stance} words={words} />
        <span className="small soft">
          {[words.sourceKinds[source.kind], words.directnesses[source.directness], words.bearings[source.bearing]].join(' · ')}
        </span>
        {source.visibility !== 'public' && (
          <Badge tone="violet" icon="hidden" title={words.visibilityHints[source.visibility]}>
            {words.visibilities[source.visibility]}
          </Badge>
        )}
      </div>
      <h3 className="source-title">
        {source.address ? (
          <a href={source.address} rel="noopener noreferrer" target="_blank">
            {source.title} <Icon name="outward" />
            <span className="visually-hidden">({words.common.opensElsewhere})</span>
          </a>
        ) : (
          source.title
        )}
      </h3>
      <blockquote className="quote">{source.excerpt}</blockquote>
      {source.description && <p className="small">{labels.description}: {source.description}</p>}
      {source.interestNote && <p className="small">{labels.interestNote}: {source.interestNote}</p>}
      <p className="small faint facts">
        {source.publisher && <span>{source.publisher}</span>}
        {source.locator && <span>{source.locator}</span>}
        {day(source.publishedOn, labels.publishedOn)}
        {day(source.accessedOn, labels.accessedOn)}
        <span>{labels.originGroup}: {source.originGroup}</span>
        <span>{claimPage.addedBy(nameOf(view, source.addedById))}</span>
      </p>
    </>
  )
}

function textsOf(source: Source) {
  const { kind, stance, directness, bearing, visibility, title, excerpt, originGroup } = source
  return {
    ...{ kind, stance, directness, bearing, visibility, title, excerpt, originGroup },
    address: source.address ?? '',
    publisher: source.publisher ?? '',
    publishedOn: fromDay(source.publishedOn) ?? '',
    accessedOn: fromDay(source.accessedOn) ?? '',
    locator: source.locator ?? '',
    interestNote: source.interestNote ?? '',
    description: source.description ?? '',
  }
}
