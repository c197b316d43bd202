/** What the history can say: for each act, which facts stand open, which people it names, which texts it seals. */
import { z } from 'zod'
import {
  ClaimKind,
  ContactChannel,
  ContactOutcome,
  Language,
  Party,
  PublicationKind,
  PublicState,
  RemovalGround,
  Role,
  SuggestionKind,
  WorkStatus,
} from '@/prisma/generated/enums'
import { acts, type Act } from '../workflow'
import {
  aVerdict,
  claimTexts,
  count,
  digest,
  id,
  movedPlace,
  onlyText,
  place,
  sourceFacts,
  sourceTexts,
  time,
  verdictFacts,
  verdictTexts,
  withReason,
} from './facts'

export const articleActs = ['save_article', 'finish_triage'] as const
export const peopleActs = [
  'make_first_admin',
  'invite_person',
  'accept_invitation',
  'change_roles',
  'rename_person',
  'deactivate_person',
  'reactivate_person',
  'change_password',
  'reset_password',
  'change_settings',
  // Stands with the newsroom's own acts: there may never be an article of it.
  'ask_language_model',
] as const

export const entryActs = [...acts, ...articleActs, ...peopleActs]
export type EntryAct = Act | (typeof articleActs)[number] | (typeof peopleActs)[number]

type Vocabulary = {
  /** Ids, enums, digests, counts and times: visible to whoever may see the act. */
  open?: z.ZodRawShape
  /** People, as their pseudonym in the stream. */
  people?: readonly string[]
  /** Names and free texts: in the act as salted commitments. Each may come with what it was before, as was_…. */
  sealed?: readonly string[]
}

const kind = z.enum(ClaimKind)
const engine = z.string().max(120).optional()

export const vocabulary = {
  /** `engine` says what found it, with its version: a correction is only of use beside what it corrects. */
  extract: {
    open: { article: id, kind, worth_per_mille: count, engine, also_found_by: engine, ...place },
    sealed: [...claimTexts, 'other_wording'],
  },
  create_claim: { open: { article: id, kind, split_from: id.optional(), ...place }, sealed: claimTexts },
  select: withReason,
  dismiss: withReason,
  reconsider: onlyText,
  merge: { open: { into: id }, sealed: ['text'] },
  absorb: { open: { from: id, ...movedPlace }, sealed: claimTexts },
  take: {},
  assign: { people: ['to'] },
  release: {},
  contribute: {},
  shelve: withReason,
  /** `absorbing`: the wording that holds another claim too, which the next act takes in. */
  reword: { open: { kind, was_kind: kind, absorbing: id.optional() }, sealed: claimTexts },
  split: { open: { into: z.array(id), ...movedPlace }, sealed: claimTexts },
  add_appearance: { open: { appearance: id, article: id }, sealed: claimTexts },
  reanchor: { open: { appearance: id }, sealed: claimTexts },
  attach_source: { open: sourceFacts, sealed: sourceTexts },
  edit_source: { open: sourceFacts, sealed: sourceTexts },
  detach_source: { open: { source: id }, sealed: ['title', 'text'] },
  confirm_origin_group: { open: { source: id }, sealed: ['origin_group'] },
  record_capture: { open: { source: id, capture: digest } },
  capture_failed: { open: { source: id }, sealed: ['text'] },
  write_verdict: { open: verdictFacts, sealed: verdictTexts },
  suggest: { open: { suggestion: id, kind: z.enum(SuggestionKind) }, sealed: ['text'] },
  accept_suggestion: { open: { suggestion: id }, people: ['suggested_by'], sealed: [...claimTexts, ...sourceTexts] },
  decline_suggestion: { open: { suggestion: id }, sealed: ['text'] },
  propose: {
    open: { ...verdictFacts, number: count, policy_version: z.string(), scale_version: count, dossier: digest },
    sealed: verdictTexts,
  },
  return: { open: { verdict: id }, sealed: ['text'] },
  approve: { open: aVerdict },
  schedule: { open: { publish_at: time } },
  unschedule: onlyText,
  publish: {
    open: { ...aVerdict, publication: id, revision: count, kind: z.enum(PublicationKind), language: z.enum(Language) },
    sealed: ['change_note', 'slug'],
  },
  after_check: { open: { verdict: id }, sealed: ['text'] },
  reopen: onlyText,
  uphold: onlyText,
  record_contact: {
    open: { contact: id, party: z.enum(Party), channel: z.enum(ContactChannel), asked_at: time, due_at: time },
    sealed: ['name', 'question'],
  },
  record_reply: { open: { contact: id, outcome: z.enum(ContactOutcome) }, sealed: ['text'] },
  settle_reply: { open: { contact: id }, sealed: ['text'] },
  comment: onlyText,
  hold: { open: { hold: id, until: time.optional() }, sealed: ['kind', 'text'] },
  release_hold: { open: { hold: id }, sealed: ['text'] },
  mark_under_review: onlyText,
  suspend: { open: { due_at: time }, sealed: ['text'] },
  reinstate: onlyText,
  propose_withdrawal: onlyText,
  decline_withdrawal: onlyText,
  withdraw: onlyText,
  propose_removal: { open: { ground: z.enum(RemovalGround) }, sealed: ['text'] },
  remove_by_order: { open: { ground: z.enum(RemovalGround) }, sealed: ['text'] },

  save_article: {
    open: {
      ...{ article: id, version: count, language: z.string(), input: digest, published_on: z.iso.date().optional() },
      opinion: id.optional(),
    },
    sealed: ['title', 'publisher', 'author', 'address'],
  },
  finish_triage: { open: { article: id, dismissed: count } },

  make_first_admin: { people: ['person'], sealed: ['name', 'email'] },
  invite_person: { open: { roles: z.array(z.enum(Role)) }, people: ['person'], sealed: ['name', 'email'] },
  accept_invitation: { people: ['person'] },
  change_roles: { open: { roles: z.array(z.enum(Role)), was: z.array(z.enum(Role)) }, people: ['person'] },
  rename_person: { people: ['person'], sealed: ['name'] },
  deactivate_person: { people: ['person'], sealed: ['text'] },
  reactivate_person: { people: ['person'], sealed: ['text'] },
  change_password: { people: ['person'] },
  /** A new link: whoever holds it can become that person, so it is told. */
  reset_password: { people: ['person'] },
  change_settings: { sealed: ['name', 'website', 'desk_name', 'time_zone', 'languages'] },
  /** Told before anything is sent: what, where to, at whose wish. */
  ask_language_model: { open: { opinion: id, model: z.string(), host: z.string(), text: digest } },
} as const satisfies Record<EntryAct, Vocabulary>

/** Every claim act also says where the claim stands after it, so that a history can be replayed. */
export const standingShape = { status: z.enum(WorkStatus), public_state: z.enum(PublicState) }

type Words = typeof vocabulary
type OpenOf<A extends EntryAct> = Words[A] extends { open: infer S extends z.ZodRawShape }
  ? z.input<z.ZodObject<S>>
  : object
type PeopleOf<A extends EntryAct> = Words[A] extends { people: readonly (infer N extends string)[] }
  ? Record<N, string>
  : object
type SealedOf<A extends EntryAct> = Words[A] extends { sealed: readonly (infer N extends string)[] }
  ? { [Name in N | `was_${N}`]?: string | null }
  : object

/** What a command tells the history of an act, in the act's own words. Absent or null texts are left out. */
export type Details<A extends EntryAct> = OpenOf<A> & PeopleOf<A> & SealedOf<A>

export const wordsOf = (act: EntryAct): Vocabulary => vocabulary[act]
