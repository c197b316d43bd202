/** Takes a sentence that stands by itself apart more finely than one in an article: its lists too. */
import type { Analysis } from '../clauses/analysis'
import type { Piece } from './pieces'

/** Whether the sentence is the whole text: then there is no article whose claims would drown in its details. */
export const standsAlone = ({ text, span }: Analysis): boolean => span.start === 0 && span.end >= text.trimEnd().length

/** The piece as the propositions it is made of. */
export function atomsOf(analysis: Analysis, piece: Piece): Piece[] {
  return [piece]
}
