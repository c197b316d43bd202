import type * as en from '../en/desk'

export const frontPage = {
  paste: 'Artikel plakken',
  news: 'Nieuw voor u',
  newsBy: (name: string) => `door ${name}`,
  newsByMachine: 'door het systeem zelf',
  markSeen: 'Alles als gelezen markeren',
  status: 'Beweringen per status',
  seeAll: (count: number) => `Alle ${count} bekijken`,

  lists: {
    leading: 'Uw beweringen',
    contributing: 'U werkt mee',
    in_review: 'Wacht op een tweede persoon',
    approved: 'Mag worden gepubliceerd',
    selected: 'Mag worden opgepakt',
  },
  nothing: {
    leading: 'U leidt op dit moment geen bewering. Pak er een op uit de lijst met wat mag worden opgepakt.',
    contributing: 'U werkt aan geen bewering mee.',
    in_review: 'Er wacht geen oordeel op een tweede paar ogen.',
    approved: 'Er wacht geen goedgekeurd oordeel op publicatie.',
    selected: 'Er ligt niets om op te pakken. Selecteer beweringen in een artikel of bij de kandidaten.',
  },

  empty: {
    desk: {
      title: 'Begin met een artikel',
      text: 'Plak een tekst die iemand heeft gepubliceerd. Claimdesk haalt de beweringen eruit en u kiest welke u checkt.',
    },
    others: {
      title: 'Hier is nog niets',
      text: 'Zodra een factchecker of eindredacteur het eerste artikel heeft geplakt, staan de beweringen hier.',
    },
  },
  guides: {
    auditor: {
      title: 'U mag hier alles lezen',
      text: 'Open een bewering voor de bronnen, de oordelen en de geschiedenis: wie deed wat, wanneer en waarom.',
    },
    admin: {
      title: 'U beheert de redactie',
      text: 'Nodig mensen uit, geef hun rollen en stel de naam, de tijdzone en de talen van de redactie in.',
    },
  },
  toClaims: 'Naar de beweringen',
  toPeople: 'Naar de mensen',
  toSettings: 'Naar de instellingen',
} satisfies typeof en.frontPage

export const claimQueues = {
  tabs: 'Beweringen per status',
  names: {
    candidate: 'Kandidaten',
    selected: 'Geselecteerd',
    researching: 'In onderzoek',
    in_review: 'In beoordeling',
    approved: 'Goedgekeurd',
    published: 'Gepubliceerd',
    aside: 'Terzijde gelegd',
  },
  searchIn: 'Zoeken in bewering en spreker',
  mine: 'Alleen waaraan ik werk',
  search: 'Zoeken',
  clear: 'Alles weer tonen',
  found: (count: number) => (count === 1 ? '1 bewering' : `${count} beweringen`),
  empty: {
    candidate: 'Er wachten geen beweringen op een besluit. Plak een artikel: de beweringen komen hier binnen.',
    selected: 'Er ligt geen bewering klaar. Selecteer er een bij de kandidaten.',
    researching: 'Niemand onderzoekt op dit moment een bewering.',
    in_review: 'Er wacht geen oordeel op een tweede persoon.',
    approved: 'Er wacht geen oordeel op publicatie.',
    published: 'Er is nog niets gepubliceerd.',
    aside: 'Er is niets afgewezen, weggelegd of samengevoegd.',
  },
  emptyTitle: 'Deze lijst is leeg',
  noHits: 'Hier niets gevonden',
  noHitsElsewhere: 'In andere lijsten staat wel iets: de aantallen staan hierboven.',
  noHitsAnywhere: 'Probeer minder of andere woorden.',
} satisfies typeof en.claimQueues

export const claimLine = {
  worth: (of100: number) => `Checkwaarde ${of100} van 100`,
  uncheckable: 'niet te checken',
  lead: (name: string) => `Leiding: ${name}`,
  noLead: 'Nog niemand leidt',
  article: 'Het artikel zelf',
} satisfies typeof en.claimLine
