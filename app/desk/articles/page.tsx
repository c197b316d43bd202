import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/feedback/empty-state'
import { Pagination } from '@/components/ui/navigation/pagination'
import { requireActor } from '@/lib/auth'
import { listArticles } from '@/lib/records/articles/list-articles'
import { mayExport } from '@/lib/rules/desk/desk-permissions'
import { articleListInput } from '@/lib/rules/inputs/article-views'
import { wordsFor } from '@/lib/words/words'
import { ArticleLine } from './article-line'
import { ExportLink } from './export-link'

const HERE = '/desk/articles'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).navigation.articles }
}

export default async function ArticlesPage({ searchParams }: PageProps<'/desk/articles'>) {
  const actor = await requireActor()
  const asked = articleListInput.parse(await searchParams)
  const { articles, page, place, hasNext, zone, mayAdd } = await listArticles(actor, asked.page)
  const words = wordsFor(actor.language)
  const { navigation } = words
  const add = mayAdd && (
    <LinkButton href={`${HERE}/new`} tone="primary" icon="plus">
      {words.articles.add}
    </LinkButton>
  )
  return (
    <main className="page stack">
      <header className="cluster cluster-between">
        <h1>{navigation.articles}</h1>
        {articles.length > 0 && add}
      </header>
      {articles.length === 0 ? (
        <EmptyState title={words.articles.empty} action={add}>
          {mayAdd ? words.articles.emptyText : words.articles.emptyToRead}
        </EmptyState>
      ) : (
        <ul className="rows" aria-label={navigation.articles}>
          {articles.map((article) => (
            <li key={article.id}>
              <ArticleLine article={article} words={words} language={actor.language} zone={zone} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        labels={{ navigation: navigation.pages, previous: navigation.previousPage, next: navigation.nextPage }}
        place={navigation.place(place.from, place.to, place.total)}
        previousHref={page > 1 ? `${HERE}?page=${page - 1}` : undefined}
        nextHref={hasNext ? `${HERE}?page=${page + 1}` : undefined}
      />
      {mayExport(actor) && articles.length > 0 && <ExportLink words={words} />}
    </main>
  )
}
