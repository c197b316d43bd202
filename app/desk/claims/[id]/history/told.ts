import type { TimelineEntry } from '@/lib/records/claims/timeline'
import { modelIn } from '@/lib/rules/extraction/second-opinion'
import type { Words } from '@/lib/words/words'

type Names = Readonly<Partial<Record<string, string>>>

/** The open facts of an act that say something to a person, in words. */
export function toldOf({ act, facts, texts }: TimelineEntry, words: Words): string[] {
  const of = (names: Names, value: unknown) => names[String(value)]
  const reasons: Names = { ...words.selectionReasons, ...words.dismissalReasons, ...words.shelvingReasons }
  const isVerdict = act === 'write_verdict' || act === 'propose'
  const isSource = act === 'attach_source' || act === 'edit_source'
  const told = [
    of(reasons, texts.reason),
    act === 'extract' && engineOf(facts, words),
    act === 'extract' && facts.also_found_by && words.secondOpinion.alsoFoundBy(String(facts.also_found_by)),
    act === 'propose' && words.claimPage.proposal(Number(facts.number)),
    isVerdict && of(words.ratings, facts.rating),
    (isSource || act === 'detach_source') && texts.title,
    isSource && of(words.stances, facts.stance),
    isSource && of(words.sourceKinds, facts.kind),
    isSource && facts.visibility !== 'public' && of(words.visibilities, facts.visibility),
    act === 'record_contact' && texts.name,
    act === 'record_contact' && of(words.contactChannels, facts.channel),
    act === 'record_reply' && of(words.contactOutcomes, facts.outcome),
    act === 'hold' && of(words.holdKinds, texts.kind),
    act === 'publish' && of(words.publicationKinds, facts.kind),
    act === 'publish' && words.claimPage.revision(Number(facts.revision)),
    act === 'reword' && facts.kind !== facts.was_kind && of(words.claimKinds, facts.kind),
  ]
  return told.filter((fact): fact is string => typeof fact === 'string' && fact !== '')
}

/** Entries from before there was a choice say nothing of it. */
function engineOf({ engine }: TimelineEntry['facts'], { secondOpinion }: Words) {
  if (typeof engine !== 'string') return null
  const model = modelIn(engine)
  return model ? secondOpinion.suggestedBy(model) : secondOpinion.builtIn
}
