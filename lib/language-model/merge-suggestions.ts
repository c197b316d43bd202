/** The second door of the engine: a model's suggestions laid beside the built-in claims. */
import type { ExtractedClaim, Span } from '@/lib/rules/extraction'
import type { FoundClaim, Suggestion } from '@/lib/rules/extraction/second-opinion'
import { lowered, wordsIn } from './grounding/folding'

/** From here on two claims in the same place are one. */
const SAME = 0.5

/** The worth of a claim that only the model found: the built-in judgement, never the model's. */
type Weigh = (suggestion: Suggestion) => Pick<ExtractedClaim, 'worth' | 'reasons'>

/**
 * The built-in claims stay as they are, and learn that the model found them too; what it found besides is added, in the
 * order of the text. Pure.
 * @param model the name under which its suggestions go
 */
export function mergeSuggestions(
  builtIn: readonly ExtractedClaim[],
  suggestions: readonly Suggestion[],
  model: string,
  weigh: Weigh,
): FoundClaim[] {
  const merged = builtIn.map((claim): FoundClaim => ({ ...claim, ...alone }))
  const likeness = merged.map(() => 0)
  const added: FoundClaim[] = []
  for (const suggestion of suggestions) {
    const [place, same] = nearest(suggestion, merged)
    const twin = merged[place]
    if (twin && same >= SAME) {
      // Of several wordings of one claim, the one that is most like it.
      if (same > likeness[place]!) twin.otherWording = otherWording(suggestion, twin)
      likeness[place] = Math.max(same, likeness[place]!)
      twin.alsoFoundBy = model
    } else {
      const { quote, statement, speaker, kind, checkable, start, end } = suggestion
      const found = { quote, statement, speaker, kind, checkable, start, end, cue: null, ...weigh(suggestion) }
      added.push({ ...found, ...alone, suggestedBy: model })
    }
  }
  return [...merged, ...added].sort((one, other) => one.start - other.start || one.end - other.end)
}

const alone = { suggestedBy: null, alsoFoundBy: null, otherWording: null }

function nearest(suggestion: Suggestion, claims: readonly FoundClaim[]): [place: number, likeness: number] {
  let best: [number, number] = [-1, 0]
  for (const [place, claim] of claims.entries()) {
    // The same words elsewhere in the text may speak of another year or another person.
    if (!overlap(claim, suggestion)) continue
    const same = Math.max(jaccard(claim.statement, suggestion.statement), jaccard(claim.quote, suggestion.quote))
    if (same > best[1]) best = [place, same]
  }
  return best
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** Shared words among all words. */
function jaccard(one: string, other: string): number {
  const words = new Set(lowered(wordsIn(one)))
  const others = new Set(lowered(wordsIn(other)))
  const shared = [...words].filter((word) => others.has(word)).length
  const all = words.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

const spoken = (statement: string) => lowered(wordsIn(statement)).join(' ')

const otherWording = ({ statement }: Suggestion, claim: FoundClaim) =>
  spoken(statement) === spoken(claim.statement) ? null : statement
