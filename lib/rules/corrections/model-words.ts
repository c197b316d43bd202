/** Which corrections hold a language model's words: training data for the built-in extraction is free of them. */
import { modelIn } from '../extraction/second-opinion'
import type { Correction, Told } from './corrections'

type InExport = { claim: { id: string; splitFromId: string | null }; told: Told }

/** The model that proposed a claim, or what it was split from, by claim. */
export function modelsOf(known: ReadonlyMap<string, InExport>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const id of known.keys()) {
    // A part is made after its whole: no chain of them is a ring.
    for (let one = known.get(id); one; one = known.get(one.claim.splitFromId ?? '')) {
      const model = modelIn(one.told.engine ?? '')
      if (model) found.set(id, model)
    }
  }
  return found
}

type Asked = { correction: Correction; known: InExport; models: ReadonlyMap<string, string> }

/** The model whose words a correction holds: it proposed a claim of it, or a person took its wording over as it was. */
export function modelBehind({ correction, known: { claim, told }, models }: Asked): string | null {
  const { was, now, others } = correction
  const proposed = [claim.id, ...others].flatMap((id) => models.get(id) ?? [])
  const isTakenOver = told.other !== null && [was, now].some((wording) => wording?.statement === told.other?.statement)
  return proposed[0] ?? (isTakenOver ? (told.other?.model ?? null) : null)
}
