import type * as en from '../en/evidence'

export const sourceKinds = {
  web_page: 'Webpagina',
  file: 'Bestand',
  interview: 'Interview',
  correspondence: 'Correspondentie',
  dataset: 'Dataset',
  observation: 'Eigen waarneming',
} satisfies typeof en.sourceKinds

export const stances = {
  supports: 'Ondersteunt',
  refutes: 'Weerlegt',
  context: 'Context',
} satisfies typeof en.stances

export const directnesses = { primary: 'Primair', secondary: 'Secundair' } satisfies typeof en.directnesses

export const directnessHints = {
  primary: 'De oorsprong zelf: de cijfers, het document, iemand die erbij was.',
  secondary: 'Iemand die over de oorsprong bericht.',
} satisfies typeof en.directnessHints

export const bearings = { central: 'Kern', background: 'Achtergrond' } satisfies typeof en.bearings

export const bearingHints = {
  central: 'Het oordeel steunt erop.',
  background: 'Het helpt begrijpen; het oordeel steunt er niet op.',
} satisfies typeof en.bearingHints

export const visibilities = {
  public: 'Openbaar',
  described: 'Omschreven',
  restricted: 'Afgeschermd',
} satisfies typeof en.visibilities

export const visibilityHints = {
  public: 'Lezers zien de bron volledig.',
  described: 'Lezers zien alleen uw omschrijving. Vul nergens in wie het is, ook hier niet.',
  restricted: 'Lezers zien alleen dat de bron bestaat. Vul nergens in wie het is, ook hier niet.',
} satisfies typeof en.visibilityHints

export const parties = {
  claimant: 'Degene die het beweert',
  other: 'Een andere betrokkene',
} satisfies typeof en.parties

export const contactChannels = {
  email: 'E-mail',
  phone: 'Telefoon',
  letter: 'Brief',
  in_person: 'In persoon',
  social_media: 'Sociale media',
  form: 'Contactformulier',
} satisfies typeof en.contactChannels

export const contactOutcomes = {
  awaiting: 'Wacht op antwoord',
  answered: 'Heeft geantwoord',
  declined: 'Wil niet reageren',
  not_reached: 'Niet bereikt',
} satisfies typeof en.contactOutcomes

export const suggestionKinds = { source: 'Een bron', wording: 'Een formulering' } satisfies typeof en.suggestionKinds

export const suggestionStates = {
  open: 'Open',
  accepted: 'Overgenomen',
  declined: 'Afgewezen',
} satisfies typeof en.suggestionStates

export const holdKinds = {
  legal: 'Juridisch',
  safety: 'Veiligheid',
  editorial: 'Redactioneel',
} satisfies typeof en.holdKinds

export const sourceFields = {
  kind: 'Soort bron',
  address: 'Webadres',
  title: 'Titel',
  publisher: 'Uitgever of organisatie',
  publishedOn: 'Verschenen op',
  accessedOn: 'Gezien op',
  excerpt: 'Passage',
  excerptHint: 'De passage waar het om gaat, woord voor woord.',
  locator: 'Plaats in de bron',
  locatorHint: 'Pagina, tabel, minuut of alinea.',
  stance: 'Wat de bron met de bewering doet',
  directness: 'Primair of secundair',
  bearing: 'Gewicht',
  originGroup: 'Herkomst',
  originGroupHint:
    'Het bureau, de studie of de persoon waarop de bron steunt. Bronnen van één herkomst tellen één keer.',
  interestNote: 'Belang',
  interestNoteHint: 'Wat de bron erbij te winnen heeft, als dat zo is.',
  visibility: 'Wat lezers zien',
  description: 'Omschrijving voor lezers',
  descriptionHint: 'Bijvoorbeeld: een ambtenaar die het dossier kent.',
} satisfies typeof en.sourceFields

export const contactFields = {
  party: 'Wie is gevraagd',
  name: 'Naam',
  channel: 'Hoe',
  askedAt: 'Gevraagd op',
  question: 'Vraag',
  questionHint: 'Zoals u hem hebt gesteld.',
  dueAt: 'Antwoord gevraagd vóór',
  outcome: 'Uitkomst',
  answer: 'Antwoord',
  unsettled: 'Dit antwoord kwam binnen tijdens de beoordeling en is nog niet afgehandeld.',
} satisfies typeof en.contactFields
