/** What may be wrong with what somebody typed. */
export const problems = {
  required: 'Fill this in.',
  choose: 'Choose one.',
  too_short: (least: number) => `Write at least ${least} characters.`,
  too_long: (most: number) => `Write at most ${most} characters.`,
  not_an_address: 'Enter a full web address, beginning with https:// or http://.',
  not_an_email: 'Enter a full e-mail address.',
  not_a_date: 'Enter a date that exists.',
  not_a_time: 'Enter a date and time that exist.',
  in_the_future: 'This lies in the future.',
  in_the_past: 'This lies in the past.',
  auditor_alone: 'An auditor watches the others and so can have no other role.',
  malformed: 'This is not something we can read.',
  too_deep: 'Quotations are nested more than twenty deep here. Take some of the > signs away.',
}

export const articleFields = {
  text: 'Text',
  textHint: 'Paste the whole article. Broken lines and hyphenated words are repaired; the original is kept.',
  title: 'Title',
  publisher: 'Publisher',
  author: 'Author',
  address: 'Web address',
  publishedOn: 'Published on',
  language: 'Language of the text',
}

export const claimFields = {
  statement: 'Statement',
  statementHint:
    'One checkable sentence that can be understood without the article. Put words of your own in [brackets]; readers see them without.',
  quote: 'Quote',
  speaker: 'Who says so',
  speakerHint: 'Empty where the article itself says so.',
  cue: 'Words that say who said it',
  kind: 'Kind of claim',
  worth: 'Worth checking',
  reasons: 'Why',
  lead: 'Lead',
  contributors: 'Contributors',
  dueOn: 'Due on',
  status: 'Status',
  publicState: 'For readers',
  origin: 'Origin',
}

export const verdictFields = {
  rating: 'Rating',
  about: 'What is judged',
  headline: 'Headline',
  finding: 'Finding',
  findingHint: 'What we found, in one sentence.',
  reasoning: 'Reasoning',
  reasoningHint: 'Readers see this. Markdown: *italic*, **bold**, [link](https://…), lists.',
  counterEvidence: 'Counter-evidence',
  counterEvidenceText: 'Which, and what answers it; or where you looked',
  claimantAnswer: 'What the claimant says',
  noContactReason: 'Why hearing the claimant does not apply',
  oneSourceReason: 'Why one source is enough',
  policyProfile: 'Procedure',
  returnReason: 'What has to change',
  publicationKind: 'Kind of publication',
  changeNote: 'What changed, and why',
  publicationLanguage: 'Language of the page',
}

export const personFields = {
  name: 'Name',
  email: 'E-mail address',
  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint: 'At least 12 characters; a few words are better than one.',
  roles: 'Roles',
  byline: 'On verdict pages',
  deactivated: 'Deactivated',
}
