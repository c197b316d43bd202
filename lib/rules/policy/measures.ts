/** What the gates measure by: how long a reason is, which origins are independent, when somebody was heard. */
import type { ContactOutcome } from '@/prisma/generated/enums'
import type { GateFacts } from './gate-facts'

export const REASON_LENGTH = 20
export const says = (text: string | undefined) => (text ?? '').trim().length >= REASON_LENGTH

/** One address written in two ways is one address. */
export function plainAddress(address: string) {
  if (!URL.canParse(address)) return address.trim().toLowerCase()
  const url = new URL(address)
  const tracking = [...url.searchParams.keys()].filter((name) => /^(utm_\w+|fbclid|gclid)$/i.test(name))
  for (const name of tracking) url.searchParams.delete(name)
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/{1,99}$/, '')}${url.search}`.toLowerCase()
}

/** Independent origins on the central point; the checked article itself does not count. */
export function originsOf({ sources, articleAddresses }: Pick<GateFacts, 'sources' | 'articleAddresses'>) {
  const checked = new Set(articleAddresses.map(plainAddress))
  const isChecked = (address: string | null) => !!address && checked.has(plainAddress(address))
  const counted = sources.filter(({ bearing, address }) => bearing === 'central' && !isChecked(address))
  return new Set(counted.map(({ originGroup }) => originGroup.trim().toLowerCase()))
}

const heard: readonly ContactOutcome[] = ['answered', 'declined']

/** From then on no reason why they need not be asked counts any more. */
export const claimantWasAsked = ({ contacts }: Pick<GateFacts, 'contacts'>) =>
  contacts.some(({ party }) => party === 'claimant')

/** Answered, declined, or nobody answered by the time that was set. */
export function claimantWasHeard({ contacts, now }: Pick<GateFacts, 'contacts' | 'now'>) {
  return contacts.some(({ party, outcome, dueAt }) => party === 'claimant' && (heard.includes(outcome) || dueAt <= now))
}
