const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const navigation = {
  product: 'Claimdesk',
  skipToContent: 'Skip to content',
  main: 'Main navigation',
  menu: 'Menu',
  desk: 'Desk',
  articles: 'Articles',
  claims: 'Claims',
  audit: 'Audit',
  people: 'People',
  settings: 'Settings',
  account: 'My account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  youAreHere: 'You are here',
  pages: 'Pages',
  previousPage: 'Previous',
  nextPage: 'Next',
  place: (from: number, to: number, all: number) => `${from} to ${to} of ${all}`,
}

export const preferences = {
  language: 'Language',
  languages: { en: 'English', nl: 'Nederlands' },
  theme: 'Appearance',
  themes: { system: 'Like the device', light: 'Light', dark: 'Dark' },
  choose: 'Apply',
}

export const common = {
  save: 'Save',
  saving: 'Saving…',
  sending: 'Sending…',
  saved: 'Saved',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Edit',
  back: 'Back',
  show: 'Show',
  search: 'Search',
  filter: 'Filter',
  all: 'All',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  optional: 'optional',
  choose: 'Choose…',
  reason: 'Reason',
  explanation: 'Explanation',
  more: 'More',
  opensElsewhere: 'opens another site',
  loading: 'Loading…',
  machine: 'Suggested by the machine',
  person: 'Made by a person',
}

export const counts = {
  articles: (count: number) => plural(count, 'article', 'articles'),
  claims: (count: number) => plural(count, 'claim', 'claims'),
  sources: (count: number) => plural(count, 'source', 'sources'),
  origins: (count: number) => plural(count, 'independent origin', 'independent origins'),
  people: (count: number) => plural(count, 'person', 'people'),
  days: (count: number) => plural(count, 'day', 'days'),
  hours: (count: number) => plural(count, 'hour', 'hours'),
  characters: (count: number) => plural(count, 'character', 'characters'),
}

export const dates = {
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  due: (date: string) => `due ${date}`,
  overdue: (date: string) => `overdue since ${date}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  at: (time: string) => `at ${time}`,
  noDate: 'no date',
  idle: (days: number) => `nothing done for ${plural(days, 'day', 'days')}`,
}

export const pages = {
  notFound: 'Not found',
  notFoundText: 'There is nothing at this address, or you may not see it.',
  toDesk: 'To the desk',
  toFront: 'To the front page',
  broken: 'Something broke',
  brokenText:
    'The fault is ours, not yours. What was saved is safe. Try again; if it happens again, tell your administrator.',
  reference: (digest: string) => `Reference: ${digest}`,
  tryAgain: 'Try again',
}

export const conflict = {
  title: 'Something else was saved meanwhile',
  explanation: 'Nothing is lost. Compare the two texts, adjust yours below, and save again.',
  theirs: 'Saved meanwhile',
  yours: 'Your text',
  differences: 'Show the differences',
  diff: { added: 'added', removed: 'removed', unchanged: 'unchanged' },
}
