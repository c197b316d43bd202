import type * as en from '../en/claims'

export const roles = {
  reviewer: 'Factchecker',
  editor: 'Eindredacteur',
  legal: 'Jurist',
  auditor: 'Controleur',
  admin: 'Beheerder',
} satisfies typeof en.roles

export const roleHints = {
  reviewer: 'Onderzoekt beweringen, stelt oordelen voor en keurt die van anderen goed.',
  editor: 'Doet alles wat een factchecker doet; publiceert, wijst toe en heropent.',
  legal: 'Houdt publicatie tegen, schort oordelen op en beslist mee over intrekken en verwijderen.',
  auditor: 'Leest alles, verandert niets. Niet te combineren met een andere rol.',
  admin: 'Nodigt mensen uit, geeft rollen en wijzigt de instellingen.',
} satisfies typeof en.roleHints

export const workStatuses = {
  candidate: 'Kandidaat',
  selected: 'Geselecteerd',
  researching: 'In onderzoek',
  in_review: 'In beoordeling',
  approved: 'Goedgekeurd',
  published: 'Gepubliceerd',
  dismissed: 'Afgewezen',
  shelved: 'Weggelegd',
  merged: 'Samengevoegd',
} satisfies typeof en.workStatuses

export const publicStates = {
  none: 'Niet openbaar',
  live: 'Online',
  under_review: 'In heroverweging',
  suspended: 'Opgeschort',
  withdrawn: 'Ingetrokken',
  removed: 'Verwijderd',
} satisfies typeof en.publicStates

export const claimKinds = {
  quantity: 'Cijfer',
  event: 'Gebeurtenis',
  quote: 'Citaat',
  causal: 'Oorzaak',
  comparison: 'Vergelijking',
  rule: 'Regel of wet',
  prediction: 'Voorspelling',
  opinion: 'Mening',
  other: 'Anders',
} satisfies typeof en.claimKinds

export const claimOrigins = {
  machine: 'Door de machine gevonden',
  person: 'Door een mens gemaakt',
} satisfies typeof en.claimOrigins

export const blockKinds = {
  headline: 'Kop',
  lead: 'Intro',
  paragraph: 'Alinea',
  subhead: 'Tussenkop',
  list_item: 'Opsommingspunt',
  caption: 'Bijschrift',
  quote: 'Blokcitaat',
  furniture: 'Bijwerk van de pagina',
} satisfies typeof en.blockKinds

export const worthReasons = {
  names_number: 'noemt een getal',
  names_money: 'noemt een bedrag',
  names_percentage: 'noemt een percentage',
  speaks_of_deaths: 'gaat over doden of gewonden',
  compares_past: 'vergelijkt met vroeger',
  compares_others: 'vergelijkt met anderen',
  claims_record: 'spreekt van een record',
  states_cause: 'noemt een oorzaak',
  states_rule: 'stelt een regel of wet',
  alleges_wrongdoing: 'beschuldigt iemand',
  is_disputed: 'wordt betwist',
  attributed_official: 'uitspraak van een gezagsdrager',
  attributed_institution: 'uitspraak van een instelling',
  attributed_person: 'uitspraak van een genoemde persoon',
  unconfirmed_report: 'gemeld, niet bevestigd',
  names_public_body: 'noemt een overheidsinstantie',
  names_date: 'noemt een datum',
  stands_early: 'staat vooraan in de tekst',
  worded_like_checked_claims: 'lijkt op beweringen die gecheckt worden',
  is_opinion: 'is een mening',
  is_prediction: 'gaat over de toekomst',
  is_question: 'is een vraag',
  calls_to_act: 'is een oproep',
  personal_experience: 'is een persoonlijke ervaring',
  names_nothing_specific: 'noemt niets concreets',
  worded_like_unchecked_talk: 'lijkt op praat die niemand checkt',
} satisfies typeof en.worthReasons

export const selectionReasons = {
  reach: 'Bereikt veel mensen',
  harm: 'Kan schade doen',
  public_interest: 'Publiek belang',
  power_holder: 'Gezegd door iemand met macht',
  readers_request: 'Op verzoek van een lezer',
  series: 'Deel van een serie',
} satisfies typeof en.selectionReasons

export const dismissalReasons = {
  not_a_claim: 'Is geen bewering',
  not_checkable: 'Niet te checken',
  trivial: 'Te onbeduidend',
  duplicate: 'Is er al',
  wrong_extraction: 'Verkeerd uit de tekst gehaald',
  checked_before: 'Is al eerder gecheckt',
  no_public_interest: 'Geen publiek belang',
  triage_finished: 'Over bij het afronden van de schifting',
} satisfies typeof en.dismissalReasons

export const shelvingReasons = {
  uncheckable: 'Bleek niet te checken',
  true_not_newsworthy: 'Waar en geen nieuws',
  overtaken: 'Achterhaald',
  no_capacity: 'Geen capaciteit',
  legal: 'Juridische gronden',
  safety: 'Iemands veiligheid',
} satisfies typeof en.shelvingReasons
