import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/button'
import { Notice } from '@/components/ui/feedback/notice'
import { findKey } from '@/lib/records/people/keys'
import { MIN_PASSWORD } from '@/lib/rules/inputs/people'
import { readWords } from '../../preferences'
import { PasswordForm } from './password-form'

type Props = { params: Promise<{ key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).signInPage.title }
}

export default async function KeyPage({ params }: Props) {
  const { key } = await params
  const found = await findKey(key)
  const { keyPage, refusals, navigation } = await readWords()
  if (!found) {
    return (
      <main className="page page-narrow stack stack-loose" id="content">
        <h1>{keyPage.closed}</h1>
        <Notice kind="warning">{refusals.link_used({})}</Notice>
        <div>
          <LinkButton href="/sign-in">{navigation.signIn}</LinkButton>
        </div>
      </main>
    )
  }
  const { person, isNew } = found
  return (
    <main className="page page-narrow stack stack-loose" id="content">
      <header className="stack stack-tight">
        <p className="kicker">Claimdesk</p>
        <h1>{isNew ? keyPage.welcome(person.name) : keyPage.again}</h1>
        <p className="soft">{isNew ? keyPage.welcomeText : keyPage.againText}</p>
      </header>
      <PasswordForm link={{ key, requestId: randomUUID() }} email={person.email} least={MIN_PASSWORD} />
    </main>
  )
}
