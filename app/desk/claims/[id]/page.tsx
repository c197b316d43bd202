import './claim-page.css'
import './claim-texts.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { requireActor } from '@/lib/auth'
import { getClaim } from '@/lib/records/claims/get-claim'
import { markNoticesSeen } from '@/lib/records/notices'
import { ActsPanel } from './acts/acts-panel'
import { Contacts } from './contacts/contacts'
import { Discussion } from './discussion/discussion'
import { Evidence } from './evidence/evidence'
import { Appearances } from './head/appearances'
import { ClaimHead } from './head/claim-head'
import { Jumps } from './head/jumps'
import { Neighbours } from './head/neighbours'
import { History } from './history/history'
import { Rail } from './standing/rail'
import { VerdictSection } from './verdict/verdict-section'
import { viewOf } from './view'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const claim = await getClaim(await requireActor(), (await params).id)
  return { title: claim?.statement.slice(0, 80) ?? null }
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const [actor, { id }, { history }] = [await requireActor(), await params, await searchParams]
  const claim = await getClaim(actor, id)
  if (!claim) notFound()
  after(() => markNoticesSeen(actor, { claimId: claim.id }))

  const [view, now] = [viewOf(claim, actor), new Date()]
  const verdict = <VerdictSection key="verdict" view={view} />
  const evidence = [<Evidence key="evidence" view={view} />, <Contacts key="contacts" view={view} now={now} />]
  const isJudged = claim.status !== 'researching'
  return (
    <main className="page claim-page">
      <Neighbours view={view} />
      <ClaimHead view={view} now={now} />
      <Jumps view={view} />
      <div className="claim-layout">
        <Rail view={view}><ActsPanel view={view} /></Rail>
        <div className="stack stack-loose">
          <Appearances view={view} />
          {isJudged && claim.verdicts.length > 0 ? [verdict, ...evidence] : [...evidence, verdict]}
          <Discussion view={view} />
          <History view={view} page={Number(history) || 1} />
        </div>
      </div>
    </main>
  )
}
