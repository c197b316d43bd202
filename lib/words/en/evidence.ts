import type {
  Bearing,
  ContactChannel,
  ContactOutcome,
  Directness,
  HoldKind,
  Party,
  SourceKind,
  Stance,
  SuggestionKind,
  SuggestionState,
  Visibility,
} from '@/prisma/generated/enums'

export const sourceKinds: Record<SourceKind, string> = {
  web_page: 'Web page',
  file: 'File',
  interview: 'Interview',
  correspondence: 'Correspondence',
  dataset: 'Dataset',
  observation: 'Own observation',
}

export const stances: Record<Stance, string> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
}

export const directnesses: Record<Directness, string> = { primary: 'Primary', secondary: 'Secondary' }

export const directnessHints: Record<Directness, string> = {
  primary: 'The origin itself: the figures, the document, the person who was there.',
  secondary: 'Somebody who reports on the origin.',
}

export const bearings: Record<Bearing, string> = { central: 'Central point', background: 'Background' }

export const bearingHints: Record<Bearing, string> = {
  central: 'The verdict rests on it.',
  background: 'It helps to understand; the verdict does not rest on it.',
}

export const visibilities: Record<Visibility, string> = {
  public: 'Public',
  described: 'Described',
  restricted: 'Restricted',
}

export const visibilityHints: Record<Visibility, string> = {
  public: 'Readers see the source in full.',
  described: 'Readers see only your description. Do not enter who it is, here or anywhere else.',
  restricted: 'Readers see only that the source exists. Do not enter who it is, here or anywhere else.',
}

export const parties: Record<Party, string> = { claimant: 'The claimant', other: 'Another party' }

export const contactChannels: Record<ContactChannel, string> = {
  email: 'E-mail',
  phone: 'Telephone',
  letter: 'Letter',
  in_person: 'In person',
  social_media: 'Social media',
  form: 'Contact form',
}

export const contactOutcomes: Record<ContactOutcome, string> = {
  awaiting: 'Awaiting an answer',
  answered: 'Answered',
  declined: 'Declined to answer',
  not_reached: 'Not reached',
}

export const suggestionKinds: Record<SuggestionKind, string> = { source: 'A source', wording: 'A wording' }

export const suggestionStates: Record<SuggestionState, string> = {
  open: 'Open',
  accepted: 'Accepted',
  declined: 'Declined',
}

export const holdKinds: Record<HoldKind, string> = { legal: 'Legal', safety: 'Safety', editorial: 'Editorial' }

/** What a source is asked for, as labels and hints. */
export const sourceFields = {
  kind: 'Kind of source',
  address: 'Web address',
  title: 'Title',
  publisher: 'Publisher or organisation',
  publishedOn: 'Published on',
  accessedOn: 'Seen on',
  excerpt: 'Excerpt',
  excerptHint: 'The passage that matters, word for word.',
  locator: 'Where in the source',
  locatorHint: 'Page, table, minute or paragraph.',
  stance: 'What it does to the claim',
  directness: 'Primary or secondary',
  bearing: 'Bearing',
  originGroup: 'Origin',
  originGroupHint: 'The agency, study or person it rests on. Sources of one origin count once.',
  interestNote: 'Interest',
  interestNoteHint: 'What the source has to gain, if anything.',
  visibility: 'What readers see',
  description: 'Description for readers',
  descriptionHint: 'For example: an official with knowledge of the file.',
}

export const contactFields = {
  party: 'Who was asked',
  name: 'Name',
  channel: 'How',
  askedAt: 'Asked on',
  question: 'Question',
  questionHint: 'As you put it to them.',
  dueAt: 'Answer wanted by',
  outcome: 'Outcome',
  answer: 'Answer',
  unsettled: 'This reply came in during review and has not been settled.',
}
