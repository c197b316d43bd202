import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { requireActor } from '@/lib/auth'
import { getDesk } from '@/lib/records/claims/get-desk'
import { workListsFor } from '@/lib/rules/desk/front-page'
import { mayAtDesk } from '@/lib/rules/desk/desk-permissions'
import { maySee } from '@/lib/rules/sections'
import { wordsFor } from '@/lib/words/words'
import { Guide } from './guide'
import { NoticeList } from './notice-list'
import { StatusCounts } from './status-counts'
import { WorkList } from './work-list'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).navigation.desk }
}

export default async function DeskPage() {
  const actor = await requireActor()
  const { lists, counts, isNew, notices, zone, today } = await getDesk(actor)
  const { roles, language } = actor
  const words = wordsFor(language)
  const maySave = mayAtDesk(actor, 'save_article')
  const shown = { words, language }
  return (
    <main className="page">
      <header className="page-head">
        <h1>{words.navigation.desk}</h1>
        {maySave && !isNew && (
          <LinkButton tone="primary" icon="plus" href="/desk/articles/new">
            {words.frontPage.paste}
          </LinkButton>
        )}
      </header>
      <div className="with-rail">
        <div className="stack stack-loose">
          <NoticeList notices={notices} zone={zone} {...shown} />
          <Guide {...{ roles, isNew, maySave, words }} />
          {!isNew &&
            workListsFor(roles).map((name) => {
              const list = lists[name]
              const isWorthALine = list && (list.total > 0 || name !== 'contributing')
              return isWorthALine && <WorkList key={name} name={name} list={list} today={today} {...shown} />
            })}
        </div>
        {maySee(roles, 'claims') && <StatusCounts counts={counts} words={words} />}
      </div>
    </main>
  )
}
