import { useMemo } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import type { Block } from '@/lib/rules/extraction'
import type { Words } from '@/lib/words/words'
import { marksByBlock } from './segments'
import { TextBlock } from './text-block'
import type { TextBase, TextMark } from './text-piece'

type Props = TextBase & {
  blocks: readonly Block[]
  marks: readonly TextMark[]
  chosen?: string | null
  /** ISO 639 of the text, which need not be that of the screen. */
  language: string
}

/** An article as one reads it, with its claims marked. Each piece names its place in the text as `data-start`. */
export function ArticleText({ blocks, marks, chosen, language, ...base }: Props) {
  const byBlock = useMemo(() => marksByBlock(blocks, marks), [blocks, marks])
  const lang = language === 'und' ? undefined : language
  return (
    <div className="article-text" lang={lang}>
      {runsOf(blocks).map(({ furniture, from, to }) => {
        const drawn = blocks.slice(from, to).map((block, place) => {
          const here = byBlock[from + place] ?? []
          const current = here.some(({ id }) => id === chosen) ? chosen : null
          return <TextBlock key={block.start} {...base} block={block} marks={here} chosen={current ?? null} />
        })
        if (!furniture) return drawn
        return <Furniture key={from} count={to - from} words={base.words}>{drawn}</Furniture>
      })}
    </div>
  )
}

/** Neighbouring pieces of page furniture fold away together. */
function runsOf(blocks: readonly Block[]) {
  const runs: { furniture: boolean; from: number; to: number }[] = []
  blocks.forEach(({ kind }, place) => {
    const last = runs.at(-1)
    if (last && last.furniture === (kind === 'furniture')) last.to = place + 1
    else runs.push({ furniture: kind === 'furniture', from: place, to: place + 1 })
  })
  return runs
}

function Furniture({ count, words, children }: { count: number; words: Words; children: React.ReactNode }) {
  return (
    <div className="article-furniture">
      <Disclosure summary={<span lang={words.articles.lang}>{words.articles.furniture(count)}</span>}>
        {children}
      </Disclosure>
    </div>
  )
}
