'use client'

import { AddressInput } from '@/components/ui/forms/address-input'
import { Select } from '@/components/ui/forms/select'
import { TextInput } from '@/components/ui/forms/text-input'
import { useLanguage, useWords } from '@/components/ui/words'
import { languageName } from '../language-name'
import type { ComposeState } from './actions'

/** The languages whose texts are read with knowledge of the language. */
const readLanguages = ['nl', 'en', 'de', 'fr', 'es']

type Props = { answer: ComposeState; initial: Readonly<Record<string, string>>; onLanguage: () => void }

export function ArticleFields({ answer: { fields, preview }, initial, onLanguage }: Props) {
  const { articleFields, common, compose } = useWords()
  const screen = useLanguage()
  const field = (name: keyof typeof articleFields) => ({
    name,
    label: articleFields[name],
    errors: fields?.[name],
    defaultValue: initial[name] ?? '',
    autoComplete: 'off',
  })
  const languages = readLanguages.map((value) => ({ value, label: languageName(value, screen) ?? value }))
  const { title = '', stamp = '', day = '' } = preview?.found ?? {}
  const dateHint = day ? compose.dateTaken : stamp && compose.stamp(stamp)
  return (
    <fieldset className="composer-fields">
      <legend className="visually-hidden">{compose.about}</legend>
      <TextInput {...field('title')} hint={title ? compose.titleTaken : undefined} />
      <div className="form-row">
        <TextInput {...field('publisher')} />
        <TextInput {...field('author')} optional={common.optional} />
        <AddressInput {...field('address')} optional={common.optional} placeholder="https://" />
      </div>
      <div className="form-row">
        <TextInput {...field('publishedOn')} optional={common.optional} type="date" hint={dateHint || undefined} />
        <div onChange={onLanguage}>
          <Select
            name="language"
            label={articleFields.language}
            options={languages}
            placeholder={compose.detect}
            optional={common.optional}
            errors={fields?.language}
            defaultValue={initial.language ?? ''}
          />
        </div>
      </div>
    </fieldset>
  )
}
