import { partsOf } from '@/lib/rules/extraction/brackets'

/** A statement as the desk reads it: words in [brackets] were added so that it stands alone, and are quieter. */
export function StatementText({ text, hint }: { text: string; hint?: string }) {
  return partsOf(text).map(({ text: words, isAdded }, place) =>
    isAdded ? <span key={place} className="added-words" title={hint}>{words}</span> : words,
  )
}
