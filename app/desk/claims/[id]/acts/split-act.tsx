'use client'

import { Disclosure } from '@/components/ui/disclosure'
import { TextArea } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { ActForm } from './act-form'
import { splitAction } from './actions'
import type { FieldOf, Target } from './use-act'

const parts = ['first', 'second', 'third', 'fourth'] as const

type Props = { target: Target; isLastChance: boolean; statement: string; quote: string | undefined }

/** Two parts in sight; more of them, and the words of each, where somebody asks for them. */
export function SplitAct({ target, isLastChance, statement, quote = '' }: Props) {
  const { acts, claimPage, common, correcting } = useWords()
  const { third, fourth } = correcting
  const labels = { first: claimPage.firstPart, second: claimPage.secondPart, third, fourth }
  const quotes = Object.fromEntries(parts.map((name) => [`${name}Quote`, quote]))
  const own = (field: FieldOf, name: (typeof parts)[number]) => (
    <TextArea {...field(`${name}Quote`)} label={correcting.wordsOf[name]} optional={common.optional} rows={2} />
  )
  const further = (field: FieldOf, name: 'third' | 'fourth') => (
    <>
      <TextArea {...field(name)} reading label={labels[name]} optional={common.optional} rows={2} />
      {quote && own(field, name)}
    </>
  )
  return (
    <ActForm
      name="split"
      action={splitAction}
      target={target}
      initial={{ first: statement, second: '', ...quotes }}
      labels={labels}
      title={acts.split}
      hint={claimPage.actHints.split}
      isLastChance={isLastChance}
    >
      {(field) => (
        <>
          <TextArea {...field('first')} reading label={labels.first} rows={2} />
          <TextArea {...field('second')} reading label={labels.second} hint={claimPage.secondPartHint} rows={2} />
          {quote && (
            <Disclosure summary={correcting.words}>
              <div className="form">
                <p className="small soft">{correcting.wordsHint}</p>
                {own(field, 'first')}
                {own(field, 'second')}
              </div>
            </Disclosure>
          )}
          <Disclosure summary={correcting.more} open={Boolean(field('third').errors ?? field('fourth').errors)}>
            <div className="form">
              {further(field, 'third')}
              {further(field, 'fourth')}
            </div>
          </Disclosure>
        </>
      )}
    </ActForm>
  )
}
