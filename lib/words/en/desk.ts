import type { WorkList } from '@/lib/rules/desk/front-page'
import type { Queue } from '@/lib/rules/desk/queues'

/** The desk's front page. */
export const frontPage = {
  paste: 'Paste an article',
  news: 'New for you',
  newsBy: (name: string) => `by ${name}`,
  newsByMachine: 'by the desk itself',
  markSeen: 'Mark all as read',
  status: 'Claims by status',
  seeAll: (count: number) => `See all ${count}`,

  lists: {
    leading: 'Your claims',
    contributing: 'You work along',
    in_review: 'Waits for a second person',
    approved: 'May be published',
    selected: 'May be picked up',
  } satisfies Record<WorkList, string>,
  nothing: {
    leading: 'You lead no claim at the moment. Take one up from the list of what may be picked up.',
    contributing: 'You work along on no claim.',
    in_review: 'No verdict waits for a second pair of eyes.',
    approved: 'No approved verdict waits for publication.',
    selected: 'Nothing is waiting to be picked up. Select claims in an article, or among the candidates.',
  } satisfies Record<WorkList, string>,

  empty: {
    desk: {
      title: 'Begin with an article',
      text: 'Paste a text that somebody published. Claimdesk takes it apart into claims, and you choose which ones to check.',
    },
    others: {
      title: 'Nothing is here yet',
      text: 'As soon as a reviewer or an editor has pasted the first article, its claims appear here.',
    },
  },
  guides: {
    auditor: {
      title: 'You read everything here',
      text: 'Open a claim to see its sources, its verdicts and its history: who did what, when and why.',
    },
    admin: {
      title: 'You look after the desk',
      text: 'Invite people, give them roles, and set the name, the time zone and the languages of the newsroom.',
    },
  },
  toClaims: 'To the claims',
  toPeople: 'To the people',
  toSettings: 'To the settings',
}

/** The queues of claims. */
export const claimQueues = {
  tabs: 'Claims by status',
  names: {
    candidate: 'Candidates',
    selected: 'Selected',
    researching: 'Researching',
    in_review: 'In review',
    approved: 'Approved',
    published: 'Published',
    aside: 'Set aside',
  } satisfies Record<Queue, string>,
  searchIn: 'Search in statement and speaker',
  mine: 'Only what I work on',
  search: 'Search',
  clear: 'Show everything again',
  found: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  empty: {
    candidate: 'No claims wait for a decision. Paste an article: its claims arrive here.',
    selected: 'No claim waits to be picked up. Select one among the candidates.',
    researching: 'Nobody is researching a claim at the moment.',
    in_review: 'No verdict waits for a second person.',
    approved: 'No verdict waits for publication.',
    published: 'Nothing has been published yet.',
    aside: 'Nothing has been dismissed, shelved or merged.',
  } satisfies Record<Queue, string>,
  emptyTitle: 'This queue is empty',
  noHits: 'Nothing found here',
  noHitsElsewhere: 'Other queues do have hits: their numbers stand above.',
  noHitsAnywhere: 'Try fewer or other words.',
}

/** In one line of a list of claims. */
export const claimLine = {
  worth: (of100: number) => `Worth checking: ${of100} of 100`,
  uncheckable: 'cannot be checked',
  lead: (name: string) => `Lead: ${name}`,
  noLead: 'Nobody leads',
  article: 'The article itself',
}
