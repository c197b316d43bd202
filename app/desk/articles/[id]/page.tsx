import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/auth'
import { getArticle } from '@/lib/records/articles/get-article'
import { articleViewInput } from '@/lib/rules/inputs/article-views'
import { wordsFor } from '@/lib/words/words'
import { ArticleHead } from './article-head'
import { FinishTriage } from './finish-triage'
import { Triage } from './triage'
import { viewOf } from './view'

type Props = PageProps<'/desk/articles/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle(await requireActor(), (await params).id)
  return article ? { title: article.version.title } : {}
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await getArticle(actor, (await params).id)
  if (!found) notFound()
  const view = articleViewInput.parse(await searchParams)
  const { article, claims } = viewOf(found, view, actor.language)
  return (
    <main className="page stack article-page">
      <ArticleHead article={found} words={wordsFor(actor.language)} language={actor.language} />
      {article.mayTriage && (!found.triageFinishedAt || article.undecided > 0) && <FinishTriage article={article} />}
      <Triage article={article} claims={claims} view={view} />
    </main>
  )
}
