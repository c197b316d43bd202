import type { VerdictFacts } from '@/lib/rules/policy/gate-facts'
import { About, CounterEvidence, PolicyProfile, Rating } from '@/prisma/generated/enums'
import type { Texts } from '../acts/use-act'

const among = <T extends string>(values: Record<string, T>, word: string | undefined) =>
  Object.values(values).find((value) => value === word) ?? null

/** What is typed, in the words of the gates. */
export const factsOf = (typed: Texts): VerdictFacts => ({
  rating: among(Rating, typed.rating),
  headline: typed.headline ?? '',
  finding: typed.finding ?? '',
  reasoning: typed.reasoning ?? '',
  counterEvidence: among(CounterEvidence, typed.counterEvidence),
  counterEvidenceText: typed.counterEvidenceText ?? '',
  oneSourceReason: typed.oneSourceReason ?? '',
  noContactReason: typed.noContactReason ?? '',
  policyProfile: among(PolicyProfile, typed.policyProfile) ?? PolicyProfile.standard,
})

const texts = [
  ...['headline', 'finding', 'reasoning', 'counterEvidenceText', 'claimantAnswer', 'noContactReason', 'oneSourceReason'],
] as const
type VerdictTexts = Record<(typeof texts)[number], string> & {
  about: About
  policyProfile: PolicyProfile
  rating: Rating | null
  counterEvidence: CounterEvidence | null
}

/** What the form holds of a verdict: one text per field. */
export const textsOf = (verdict: VerdictTexts | null): Record<string, string> => ({
  about: verdict?.about ?? About.content,
  policyProfile: verdict?.policyProfile ?? PolicyProfile.standard,
  rating: verdict?.rating ?? '',
  counterEvidence: verdict?.counterEvidence ?? '',
  ...Object.fromEntries(texts.map((name) => [name, verdict?.[name] ?? ''])),
})

const own = /^(claimId|requestId|version|means)$|^\$/

/** What stands in a form, without what is not the person's own text. */
export function typedIn(form: HTMLFormElement): Record<string, string> {
  const pairs = [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  return Object.fromEntries(pairs.filter(([name]) => !own.test(name)))
}
