import type { Byline } from '@/prisma/generated/enums'

export const signInPage = {
  title: 'Sign in',
  intro: 'For the people of the desk. Readers need no account.',
  submit: 'Sign in',
  pending: 'Signing in…',
  forgotten: 'No password, or forgotten? Ask an administrator for a link.',
  sampleTitle: 'The sample newsroom',
  sampleText:
    'Enter as one of these people. This works only on this machine, and only until the first real person is invited.',
  enterAs: (name: string) => `Enter as ${name}`,
  tooLarge: 'This is more than fits into one form: two megabytes.',
}

export const keyPage = {
  welcome: (name: string) => `Welcome, ${name}`,
  welcomeText: 'Choose a password, and you are in.',
  again: 'Choose a new password',
  againText: 'It ends every session that is still open anywhere.',
  submit: 'Set the password and sign in',
  signsInAs: 'You sign in as',
  closed: 'This link does not work any more',
}

export const peoplePage = {
  title: 'People',
  invite: 'Invite somebody',
  inviteHint: 'You get a link to hand over. Nothing is sent by e-mail.',
  inviteSubmit: 'Make the invitation',
  linkTitle: 'Hand over this link',
  linkText: (name: string) => `It lets ${name} choose a password, once. It is shown only now.`,
  linkUntil: (until: string) => `It works until ${until}.`,
  linkGone: 'This form was sent twice, and the link was shown the first time. Make a new one if it is lost.',
  copy: 'Copy',
  copied: 'Copied',
  you: 'you',
  standings: {
    here: 'Active',
    invited: 'Invited',
    no_link: 'Has no way in yet',
    deactivated: 'Deactivated',
  },
  invitedUntil: (until: string) => `The link works until ${until}.`,
  sample: 'Sample',
  mixedScripts: 'This name mixes letters of two scripts that look alike.',
  manage: (name: string) => `Manage ${name}`,
  changeRoles: 'Change the roles',
  changeRolesHint: 'Ends this person’s sessions: they sign in again.',
  rename: 'Change the name',
  makeLink: 'Make a sign-in link',
  makeLinkHint: 'Hand it over yourself. A link made earlier stops working.',
  deactivate: 'Deactivate',
  deactivateHint: 'Signs this person out at once, everywhere. Nothing they did is lost.',
  reactivate: 'Reactivate',
  reactivateHint: 'They need a new link afterwards: the old password is gone.',
}

export const accountPage = {
  title: 'My account',
  nameHint: 'An administrator can change your name.',
  preferences: 'Preferences',
  bylines: { name: 'My name', desk: 'The name of the desk' } satisfies Record<Byline, string>,
  bylineHint: 'How verdict pages published from now on name you. The history inside the desk always names you.',
  password: 'Password',
  passwordSince: (date: string) => `Last changed on ${date}.`,
  noPassword: 'You have no password: sample people enter by one click.',
  changePassword: 'Change the password',
  changePasswordHint: 'Ends your sessions everywhere else.',
  sessions: 'Sessions',
  sessionCount: (count: number) =>
    count === 1 ? 'You are signed in in this browser only.' : `You are signed in in ${count} browsers.`,
  signOutEverywhere: 'Sign out everywhere',
}

export const settingsPage = {
  title: 'Settings',
  newsroom: 'Newsroom',
  name: 'Name of the newsroom',
  nameHint: 'Named as the author in search engines and on every page.',
  deskName: 'Name of the desk',
  deskNameHint: 'Stands on a verdict page in place of a person who prefers it.',
  website: 'Website',
  timeZone: 'Time zone',
  timeZoneHint: 'Every date on a screen and on a page is in this zone.',
  mainLanguage: 'Main language of publications',
  alsoLanguage: 'Publications may also be in',
}
