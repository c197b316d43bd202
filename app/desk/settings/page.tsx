import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/lib/auth'
import { ExportLink } from '@/app/desk/articles/export-link'
import { getSettings } from '@/lib/records/people/newsroom'
import { timeZones } from '@/lib/rules/inputs/people'
import { wordsFor } from '@/lib/words/words'
import { SettingsForm } from './settings-form'

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await requireActor()
  return { title: wordsFor(language).settingsPage.title }
}

export default async function SettingsPage() {
  const actor = await requireActor()
  const settings = await getSettings(actor)
  if (!settings) notFound()
  const { name, deskName, website, timeZone, languages } = settings
  return (
    <main className="page page-narrow stack stack-loose">
      <header className="page-head">
        <h1>{wordsFor(actor.language).settingsPage.title}</h1>
      </header>
      <SettingsForm
        initial={{ name, deskName, website: website ?? '', timeZone }}
        languages={languages}
        timeZones={timeZones}
        requestId={randomUUID()}
      />
      <ExportLink words={wordsFor(actor.language)} />
    </main>
  )
}
