/** The scale of ratings, in versions: a published verdict keeps the scale it was given on. */
import { Rating, type Language } from '@/prisma/generated/enums'

export const SCALE_VERSION = 1
export const WORST = 1
export const BEST = 6

/** What a rating says in numbers in ClaimReview: closer to BEST is truer; without a truth value none. */
export const ratingValues = {
  true: 6,
  mostly_true: 5,
  partly_true: 4,
  misleading: 3,
  mostly_false: 2,
  false: 1,
  unproven: null,
  unverifiable: null,
  satire: null,
  manipulated: null,
  misattributed: null,
} as const satisfies Record<Rating, number | null>

export const ratings = Object.values(Rating)

/** True, false and what lies between: what a prediction or an opinion cannot be. */
export const isTruthRating = (rating: Rating) => ratingValues[rating] !== null

/** The published names, as a newsroom prints them inside a sentence; ClaimReview carries them. */
export const ratingNames: Record<Language, Record<Rating, string>> = {
  en: {
    true: 'true',
    mostly_true: 'mostly true',
    partly_true: 'partly true',
    misleading: 'misleading',
    mostly_false: 'mostly false',
    false: 'false',
    unproven: 'unproven',
    unverifiable: 'unverifiable',
    satire: 'satire',
    manipulated: 'manipulated',
    misattributed: 'misattributed',
  },
  nl: {
    true: 'waar',
    mostly_true: 'grotendeels waar',
    partly_true: 'deels waar',
    misleading: 'misleidend',
    mostly_false: 'grotendeels onwaar',
    false: 'onwaar',
    unproven: 'onbewezen',
    unverifiable: 'niet te controleren',
    satire: 'satire',
    manipulated: 'gemanipuleerd',
    misattributed: 'verkeerd toegeschreven',
  },
}

/** What readers are told a rating means; part of the scale, and so of its version. */
export const ratingDefinitions: Record<Language, Record<Rating, string>> = {
  en: {
    true: 'The claim is correct, and nothing that matters is missing.',
    mostly_true: 'The claim is correct in the main; a detail is wrong or missing that does not change the picture.',
    partly_true: 'One part of the claim is correct and another part, as important, is not.',
    misleading: 'The facts may be correct, but chosen or presented in a way that leaves a wrong impression.',
    mostly_false: 'The claim holds a grain of truth, but its main point is wrong.',
    false: 'The claim is contradicted by reliable evidence.',
    unproven: 'There is evidence to be had, but what we found neither supports nor refutes the claim.',
    unverifiable: 'With the sources open to us, nobody can establish whether the claim is correct.',
    satire: 'The claim was made as a joke or parody, and has been passed on as if it were serious.',
    manipulated: 'The picture, sound or document was altered in a way that changes what it seems to show.',
    misattributed: 'The words, picture or deed are ascribed to a person, place or time they do not belong to.',
  },
  nl: {
    true: 'De bewering klopt, en er ontbreekt niets dat ertoe doet.',
    mostly_true: 'De bewering klopt in hoofdzaak; een detail is onjuist of ontbreekt, maar verandert het beeld niet.',
    partly_true: 'Een deel van de bewering klopt, een ander en even belangrijk deel niet.',
    misleading: 'De feiten kunnen kloppen, maar zijn zo gekozen of gebracht dat een verkeerde indruk ontstaat.',
    mostly_false: 'In de bewering zit een kern van waarheid, maar de hoofdzaak klopt niet.',
    false: 'De bewering wordt weersproken door betrouwbaar bewijs.',
    unproven: 'Bewijs is in principe te vinden, maar wat wij vonden bevestigt noch weerlegt de bewering.',
    unverifiable: 'Met de bronnen die openstaan kan niemand vaststellen of de bewering klopt.',
    satire: 'De bewering was als grap of parodie bedoeld en wordt verspreid alsof zij serieus is.',
    manipulated: 'Het beeld, geluid of document is zo bewerkt dat het iets anders lijkt te tonen.',
    misattributed:
      'De woorden, het beeld of de daad worden toegeschreven aan een persoon, plaats of tijd waar ze niet bij horen.',
  },
}
