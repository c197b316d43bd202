import { memo } from 'react'
import type { Block } from '@/lib/rules/extraction'
import { segmentsOf } from './segments'
import { TextPiece, type TextBase, type TextMark } from './text-piece'

type BlockProps = TextBase & { block: Block; marks: readonly TextMark[]; chosen: string | null }

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
export const TextBlock = memo(function TextBlock({ block, marks, ...rest }: BlockProps) {
  const Element = elements[block.kind]
  return (
    <Element className="article-block" data-kind={block.kind}>
      {segmentsOf(block, marks).map((segment) => (
        <TextPiece key={segment.start} segment={segment} marks={marks} {...rest} />
      ))}
    </Element>
  )
}, isSame)

function isSame(a: BlockProps, b: BlockProps) {
  const marked = ({ marks }: BlockProps) => marks.map(({ id, status }) => id + status).join()
  const isSameBase = a.text === b.text && a.words === b.words && a.address === b.address
  return isSameBase && a.chosen === b.chosen && (a.marks === b.marks || marked(a) === marked(b))
}
