import type { GateName } from '@/lib/rules/policy'
import type { ClaimantState } from '@/lib/rules/publication/page'
import type { Stance } from '@/prisma/generated/enums'

/** What readers outside the newsroom see; plain words, no terms of the desk. */
export const publicPages = {
  skip: 'Skip to the text',
  verdicts: 'Fact-checks',
  corrections: 'Corrections',
  methodology: 'How we check',
  language: 'Language',
  madeWith: 'Made with Claimdesk. This page holds no scripts and sets no cookies.',

  front: {
    title: 'Fact-checks',
    description: (newsroom: string) => `Claims that ${newsroom} has checked, with the evidence for every verdict.`,
    latest: 'Latest fact-checks',
    empty: 'Nothing is published yet',
    emptyText:
      'The first fact-check appears here as soon as an editor has published it. Until then you can read how we work.',
    emptyDesk: 'Do you work here? Open the desk',
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages',
  },

  verdict: {
    kicker: 'Fact-check',
    published: 'Published',
    changedOn: 'changed on',
    claim: 'The claim',
    claimBy: 'Claim by',
    attribution: 'We checked whether this was said, not whether it is so.',
    rating: 'Our rating',
    onScale: (step: number, steps: number) => `Step ${step} of ${steps}, from false to true`,
    finding: 'In short',
    said: 'Where it was said',
    saidFirst: 'First seen',
    reasoning: 'What we found',
    counterEvidence: 'What speaks against it',
    counterNone: 'We looked for evidence against our verdict and found none.',
    claimant: 'The other side',
    asked: 'Asked on',
    sources: 'Sources',
    sourcesCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    sourceDescribed: 'A source we do not name',
    sourceRestricted: 'A source we cannot describe without endangering somebody',
    accessed: 'seen on',
    primary: 'primary source',
    secondary: 'secondary source',
    interest: 'Interest',
    about: 'About this fact-check',
    proposed: 'Researched by',
    approved: 'Approved by',
    publishedBy: 'Published by',
    checkedOn: 'State of the evidence',
    method: 'Method',
    methodVersion: (policy: string, scale: number) => `policy ${policy}, scale ${scale}`,
    urgent: 'Published under the urgent profile: the other side may still be answering.',
    versions: 'Versions',
    version: (revision: number) => `Version ${revision}`,
    current: 'the current one',
    thisOne: 'the one you are reading',
  },

  change: {
    title: 'What changed',
    ratingChanged: (was: string, is: string) => `Rating changed from “${was}” to “${is}”`,
    correctionOn: 'Correction',
    updateOn: 'Update',
    retractionOn: 'Retraction',
    minorOn: 'Minor change',
    withdrawnOn: 'Withdrawn',
    was: 'Was',
    is: 'Is now',
    nothing: '(nothing)',
    differences: 'Show word by word',
    labels: { added: 'added', removed: 'removed', unchanged: 'unchanged' },
  },

  state: {
    superseded: 'You are reading an earlier version',
    supersededText: 'It has been replaced and is kept for the record.',
    toCurrent: 'Read the current version',
    underReview: 'This fact-check is being looked at again',
    underReviewText: 'New information has reached us. Until we have weighed it, read this verdict with care.',
    suspended: 'This fact-check is off the air for now',
    suspendedText: 'We have taken it down while we look into a problem. It returns, corrected or not, or we withdraw it.',
    withdrawn: 'We have withdrawn this fact-check',
    withdrawnText: 'We no longer stand by it. This address stays, so that nobody has to wonder what was here.',
    removed: 'This page has been removed',
    removedText: 'An order or a weighty interest obliged us to remove what stood here. It does not come back.',
    reason: 'Why',
    notFound: 'There is no fact-check here',
    notFoundText: 'The address may be mistyped. All our fact-checks are on the front page.',
    toFront: 'To all fact-checks',
  },

  stances: {
    supports: 'supports the claim',
    refutes: 'speaks against the claim',
    context: 'gives context',
  } satisfies Record<Stance, string>,

  claimantTold: {
    answered: 'We asked, and this was the answer.',
    declined: 'We asked. The answer was that there would be none.',
    not_reached: 'We asked and had no answer by the time this was published.',
    awaiting: 'We asked and are waiting for an answer. It will be added here.',
    not_applicable: 'We did not ask for a response.',
  } satisfies Record<ClaimantState, string>,

  list: {
    correctionsIntro:
      'Everything we changed in a published fact-check, except spelling and broken links.',
    noCorrections: 'No corrections so far',
    noCorrectionsText: 'When we change a published fact-check, the change is listed here, with what was and what is.',
  },

  method: {
    intro:
      'A rating is the end of a piece of work that at least two people have done. This page says what our ratings mean, what must be in place before we publish, and what we do when we were wrong.',
    scale: 'The ratings',
    scaleText: (version: number, best: number, worst: number) =>
      `Scale ${version}. Six ratings say how far a claim is true. In the data for search engines they carry a number from ${worst} (false) to ${best} (true).`,
    truthless: 'Ratings without a number',
    truthlessText: 'These say something else than true or false. They carry no number anywhere.',
    number: 'Number',
    gates: 'What must be in place',
    gatesText: (version: string) =>
      `Policy ${version}. Nobody can set these conditions aside, and the one who proposes a verdict never approves it.`,
    gate: {
      verdict_written: 'The verdict has a rating, a headline, a finding in one sentence and its reasoning.',
      independent_sources:
        'The central point rests on two sources of different origin, or we have written down why one is enough. The article we check does not count.',
      counter_evidence: 'We have looked for evidence against our verdict, and answer it, or say where we looked.',
      no_truth_rating: 'Opinions and predictions are never called true or false.',
      claimant_heard:
        'Whoever made the claim has answered, declined, or had the time to answer; or we say why we did not ask. In urgent cases we may publish while waiting, and say so.',
      replies_settled: 'No answer that came in has been left unread.',
      no_hold: 'Nobody at the desk has stopped publication for legal, safety or editorial reasons.',
      claim_review: 'The page’s data for search engines is complete and without errors.',
      publication_kind: 'Every change to a published page is called what it is: minor change, update or correction.',
      change_named: 'Every change says what was, what is now and why.',
    } satisfies Record<GateName, string>,
    people: 'Who decides',
    peopleText:
      'One person researches and proposes, another approves, and an editor publishes. Nobody approves a verdict they worked on. In urgent cases a third person checks again within a day.',
    corrections: 'When we were wrong',
    correctionsText:
      'A correction stands at the top of the page, with what was and what is. The earlier version keeps its address. A changed rating is always named first. Every correction and update is also on the list of corrections.',
    correctionsLink: 'The list of corrections',
    sourcesTitle: 'Sources we do not name',
    sourcesText:
      'We name our sources. Where somebody could come to harm we describe the source instead, or say only that it exists.',
  },
}
