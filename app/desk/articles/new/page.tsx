import type { Metadata } from 'next'
import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { Breadcrumbs } from '@/components/ui/navigation/breadcrumbs'
import { requireActor } from '@/lib/auth'
import { deskPermissions } from '@/lib/rules/desk/desk-permissions'
import { wordsFor } from '@/lib/words/words'
import { Composer } from './composer'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).articles.add }
}

export default async function NewArticlePage() {
  const { roles, language } = await requireActor()
  if (!roles.some((role) => deskPermissions.save_article.includes(role))) notFound()
  const { articles, compose, navigation } = wordsFor(language)
  return (
    <main className="page stack">
      <header className="stack stack-tight">
        <Breadcrumbs
          label={navigation.youAreHere}
          items={[{ href: '/desk/articles', label: navigation.articles }, { label: articles.add }]}
        />
        <h1>{articles.add}</h1>
        <p className="soft">{compose.intro}</p>
      </header>
      <Composer requestId={randomUUID()} />
    </main>
  )
}
