import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimReviewOf, jsonForScript } from './claim-review'
import { adviceOnClaimReview } from './claim-review-advice'
import { lintClaimReview } from './claim-review-lint'
import type { ClaimReview, Party } from './claim-review-shape'
import type { LintAdvice } from './claim-review-advice'
import type { LintProblem } from './claim-review-lint'
import type { Page } from './page'
import { ratings, ratingValues } from '../ratings'

const organisation = { name: 'De Nieuwsbank', url: 'https://nieuwsbank.example' }
const where = { url: 'https://facts.example/verdicts/waterstand', organisation }

const FIRST = '2026-05-15T08:00:00.000Z'
const LAST = '2026-05-20T09:30:00.000Z'
const said = { quote: 'hoger dan ooit', author: null, publishedOn: '2026-05-12' }
const desk = { name: null, byline: 'desk' } as const

const page: Page = {
  language: 'nl',
  headline: 'De rivier stond lager dan de minister zegt',
  statement: 'De Maas stond in mei hoger dan ooit',
  speaker: 'Noor de Wit',
  about: 'content',
  rating: 'mostly_false',
  finding: 'In 1993 stond de Maas ruim een meter hoger.',
  reasoning: 'De meetreeks begint in 1911.',
  counterEvidence: { how: 'none_found', text: 'Gezocht in de jaarboeken en bij twee waterschappen.' },
  appearances: [
    { ...said, title: 'Debat', publisher: 'Omroep Zuid', author: 'Jan Smit', address: 'https://zuid.example/d' },
    { ...said, title: 'Op papier', publisher: 'Krant', address: null },
    { ...said, title: 'Bericht', publisher: 'Post', address: 'https://post.example/1', publishedOn: null },
  ],
  sources: [],
  claimant: { state: 'answered', answer: 'Ik bedoelde de Roer.', reason: '', askedOn: '2026-05-13' },
  bylines: { proposed: { name: 'Ada', byline: 'name' }, approved: desk, published: desk },
  dates: { checkedOn: '2026-05-14', firstPublishedAt: FIRST, publishedAt: LAST },
  method: { policyProfile: 'standard', policyVersion: '2026-1', scaleVersion: 1 },
  changes: [],
  changeNote: null,
}
const review = claimReviewOf(page, where)

test('a verdict is told to search engines whole, in the language of its page', () => {
  const revisions = [
    { kind: 'first', publishedAt: FIRST, changeNote: null },
    { kind: 'update', publishedAt: '2026-05-17T08:00:00.000Z', changeNote: 'Een antwoord kwam binnen.' },
    { kind: 'correction', publishedAt: LAST, changeNote: 'Het jaartal was 1993.' },
  ] as const
  expect(claimReviewOf(page, { ...where, revisions })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://facts.example/verdicts/waterstand',
    inLanguage: 'nl',
    headline: 'De rivier stond lager dan de minister zegt',
    datePublished: FIRST,
    dateModified: LAST,
    author: { '@type': 'Organization', name: 'De Nieuwsbank', url: 'https://nieuwsbank.example' },
    claimReviewed: 'De Maas stond in mei hoger dan ooit',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Noor de Wit' },
      datePublished: '2026-05-12',
      firstAppearance: {
        '@type': 'CreativeWork',
        url: 'https://zuid.example/d',
        name: 'Debat',
        publisher: { '@type': 'Organization', name: 'Omroep Zuid' },
        author: { '@type': 'Person', name: 'Jan Smit' },
        datePublished: '2026-05-12',
      },
      appearance: [
        {
          '@type': 'CreativeWork',
          url: 'https://post.example/1',
          name: 'Bericht',
          publisher: { '@type': 'Organization', name: 'Post' },
        },
      ],
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: 'grotendeels onwaar',
      ratingExplanation: 'In de bewering zit een kern van waarheid, maar de hoofdzaak klopt niet.',
      ratingValue: 2,
      bestRating: 6,
      worstRating: 1,
    },
    reviewBody: 'In 1993 stond de Maas ruim een meter hoger.',
    correction: [{ '@type': 'CorrectionComment', datePublished: LAST, text: 'Het jaartal was 1993.' }],
  })
})

test('what the desk publishes passes its own lint, for every rating in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const rating of ratings) {
      expect([rating, ...lintClaimReview(claimReviewOf({ ...page, language, rating }, where), where)]).toEqual([rating])
    }
  }
  expect(adviceOnClaimReview(review)).toEqual([])
})

test.each(ratings.filter((rating) => ratingValues[rating] === null))('%s carries a name and no number', (rating) => {
  const { reviewRating } = claimReviewOf({ ...page, rating }, where)
  expect(Object.keys(reviewRating).toSorted()).toEqual(['@type', 'alternateName', 'ratingExplanation'])
})

test('an address that is no web address is left out', () => {
  const [first] = page.appearances
  const hostile = { ...page, appearances: first ? [{ ...first, address: 'javascript:window.__probe=1' }] : [] }
  expect(claimReviewOf(hostile, where).itemReviewed).not.toHaveProperty('firstAppearance')
})

