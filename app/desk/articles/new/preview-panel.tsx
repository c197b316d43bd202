'use client'

import { useMemo } from 'react'
import { ArticleText } from '@/components/articles/article-text'
import { FoundBy, OtherWording } from '@/components/claims/found-by'
import { StatementText } from '@/components/claims/statement-text'
import { Worth } from '@/components/claims/worth'
import { Notice } from '@/components/ui/feedback/notice'
import { useLanguage, useWords } from '@/components/ui/words'
import type { Span } from '@/lib/rules/extraction'
import type { Words } from '@/lib/words/words'
import { languageName } from '../language-name'
import type { Preview } from './preview'

/** A book chapter has thousands of claims; all are marked in the text, the list shows the best. */
const LISTED = 150

const markOf = ({ start, end }: Span) => ({ id: `${start}-${end}`, start, end, status: 'candidate' as const })

/** The cleaned text beside its claims. `children` stand above the claims. */
export function PreviewPanel({ preview, children }: { preview: Preview; children?: React.ReactNode }) {
  const words = useWords()
  const { compose } = words
  const { text, blocks, language, claims } = preview
  const marks = useMemo(() => claims.map(markOf), [claims])
  return (
    <div className="halves composer-preview">
      <section className="panel" aria-labelledby="cleaned">
        <h3 id="cleaned">{compose.cleaned}</h3>
        <Repairs preview={preview} />
        <ArticleText {...{ text, blocks, marks, words, language }} />
      </section>
      <section className="stack stack-tight" aria-labelledby="found">
        <h3 id="found">{compose.found(claims.length)}</h3>
        {children}
        {claims.length === 0 && <Notice>{compose.foundNone}</Notice>}
        <FoundClaims claims={claims} language={language} words={words} />
      </section>
    </div>
  )
}

function Repairs({ preview: { language, joined, blocks } }: { preview: Preview }) {
  const { compose } = useWords()
  const screen = useLanguage()
  const leftOut = blocks.filter(({ kind }) => kind === 'furniture').length
  const name = languageName(language, screen)
  const facts = [
    compose.blocks(blocks.length - leftOut),
    joined > 0 && compose.joined(joined),
    leftOut > 0 && compose.leftOut(leftOut),
  ]
  return (
    <div className="small soft composer-repairs">
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <p>{name ? compose.detected(name) : compose.undetected}</p>
    </div>
  )
}

/** What somebody has just asked for comes first. */
const asked = ({ suggestedBy }: Preview['claims'][number]) => Number(suggestedBy !== null)

type FoundProps = { claims: Preview['claims']; language: string; words: Words }

function FoundClaims({ claims, language, words }: FoundProps) {
  const best = useMemo(
    () => [...claims].sort((a, b) => asked(b) - asked(a) || b.worth - a.worth || a.start - b.start).slice(0, LISTED),
    [claims],
  )
  const rest = claims.length - best.length
  return (
    <>
      <ol className="rows found-claims">
        {best.map((claim) => (
          <li className="claim-line" key={`${claim.start}-${claim.end}`}>
            <p className="statement" lang={language}>
              <StatementText text={claim.statement} />
            </p>
            <p className="claim-line-facts">
              <span>{words.claimKinds[claim.kind]}</span>
              {claim.speaker && <span lang={language}>{claim.speaker}</span>}
              <Worth claim={claim} words={words} />
              <FoundBy claim={claim} words={words} />
            </p>
            <OtherWording claim={claim} words={words} lang={language} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="small soft">{words.compose.rest(rest)}</p>}
    </>
  )
}
