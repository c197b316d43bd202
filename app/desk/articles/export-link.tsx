import type { Words } from '@/lib/words/words'

/** For those who answer for it: what people corrected, as a file. */
export function ExportLink({ words: { correcting } }: { words: Words }) {
  return (
    <p className="small soft">
      <a href="/desk/articles/corrections" download>
        {correcting.exported}
      </a>
      . {correcting.exportHint}
    </p>
  )
}
