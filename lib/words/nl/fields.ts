import type * as en from '../en/fields'

export const problems = {
  required: 'Vul dit in.',
  choose: 'Maak een keuze.',
  too_short: (least: number) => `Schrijf minstens ${least} tekens.`,
  too_long: (most: number) => `Schrijf hoogstens ${most} tekens.`,
  not_an_address: 'Vul een volledig webadres in, beginnend met https:// of http://.',
  not_an_email: 'Vul een volledig e-mailadres in.',
  not_a_date: 'Vul een bestaande datum in.',
  not_a_time: 'Vul een bestaande datum en tijd in.',
  in_the_future: 'Dit ligt in de toekomst.',
  in_the_past: 'Dit ligt in het verleden.',
  auditor_alone: 'Een controleur kijkt met de anderen mee en kan daarom geen andere rol hebben.',
  malformed: 'Dit kunnen we niet lezen.',
  too_deep: 'Hier zitten citaten meer dan twintig niveaus diep. Haal een paar >-tekens weg.',
} satisfies typeof en.problems

export const articleFields = {
  text: 'Tekst',
  textHint:
    'Plak het hele artikel. Gebroken regels en afgebroken woorden worden hersteld; het origineel blijft bewaard.',
  title: 'Titel',
  publisher: 'Uitgever',
  author: 'Auteur',
  address: 'Webadres',
  publishedOn: 'Verschenen op',
  language: 'Taal van de tekst',
} satisfies typeof en.articleFields

export const claimFields = {
  statement: 'Bewering',
  statementHint: 'Eén controleerbare zin die zonder het artikel te begrijpen is. Zet eigen woorden tussen [haken]; lezers zien ze zonder.',
  quote: 'Citaat',
  speaker: 'Wie het zegt',
  speakerHint: 'Leeg als het artikel het zelf zegt.',
  cue: 'Woorden die zeggen wie het zei',
  kind: 'Soort bewering',
  worth: 'Checkwaarde',
  reasons: 'Waarom',
  lead: 'Leiding',
  contributors: 'Medewerkers',
  dueOn: 'Klaar op',
  status: 'Status',
  publicState: 'Voor lezers',
  origin: 'Ontstaan',
} satisfies typeof en.claimFields

export const verdictFields = {
  rating: 'Oordeel',
  about: 'Wat wordt beoordeeld',
  headline: 'Kop',
  finding: 'Bevinding',
  findingHint: 'Wat we vonden, in één zin.',
  reasoning: 'Onderbouwing',
  reasoningHint: 'Dit zien lezers. Markdown: *cursief*, **vet**, [link](https://…), opsommingen.',
  counterEvidence: 'Tegenbewijs',
  counterEvidenceText: 'Welk, en wat het antwoord daarop is; of waar u hebt gezocht',
  claimantAnswer: 'Reactie van degene die het beweert',
  noContactReason: 'Waarom wederhoor hier niet geldt',
  oneSourceReason: 'Waarom één bron genoeg is',
  policyProfile: 'Procedure',
  returnReason: 'Wat er anders moet',
  publicationKind: 'Soort publicatie',
  changeNote: 'Wat er is veranderd, en waarom',
  publicationLanguage: 'Taal van de pagina',
} satisfies typeof en.verdictFields

export const personFields = {
  name: 'Naam',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  currentPassword: 'Huidig wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  newPasswordHint: 'Minstens 12 tekens; een paar woorden zijn beter dan één.',
  roles: 'Rollen',
  byline: 'Op oordeelpagina’s',
  deactivated: 'Gedeactiveerd',
} satisfies typeof en.personFields
