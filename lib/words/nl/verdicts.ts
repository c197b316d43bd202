import { ratingDefinitions as definitions, ratingNames } from '@/lib/rules/ratings'
import { capitalised } from '../capitalised'
import type * as en from '../en/verdicts'

export const ratings = capitalised(ratingNames.nl) satisfies typeof en.ratings

export const ratingDefinitions = definitions.nl satisfies typeof en.ratingDefinitions

export const abouts = {
  content: 'Of het zo is',
  attribution: 'Of het zo gezegd is',
} satisfies typeof en.abouts

export const policyProfiles = { standard: 'Standaard', urgent: 'Spoed' } satisfies typeof en.policyProfiles

export const policyProfileHints = {
  standard: 'Wederhoor is toegepast, of er was tijd om te antwoorden.',
  urgent: 'Het antwoord op wederhoor kan nog komen, en dat staat erbij. Een derde kijkt het binnen 24 uur na.',
} satisfies typeof en.policyProfileHints

export const counterEvidences = {
  answered: 'Gevonden en beantwoord',
  none_found: 'Gezocht en niet gevonden',
} satisfies typeof en.counterEvidences

export const verdictStates = {
  draft: 'Concept',
  proposed: 'Voorgesteld',
  returned: 'Teruggestuurd',
  voided: 'Vervallen door een wijziging',
  approved: 'Goedgekeurd',
  published: 'Gepubliceerd',
} satisfies typeof en.verdictStates

export const publicationKinds = {
  first: 'Eerste publicatie',
  minor: 'Kleine wijziging',
  update: 'Aanvulling',
  correction: 'Correctie',
  retraction: 'Rectificatie',
} satisfies typeof en.publicationKinds

export const publicationKindHints = {
  first: 'Deze bewering is nog niet eerder gepubliceerd.',
  minor: 'Spelling, een dode link: niets waarop een lezer afgaat.',
  update: 'Er zijn nieuwe feiten; wat we schreven was toen juist.',
  correction: 'We zaten fout, en zeggen dat op de pagina.',
  retraction: 'Het oordeel had niet gepubliceerd mogen worden.',
} satisfies typeof en.publicationKindHints

export const removalGrounds = {
  court: 'Rechterlijk bevel',
  privacy: 'Privacy',
  safety: 'Veiligheid',
  copyright: 'Auteursrecht',
} satisfies typeof en.removalGrounds

export const bylines = { name: 'Met mijn naam', desk: 'Met de naam van de redactie' } satisfies typeof en.bylines

export const scheduleStates = {
  waiting: 'Ingepland',
  done: 'Volgens plan gepubliceerd',
  refused: 'Op het moment zelf geweigerd',
  cancelled: 'Geschrapt',
} satisfies typeof en.scheduleStates

export const withdrawalStates = {
  proposed: 'Voorgesteld',
  confirmed: 'Bevestigd',
  declined: 'Afgewezen',
} satisfies typeof en.withdrawalStates

export const claimantStates = {
  answered: 'Degene die dit beweert heeft onze vragen beantwoord.',
  declined: 'Degene die dit beweert wilde niet reageren.',
  not_reached: 'We konden degene die dit beweert niet bereiken.',
  awaiting: 'We hebben degene die dit beweert om een reactie gevraagd en wachten op antwoord.',
  not_applicable: 'We hebben degene die dit beweert niet om een reactie gevraagd.',
} satisfies typeof en.claimantStates

export const comparedFields = {
  rating: 'Oordeel',
  headline: 'Kop',
  statement: 'Bewering',
  speaker: 'Wie het zei',
  finding: 'Bevinding',
  reasoning: 'Onderbouwing',
  claimant: 'Wederhoor',
  sources: 'Bronnen',
} satisfies typeof en.comparedFields
