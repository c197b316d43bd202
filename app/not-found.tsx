import { LinkButton } from '@/components/ui/button'
import { readWords } from './preferences'

export default async function NotFound() {
  const { pages } = await readWords()
  return (
    <main className="page page-narrow stack" id="content">
      <title>{`${pages.notFound} · Claimdesk`}</title>
      <h1>{pages.notFound}</h1>
      <p>{pages.notFoundText}</p>
      <div>
        <LinkButton href="/desk">{pages.toDesk}</LinkButton>
      </div>
    </main>
  )
}
