import { memo, useMemo } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { workStatusMarks } from '@/components/claims/claim-marks'
import type { Block } from '@/lib/rules/extraction'
import type { Words } from '@/lib/words/words'
import type { WorkStatus } from '@/prisma/generated/enums'
import { marksByBlock, segmentsOf, type Marked, type Segment } from './segments'

export type TextMark = Marked & { status: WorkStatus }
type Base = {
  text: string
  words: Words
  /** What stands before a claim's id in its address; without it the marks are no links. */
  address?: string | undefined
}
type Props = Base & {
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

type BlockProps = Base & { block: Block; marks: readonly TextMark[]; chosen: string | null }

const elements = {
  headline: 'h2',
  lead: 'p',
  paragraph: 'p',
  subhead: 'h3',
  list_item: 'p',
  caption: 'p',
  quote: 'blockquote',
  furniture: 'p',
} as const satisfies Record<Block['kind'], string>

/** A long article has a thousand blocks; choosing another claim draws two of them anew. */
const TextBlock = memo(function TextBlock({ block, marks, ...rest }: BlockProps) {
  const Element = elements[block.kind]
  return (
    <Element className="article-block" data-kind={block.kind}>
      {segmentsOf(block, marks).map((segment) => (
        <Piece key={segment.start} segment={segment} marks={marks} {...rest} />
      ))}
    </Element>
  )
}, isSame)

function isSame(a: BlockProps, b: BlockProps) {
  const marked = ({ marks }: BlockProps) => marks.map(({ id, status }) => id + status).join()
  const isSameBase = a.text === b.text && a.words === b.words && a.address === b.address
  return isSameBase && a.chosen === b.chosen && (a.marks === b.marks || marked(a) === marked(b))
}

type PieceProps = Base & { segment: Segment; marks: readonly TextMark[]; chosen: string | null }

function Piece({ text, words, address, segment: { start, end, ids, opens }, marks, chosen }: PieceProps) {
  const piece = text.slice(start, end)
  const isChosen = chosen !== null && ids.includes(chosen)
  const shown = marks.find(({ id }) => id === (isChosen ? chosen : ids[0]))
  if (!shown) return <span data-start={start}>{piece}</span>
  const look = {
    className: 'mark',
    'data-status': shown.status,
    'data-tone': workStatusMarks[shown.status].tone,
    'data-depth': ids.length > 1 ? ids.length : undefined,
  }
  const label = opens.includes(shown.id) && (
    <span className="visually-hidden" lang={words.articles.lang}>{`[${words.workStatuses[shown.status]}] `}</span>
  )
  if (!address) return <mark {...look}>{label}<span data-start={start}>{piece}</span></mark>
  // Where claims overlap, choosing again leads on to the next one that lies there.
  const next = isChosen ? ids[(ids.indexOf(chosen) + 1) % ids.length] : shown.id
  return (
    <a
      {...look}
      href={`${address}${next}#claim-${next}`}
      data-claim={next}
      aria-current={isChosen || undefined}
      tabIndex={label ? undefined : -1}
      draggable={false}
    >
      {label}
      <span data-start={start}>{piece}</span>
    </a>
  )
}
