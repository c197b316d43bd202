import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Disclosure } from '@/components/ui/disclosure'
import { requireActor } from '@/lib/auth'
import { getNewsroom } from '@/lib/records/people/newsroom'
import { listPeople } from '@/lib/records/people/list-people'
import { wordsFor } from '@/lib/words/words'
import { InviteForm } from './invite-form'
import { PersonPanel } from './person-line'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).peoplePage.title }
}

export default async function PeoplePage() {
  const actor = await requireActor()
  const listed = await listPeople(actor)
  if (!listed) notFound()
  const { people, mayChange } = listed
  const { timeZone } = await getNewsroom()
  const { peoplePage } = wordsFor(actor.language)
  return (
    <main className="page stack">
      <header className="page-head">
        <h1>{peoplePage.title}</h1>
      </header>
      {mayChange && (
        <Disclosure summary={peoplePage.invite}>
          <InviteForm requestId={randomUUID()} />
        </Disclosure>
      )}
      <ul className="stack plain-list">
        {people.map((person) => (
          <PersonPanel key={person.id} {...{ person, actor, mayChange }} zone={timeZone} />
        ))}
      </ul>
    </main>
  )
}
