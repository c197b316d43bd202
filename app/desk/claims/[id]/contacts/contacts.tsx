import { Badge, type Mark } from '@/components/ui/badge'
import { Notice } from '@/components/ui/feedback/notice'
import { Time } from '@/components/ui/time'
import type { DeskClaim } from '@/lib/records/claims/get-claim'
import { dayIn } from '@/lib/rules/days'
import type { ContactOutcome } from '@/prisma/generated/enums'
import { drawn, isLastChance, type View } from '../view'
import { RecordContact, RecordReply, SettleReply } from './contact-acts'

const marks: Record<ContactOutcome, Mark> = {
  awaiting: { tone: 'amber', icon: 'clock' },
  answered: { tone: 'green', icon: 'comment' },
  declined: { tone: 'grey', icon: 'minus_circle' },
  not_reached: { tone: 'grey', icon: 'question' },
}
const DAY = 86_400_000

const localTime = (zone: string, at: Date) => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
  return `${dayIn(zone, at)}T${clock.format(at)}`
}

/** Hearing the claimant and others: what was asked, until when, and what came of it. */
export function Contacts({ view, now }: { view: View; now: Date }) {
  const { claim, words, zone } = view
  const { claimPage } = words
  const mayRecord = claim.allowed.includes('record_contact')
  const initial = {
    ...{ party: 'claimant', channel: 'email', name: claim.speaker ?? '' },
    ...{ askedAt: localTime(zone, now), dueAt: localTime(zone, new Date(now.getTime() + DAY)) },
  }
  return (
    <section className="stack" id="contacts" aria-labelledby="contacts-title">
      <h2 id="contacts-title">{claimPage.contacts}</h2>
      {claim.contacts.length > 0 ? (
        <ul className="rows">
          {claim.contacts.map((contact) => <ContactItem key={contact.id} {...{ contact, view, now }} />)}
        </ul>
      ) : (
        <p className="soft">{claimPage.noContacts}. {claimPage.noContactsText}</p>
      )}
      {mayRecord && (
        <div className="panel">
          <RecordContact target={drawn(view)} initial={initial} isLastChance={isLastChance(view, 'record_contact')} />
        </div>
      )}
    </section>
  )
}

type Props = { contact: DeskClaim['contacts'][number]; view: View; now: Date }

function ContactItem({ contact, view, now }: Props) {
  const { claim, words, language, zone } = view
  const { contactFields: labels, claimPage } = words
  const { id: contactId, name, outcome, unsettled, repliedAt } = contact
  const isOverdue = outcome === 'awaiting' && contact.dueAt < now
  return (
    <li className="stack stack-tight">
      <div className="cluster">
        <Badge {...marks[outcome]}>{words.contactOutcomes[outcome]}</Badge>
        {isOverdue && <Badge tone="red" icon="warning">{claimPage.overdue}</Badge>}
        <span className="small soft">{words.parties[contact.party]} · {words.contactChannels[contact.channel]}</span>
      </div>
      <h3 className="source-title">{name}</h3>
      <p className="question">{contact.question}</p>
      {contact.answer && <blockquote className="quote answer">{contact.answer}</blockquote>}
      <p className="small faint facts">
        <span>{labels.askedAt} <Time at={contact.askedAt} {...{ language, zone }} /></span>
        <span>{labels.dueAt} <Time at={contact.dueAt} {...{ language, zone }} /></span>
        {repliedAt && <span>{claimPage.repliedAt} <Time at={repliedAt} {...{ language, zone }} /></span>}
      </p>
      {unsettled && <Notice kind="warning">{labels.unsettled}</Notice>}
      {unsettled && claim.allowed.includes('settle_reply') && (
        <SettleReply target={drawn(view)} {...{ contactId, name }} />
      )}
      {claim.allowed.includes('record_reply') && (
        <RecordReply target={drawn(view)} {...{ contactId, name }} isLastChance={isLastChance(view, 'record_reply')} />
      )}
    </li>
  )
}
