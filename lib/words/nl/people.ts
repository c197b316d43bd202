import type * as en from '../en/people'

export const signInPage = {
  title: 'Inloggen',
  intro: 'Voor de mensen van de redactie. Lezers hebben geen account nodig.',
  submit: 'Inloggen',
  pending: 'Bezig met inloggen…',
  forgotten: 'Geen wachtwoord, of vergeten? Vraag een beheerder om een link.',
  sampleTitle: 'De voorbeeldredactie',
  sampleText:
    'Ga naar binnen als een van deze mensen. Dat kan alleen op deze machine, tot de eerste echte uitnodiging.',
  enterAs: (name: string) => `Ga naar binnen als ${name}`,
  tooLarge: 'Dit is meer dan er in één formulier past: twee megabyte.',
} satisfies typeof en.signInPage

export const keyPage = {
  welcome: (name: string) => `Welkom, ${name}`,
  welcomeText: 'Kies een wachtwoord en u bent binnen.',
  again: 'Kies een nieuw wachtwoord',
  againText: 'Daarmee eindigt elke sessie die nog ergens openstaat.',
  submit: 'Wachtwoord instellen en inloggen',
  signsInAs: 'U logt in als',
  closed: 'Deze link werkt niet meer',
} satisfies typeof en.keyPage

export const peoplePage = {
  title: 'Mensen',
  invite: 'Iemand uitnodigen',
  inviteHint: 'U krijgt een link om zelf door te geven. Er wordt niets gemaild.',
  inviteSubmit: 'Uitnodiging maken',
  linkTitle: 'Geef deze link door',
  linkText: (name: string) => `Hiermee kiest ${name} eenmalig een wachtwoord. De link is alleen nu te zien.`,
  linkUntil: (until: string) => `De link werkt tot ${until}.`,
  linkGone: 'Dit formulier is twee keer verstuurd; de link was de eerste keer te zien. Maak een nieuwe als die weg is.',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  you: 'u',
  standings: {
    here: 'Actief',
    invited: 'Uitgenodigd',
    no_link: 'Kan nog niet inloggen',
    deactivated: 'Gedeactiveerd',
  },
  invitedUntil: (until: string) => `De link werkt tot ${until}.`,
  sample: 'Voorbeeld',
  mixedScripts: 'In deze naam staan letters uit twee schriften die op elkaar lijken.',
  manage: (name: string) => `${name} beheren`,
  changeRoles: 'Rollen wijzigen',
  changeRolesHint: 'Beëindigt de sessies van deze persoon, die daarna opnieuw inlogt.',
  rename: 'Naam wijzigen',
  makeLink: 'Inloglink maken',
  makeLinkHint: 'Geef de link zelf door. Een eerdere link werkt dan niet meer.',
  deactivate: 'Deactiveren',
  deactivateHint: 'Logt deze persoon meteen overal uit. Wat die heeft gedaan, blijft bewaard.',
  reactivate: 'Opnieuw activeren',
  reactivateHint: 'Daarna is een nieuwe link nodig: het oude wachtwoord is weg.',
} satisfies typeof en.peoplePage

export const accountPage = {
  title: 'Mijn account',
  nameHint: 'Een beheerder kan uw naam wijzigen.',
  preferences: 'Voorkeuren',
  bylines: { name: 'Mijn naam', desk: 'De naam van de redactie' },
  bylineHint: 'Hoe nieuwe oordeelpagina’s u noemen. In de geschiedenis van de redactie staat u altijd met uw naam.',
  password: 'Wachtwoord',
  passwordSince: (date: string) => `Voor het laatst gewijzigd op ${date}.`,
  noPassword: 'U hebt geen wachtwoord: voorbeeldmensen gaan met één klik naar binnen.',
  changePassword: 'Wachtwoord wijzigen',
  changePasswordHint: 'Daarna bent u overal elders uitgelogd.',
  sessions: 'Sessies',
  sessionCount: (count: number) =>
    count === 1 ? 'U bent alleen in deze browser ingelogd.' : `U bent in ${count} browsers ingelogd.`,
  signOutEverywhere: 'Overal uitloggen',
} satisfies typeof en.accountPage

export const settingsPage = {
  title: 'Instellingen',
  newsroom: 'Redactie',
  name: 'Naam van de redactie',
  nameHint: 'Staat als auteur in zoekmachines en op elke pagina.',
  deskName: 'Naam van de factcheckredactie',
  deskNameHint: 'Staat op een oordeelpagina in plaats van wie dat liever heeft.',
  website: 'Website',
  timeZone: 'Tijdzone',
  timeZoneHint: 'Elke datum op een scherm en op een pagina is in deze zone.',
  mainLanguage: 'Hoofdtaal van publicaties',
  alsoLanguage: 'Publicaties mogen ook zijn in het',
} satisfies typeof en.settingsPage
