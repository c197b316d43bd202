import type * as en from '../en/interface'

const meervoud = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`

export const navigation = {
  product: 'Claimdesk',
  skipToContent: 'Naar de inhoud',
  main: 'Hoofdmenu',
  menu: 'Menu',
  desk: 'Redactie',
  articles: 'Artikelen',
  claims: 'Beweringen',
  audit: 'Controle',
  people: 'Mensen',
  settings: 'Instellingen',
  account: 'Mijn account',
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  youAreHere: 'U bent hier',
  pages: 'Pagina’s',
  previousPage: 'Vorige',
  nextPage: 'Volgende',
  place: (from: number, to: number, all: number) => `${from} tot en met ${to} van ${all}`,
} satisfies typeof en.navigation

export const preferences = {
  language: 'Taal',
  languages: { en: 'English', nl: 'Nederlands' },
  theme: 'Weergave',
  themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  choose: 'Toepassen',
} satisfies typeof en.preferences

export const common = {
  save: 'Opslaan',
  saving: 'Wordt opgeslagen…',
  sending: 'Wordt verstuurd…',
  saved: 'Opgeslagen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  edit: 'Bewerken',
  back: 'Terug',
  show: 'Tonen',
  search: 'Zoeken',
  filter: 'Filteren',
  all: 'Alle',
  none: 'Geen',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Onbekend',
  optional: 'niet verplicht',
  choose: 'Kies…',
  reason: 'Reden',
  explanation: 'Toelichting',
  more: 'Meer',
  opensElsewhere: 'opent een andere site',
  loading: 'Wordt geladen…',
  machine: 'Voorstel van de machine',
  person: 'Door een mens gemaakt',
} satisfies typeof en.common

export const counts = {
  articles: (count: number) => meervoud(count, 'artikel', 'artikelen'),
  claims: (count: number) => meervoud(count, 'bewering', 'beweringen'),
  sources: (count: number) => meervoud(count, 'bron', 'bronnen'),
  origins: (count: number) => meervoud(count, 'onafhankelijke herkomst', 'onafhankelijke herkomsten'),
  people: (count: number) => meervoud(count, 'persoon', 'mensen'),
  days: (count: number) => meervoud(count, 'dag', 'dagen'),
  hours: (count: number) => `${count} uur`,
  characters: (count: number) => meervoud(count, 'teken', 'tekens'),
} satisfies typeof en.counts

export const dates = {
  today: 'vandaag',
  yesterday: 'gisteren',
  tomorrow: 'morgen',
  due: (date: string) => `uiterlijk ${date}`,
  overdue: (date: string) => `te laat sinds ${date}`,
  since: (date: string) => `sinds ${date}`,
  until: (date: string) => `tot ${date}`,
  at: (time: string) => `om ${time}`,
  noDate: 'geen datum',
  idle: (days: number) => `al ${meervoud(days, 'dag', 'dagen')} niets gedaan`,
} satisfies typeof en.dates

export const pages = {
  notFound: 'Niet gevonden',
  notFoundText: 'Op dit adres staat niets, of u mag het niet zien.',
  toDesk: 'Naar de redactie',
  toFront: 'Naar de voorpagina',
  broken: 'Er ging iets mis',
  brokenText:
    'Dat ligt aan ons, niet aan u. Wat was opgeslagen, is veilig. Gaat het weer mis, meld het dan bij de beheerder.',
  reference: (digest: string) => `Kenmerk: ${digest}`,
  tryAgain: 'Opnieuw proberen',
} satisfies typeof en.pages

export const conflict = {
  title: 'Er is intussen iets anders opgeslagen',
  explanation: 'Er is niets verloren. Vergelijk de twee teksten, pas die van u hieronder aan en sla opnieuw op.',
  theirs: 'Intussen opgeslagen',
  yours: 'Uw tekst',
  differences: 'Verschillen tonen',
  diff: { added: 'toegevoegd', removed: 'geschrapt', unchanged: 'ongewijzigd' },
} satisfies typeof en.conflict
