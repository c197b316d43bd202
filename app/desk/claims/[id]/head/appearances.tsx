import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { View } from '../view'
import { Related } from './related'

/** Where it was said: the quote as it stands in the text, with the way to it. */
export function Appearances({ view }: { view: View }) {
  const { claim, words, language } = view
  const { claimPage } = words
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{claimPage.said}</h2>
      {claim.appearances.map(({ id, quote, prefix, suffix, articleVersion: article }) => (
        <figure key={id} className="stack stack-tight">
          <blockquote className="quote context">
            {prefix && <span className="faint">…{prefix}</span>}
            <mark className="said-words">{quote}</mark>
            {suffix && <span className="faint">{suffix}…</span>}
          </blockquote>
          <figcaption className="small soft facts">
            <span>
              <Link href={`/desk/articles/${article.articleId}?claim=${claim.id}`}>{article.title}</Link>, {article.publisher}
            </span>
            {article.author && <span>{article.author}</span>}
            {article.publishedOn && <Time at={article.publishedOn} language={language} zone="UTC" shape="date" />}
            {article.address && (
              <a href={article.address} rel="noopener noreferrer" target="_blank">
                {claimPage.original} <Icon name="outward" />
                <span className="visually-hidden">({words.common.opensElsewhere})</span>
              </a>
            )}
          </figcaption>
        </figure>
      ))}
      <Related view={view} />
    </section>
  )
}
