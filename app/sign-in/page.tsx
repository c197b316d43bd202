import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentActor, samplePeopleHere } from '@/lib/auth'
import { safeNext } from '@/lib/auth/next-path'
import { readWords } from '../preferences'
import { SamplePeople } from './sample-people'
import { SignInForm } from './sign-in-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).signInPage.title }
}

export default async function SignInPage({ searchParams }: Props) {
  const next = safeNext((await searchParams).next)
  if (await currentActor()) redirect(next)
  const [{ signInPage }, people] = [await readWords(), await samplePeopleHere()]
  return (
    <main className="page page-narrow stack stack-loose" id="content">
      <header className="stack stack-tight">
        <p className="kicker">Claimdesk</p>
        <h1>{signInPage.title}</h1>
        <p className="soft">{signInPage.intro}</p>
      </header>
      {people.length > 0 && <SamplePeople people={people} next={next} />}
      <SignInForm next={next} />
      <p className="small soft">{signInPage.forgotten}</p>
    </main>
  )
}
