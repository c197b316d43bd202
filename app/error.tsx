'use client'

import { Button, LinkButton } from '@/components/ui/button'
import { useWords } from '@/components/ui/words'

type Props = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: Props) {
  const { pages } = useWords()
  return (
    <main className="page page-narrow stack" id="content">
      <title>{`${pages.broken} · Claimdesk`}</title>
      <h1>{pages.broken}</h1>
      <p>{pages.brokenText}</p>
      {error.digest && <p className="soft small">{pages.reference(error.digest)}</p>}
      <div className="cluster">
        <Button tone="primary" onClick={reset}>
          {pages.tryAgain}
        </Button>
        <LinkButton href="/desk">{pages.toDesk}</LinkButton>
      </div>
    </main>
  )
}
