import type { Words } from '@/lib/words/words'
import { frontPage } from './front-page'

type Props = { hidden: 'suspended' | 'withdrawn' | 'removed'; headline: string | null; reason: string | null; words: Words }

/** A page that keeps its address and says why its body is gone. */
export function HiddenVerdict({ hidden, headline, reason, words }: Props) {
  const { state } = words.publicPages
  return (
    <article className="short-page">
      <h1>{state[hidden]}</h1>
      {headline && <p className="short-page-headline"><bdi>{headline}</bdi></p>}
      <p>{state[`${hidden}Text`]}</p>
      {reason && <p dir="auto"><strong>{state.reason}:</strong> {reason}</p>}
      <p><a href={frontPage}>{state.toFront}</a></p>
    </article>
  )
}
