'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { Select } from '@/components/ui/forms/select'
import { TextArea, TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ContactChannel, Party } from '@/prisma/generated/enums'
import { ActForm } from '../acts/act-form'
import type { Target, Texts } from '../acts/use-act'
import { recordContactAction, recordReplyAction, settleReplyAction } from './actions'

type Props = { target: Target; initial: Texts; isLastChance: boolean }

export function RecordContact({ target, initial, isLastChance }: Props) {
  const { acts, contactFields: labels, parties, contactChannels, claimPage } = useWords()
  const whom = Object.values(Party).map((value) => ({ value, label: parties[value] }))
  const channels = Object.values(ContactChannel).map((value) => ({ value, label: contactChannels[value] }))
  return (
    <ActForm
      name="contact"
      action={recordContactAction}
      {...{ target, initial, isLastChance }}
      title={acts.record_contact}
      hint={claimPage.contactHint}
    >
      {(field) => (
        <>
          <RadioGroup {...field('party')} label={labels.party} choices={whom} look="line" />
          <div className="form-row">
            <TextInput {...field('name')} label={labels.name} />
            <Select {...field('channel')} label={labels.channel} options={channels} />
          </div>
          <TextArea {...field('question')} label={labels.question} hint={labels.questionHint} rows={3} />
          <div className="form-row">
            <TextInput {...field('askedAt')} type="datetime-local" label={labels.askedAt} />
            <TextInput {...field('dueAt')} type="datetime-local" label={labels.dueAt} />
          </div>
        </>
      )}
    </ActForm>
  )
}

type OfContact = { target: Target; contactId: string; name: string; isLastChance?: boolean }

export function RecordReply({ target, contactId, name, isLastChance }: OfContact) {
  const { acts, common, contactFields: labels, contactOutcomes, claimPage } = useWords()
  const outcomes = (['answered', 'declined', 'not_reached'] as const).map((value) => ({ value, label: contactOutcomes[value] }))
  return (
    <ActForm
      name={`reply-${contactId}`}
      action={recordReplyAction}
      target={target}
      hidden={{ contactId }}
      title={claimPage.replyOf(name)}
      summary={acts.record_reply}
      submit={acts.record_reply}
      {...(isLastChance && { isLastChance })}
    >
      {(field) => (
        <>
          <RadioGroup {...field('outcome')} label={labels.outcome} choices={outcomes} look="line" />
          <TextArea
            {...field('answer')}
            label={labels.answer}
            hint={claimPage.answerHint}
            optional={common.optional}
            rows={3}
          />
        </>
      )}
    </ActForm>
  )
}

export function SettleReply({ target, contactId, name }: OfContact) {
  const { acts, common, claimPage } = useWords()
  return (
    <ActForm
      name={`settle-${contactId}`}
      action={settleReplyAction}
      target={target}
      hidden={{ contactId }}
      title={claimPage.settleOf(name)}
      summary={acts.settle_reply}
      submit={acts.settle_reply}
      hint={claimPage.actHints.settle_reply}
    >
      {(field) => <TextArea {...field('text')} label={common.reason} rows={2} />}
    </ActForm>
  )
}
