'use client'

import './globals.css'
import { Button } from '@/components/ui/button'
import { wordsFor } from '@/lib/words/words'

type Props = { error: Error & { digest?: string }; reset: () => void }

/** Stands in for the whole page, layout included, so nothing says which language was chosen: it speaks both. */
export default function GlobalError({ error, reset }: Props) {
  return (
    <html lang="en">
      <body>
        <main className="page page-narrow stack stack-loose">
          <title>Claimdesk</title>
          {(['en', 'nl'] as const).map((language) => {
            const { pages } = wordsFor(language)
            return (
              <section className="stack" key={language} lang={language}>
                <h1>{pages.broken}</h1>
                <p>{pages.brokenText}</p>
                {error.digest && <p className="soft small">{pages.reference(error.digest)}</p>}
                <div>
                  <Button onClick={reset}>{pages.tryAgain}</Button>
                </div>
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
