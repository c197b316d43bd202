import '@/components/verdicts/style/verdict.css'
import '@/components/verdicts/style/rating.css'
import '@/components/verdicts/style/parts.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { Notice } from '@/components/ui/feedback/notice'
import { LinkButton } from '@/components/ui/button'
import { Tabs } from '@/components/ui/navigation/tabs'
import { VerdictPage } from '@/components/verdicts/verdict-page'
import { requireActor } from '@/lib/auth'
import { getClaim } from '@/lib/records/claims/get-claim'
import { getPreview } from '@/lib/records/publications/preview'
import { isLanguage } from '@/lib/words/languages'
import { wordsFor } from '@/lib/words/words'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).claimPage.previewTitle }
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const [actor, { id }, { language: asked }] = [await requireActor(), await params, await searchParams]
  const claim = await getClaim(actor, id)
  if (!claim) notFound()
  const { newsroom, publications, slug } = claim
  const language = isLanguage(asked) ? asked : (newsroom.languages[0] ?? 'en')
  const page = await getPreview(actor, id, language)
  const { claimPage, preferences } = wordsFor(actor.language)
  const revision = (publications[0]?.revision ?? 0) + 1
  const kind = revision === 1 ? ('first' as const) : ('update' as const)
  const shown = page && { revision, kind, publishedAt: page.dates.publishedAt, changeNote: null, changes: page.changes }
  const tabs = newsroom.languages.map((one) => {
    return { href: `?language=${one}`, label: preferences.languages[one], current: one === language }
  })
  return (
    <main className="page page-narrow stack stack-loose">
      <div className="stack">
        {!page && <h1 className="visually-hidden">{claimPage.previewTitle}</h1>}
        <Notice title={claimPage.previewTitle}>{claimPage.previewText}</Notice>
        <div><LinkButton href={`/desk/claims/${id}`} icon="left" size="small">{claimPage.backToClaim}</LinkButton></div>
        {newsroom.languages.length > 1 && <Tabs label={preferences.language} tabs={tabs} />}
      </div>
      {page && shown ? (
        <VerdictPage
          {...{ page, slug: slug ?? '', revision: shown, revisions: [shown], underReview: false }}
          words={wordsFor(language)}
          zone={newsroom.timeZone}
          deskName={newsroom.deskName}
        />
      ) : (
        <EmptyState title={claimPage.noVerdict}>{claimPage.previewMissing}</EmptyState>
      )}
    </main>
  )
}
