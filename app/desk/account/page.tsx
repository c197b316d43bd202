import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { DefinitionList } from '@/components/ui/definition-list'
import { formatTime } from '@/components/ui/time'
import { requireActor } from '@/lib/auth'
import { getNewsroom } from '@/lib/records/people/newsroom'
import { getOwnAccount } from '@/lib/records/people/own'
import { MIN_PASSWORD } from '@/lib/rules/inputs/people'
import { wordsFor } from '@/lib/words/words'
import { ChangePasswordForm, PreferencesForm, SignOutEverywhereForm } from './account-forms'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).accountPage.title }
}

export default async function AccountPage() {
  const actor = await requireActor()
  const { name, email, byline, theme, passwordChangedAt, sessions } = await getOwnAccount(actor)
  const { timeZone } = await getNewsroom()
  const { language, roles: own } = actor
  const { accountPage, personFields, roles } = wordsFor(language)
  const changedOn = passwordChangedAt && formatTime(passwordChangedAt, 'date', language, timeZone)
  const facts = [
    { term: personFields.name, value: <bdi>{name}</bdi> },
    { term: personFields.email, value: email },
    { term: personFields.roles, value: own.map((role) => roles[role]).join(', ') },
  ]
  return (
    <main className="page page-narrow stack stack-loose">
      <header className="page-head">
        <h1>{accountPage.title}</h1>
      </header>
      <section className="stack stack-tight">
        <DefinitionList items={facts} />
        <p className="small soft">{accountPage.nameHint}</p>
      </section>
      <section className="stack">
        <h2>{accountPage.preferences}</h2>
        <PreferencesForm initial={{ language, theme: theme ?? 'system', byline }} />
      </section>
      <section className="stack">
        <h2>{accountPage.password}</h2>
        <p className="soft">{changedOn ? accountPage.passwordSince(changedOn) : accountPage.noPassword}</p>
        {changedOn && <ChangePasswordForm requestId={randomUUID()} least={MIN_PASSWORD} />}
      </section>
      <section className="stack">
        <h2>{accountPage.sessions}</h2>
        <p className="soft">{accountPage.sessionCount(sessions)}</p>
        <SignOutEverywhereForm />
      </section>
    </main>
  )
}
