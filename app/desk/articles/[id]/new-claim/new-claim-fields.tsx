'use client'

import { controlProps, Field } from '@/components/ui/forms/field'
import { useWords } from '@/components/ui/words'
import { ClaimKind } from '@/prisma/generated/enums'
import { findQuote, statementOf } from '@/lib/rules/desk/find-quote'

export type Typed = { quote: string; statement: string; speaker: string; kind: string }
export const empty: Typed = { quote: '', statement: '', speaker: '', kind: 'event' }

type Props = {
  text: string
  typed: Typed
  errors: Record<string, string[]> | undefined
  onType: (typed: Typed) => void
}

export function NewClaimFields({ text, typed, errors, onType }: Props) {
  const { claimFields, claimKinds, common, triage } = useWords()
  const places = typed.quote.trim().length < 3 ? null : findQuote(text, typed.quote).length
  const found = places === 0 ? triage.quoteMissing : places === 1 ? triage.quoteFound : triage.quoteTwice(places ?? 0)
  const field = (name: keyof Typed, more: { hint?: string; optional?: string } = {}) => ({
    ...{ name, id: `new-${name}`, label: claimFields[name], ...more },
    ...(errors?.[name] && { errors: errors[name] }),
  })
  const bind = (name: keyof Typed, more?: { hint?: string; optional?: string }) => ({
    ...controlProps(field(name, more)),
    className: 'input',
    value: typed[name],
    onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      onType({ ...typed, [name]: target.value }),
  })
  const fillStatement = () => {
    if (typed.statement === '' && places) onType({ ...typed, statement: statementOf(typed.quote) })
  }
  const speaker = { hint: claimFields.speakerHint, optional: common.optional }
  return (
    <>
      <Field {...field('quote')}>
        <textarea {...bind('quote')} rows={3} onBlur={fillStatement} />
        <p className="small soft" role="status">
          {places !== null && found}
        </p>
      </Field>
      <Field {...field('statement', { hint: claimFields.statementHint })}>
        <textarea {...bind('statement', { hint: claimFields.statementHint })} rows={3} />
      </Field>
      <div className="form-row">
        <Field {...field('speaker', speaker)}>
          <input {...bind('speaker', speaker)} autoComplete="off" />
        </Field>
        <Field {...field('kind')}>
          <select {...bind('kind')}>
            {Object.values(ClaimKind).map((kind) => (
              <option key={kind} value={kind}>
                {claimKinds[kind]}
              </option>
            ))}
          </select>
        </Field>
      </div>
    </>
  )
}