const rated = (numbers: object): ClaimReview => ({ ...review, reviewRating: { ...review.reviewRating, ...numbers } })
const named = (alternateName: string) => rated({ alternateName })
const claiming = (claimReviewed: string): ClaimReview => ({ ...review, claimReviewed })
const reviewing = (item: Omit<ClaimReview['itemReviewed'], '@type'>): ClaimReview => ({
  ...review,
  itemReviewed: { '@type': 'Claim', ...item },
})
const signed = (author: Partial<Party>): ClaimReview => ({ ...review, author: { ...review.author, ...author } })
const nowhere = { '@type': 'CreativeWork', url: 'Facebook' } as const
const ministry = { '@type': 'Person', name: 'Ministerie van Financiën' } as const
const broken: [LintProblem, string, ClaimReview][] = [
  ['claim_empty', 'white space', claiming(' \n')],
  ['claim_labelled', 'a verdict in front', claiming('FALSE: the river rose')],
  ['claim_labelled', 'a Dutch verdict in front', claiming('Niet waar - de Maas stond hoog')],
  ['claim_labelled', 'a verdict behind', claiming('The river rose (mostly true)')],
  ['claim_labelled', 'a Dutch verdict behind', claiming('De Maas stond hoog – onwaar.')],
  ['claim_labelled', 'fact check in front', claiming('Factcheck: de Maas stond hoog')],
  ['rating_name_empty', 'nothing', named(' ')],
  ['rating_name_punctuation', 'an exclamation', named('! onwaar')],
  ['rating_name_punctuation', 'a quotation mark', named('“onwaar”')],
  ['rating_name_labelled', 'an English label', named('Rating: false')],
  ['rating_name_labelled', 'a Dutch label', named('Oordeel: onwaar')],
  ['number_without_truth', 'satire with a number', named('satire')],
  ['number_without_truth', 'unverifiable with a number, in Dutch', named('Niet te controleren')],
  ['number_incomplete', 'a value without a scale', rated({ bestRating: undefined, worstRating: undefined })],
  ['number_incomplete', 'a value that is no number', rated({ ratingValue: Number.NaN })],
  ['number_all_minus_one', 'all −1', rated({ ratingValue: -1, bestRating: -1, worstRating: -1 })],
  ['number_worst_below_one', 'a scale from 0', rated({ worstRating: 0 })],
  ['number_scale_empty', 'best = worst', rated({ ratingValue: 1, bestRating: 1, worstRating: 1 })],
  ['number_scale_swapped', 'best and worst swapped', rated({ bestRating: 1, worstRating: 6 })],
  ['number_out_of_range', 'a value above the best', rated({ ratingValue: 7 })],
  ['address_not_web', 'a script address', { ...review, url: 'javascript:window.__probe=1' }],
  ['address_of_home_page', 'the home page', { ...review, url: 'https://facts.example/' }],
  ['address_of_other_page', 'a page that redirects here', { ...review, url: 'https://facts.example/v/1' }],
  ['author_not_organisation', 'a person as author', signed({ '@type': 'Person' })],
  ['author_incomplete', 'an author without address', signed({ url: '' })],
  ['appearance_not_web', 'a name for an address', reviewing({ appearance: [nowhere] })],
  ['date_not_iso', 'a Dutch date', { ...review, datePublished: '15-05-2026' }],
  ['date_not_iso', 'a day that does not exist', { ...review, dateModified: '2026-02-30' }],
  ['date_not_iso', 'a time without zone', reviewing({ datePublished: '2026-05-12T10:00:00' })],
]
test.each(broken)('%s stops publication: %s', (code, _case, markup) => {
  expect(lintClaimReview(markup, where)).toContain(code)
})

const odd: [LintAdvice, string, ClaimReview][] = [
  ['claim_long', 'more than fits on a phone', claiming('x'.repeat(76))],
  ['claim_holds_verdict', 'a claim that says something is fake', claiming('The minister called the report fake news')],
  ['rating_name_long', 'a sentence for a rating', named('not entirely without a kernel of truth')],
  ['speaker_missing', 'nobody said it', reviewing({})],
  ['speaker_not_person', 'a ministry as a person', reviewing({ author: ministry })],
  ['appearance_missing', 'said nowhere', reviewing({})],
  ['said_when_missing', 'said at no time', reviewing({})],
]
test.each(odd)('%s is advice and stops nothing: %s', (code, _case, markup) => {
  expect(adviceOnClaimReview(markup)).toContain(code)
  expect(lintClaimReview(markup, where)).toEqual([])
})

test.each([
  'It is not true that the river rose',
  'De plek waar de Maas het hoogst stond is Borgharen',
  'True Blood was filmed in the Ardennes',
  'False-positive tests doubled in May',
])('an honest claim is not taken for a verdict: %s', (statement) => {
  expect(lintClaimReview(claiming(statement), where)).toEqual([])
})

test.each([
  ['KNMI', 'Organization'],
  ['Gemeente Urk', 'Organization'],
  ['Shell N.V.', 'Organization'],
  ['Noor de Wit', 'Person'],
])('%s is written down as %s', (speaker, type) => {
  expect(claimReviewOf({ ...page, speaker }, where).itemReviewed.author?.['@type']).toBe(type)
})

const known = ['</script><script>probe()</script>', '<!--<script>', ']]><x/>]]&gt;', '","@type":"Person","x":"']
const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...known, '\u2028\u2029', '\u2067abc'))
test('whatever passes the lint reads back from a script element unchanged, and never closes it', () => {
  const rating = fc.constantFrom(...ratings)
  const speaker = fc.option(hostile)
  const pages = fc.record({ headline: hostile, statement: hostile, speaker, finding: hostile, rating })
  fc.assert(
    fc.property(pages, hostile, (parts, title) => {
      const appearances = page.appearances.map((one) => ({ ...one, title }))
      const made = claimReviewOf({ ...page, ...parts, appearances }, where)
      fc.pre(lintClaimReview(made, where).length === 0)
      const json = jsonForScript(made)
      expect(JSON.parse(json)).toEqual(made)
      expect(json).not.toMatch(/<|>|&|\u2028|\u2029/)
      expect(JSON.parse(json)['@type']).toBe('ClaimReview')
    }),
  )
})
