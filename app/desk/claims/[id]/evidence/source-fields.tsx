'use client'

import { AddressInput } from '@/components/ui/forms/address-input'
import { RadioGroup } from '@/components/ui/forms/choices'
import { Select } from '@/components/ui/forms/select'
import { TextArea, TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { Bearing, Directness, SourceKind, Stance, Visibility } from '@/prisma/generated/enums'
import type { FieldOf } from '../acts/use-act'

/** In the order in which a researcher has them at hand: what it is, what it says, what that does to the claim. */
export function SourceFields({ field }: { field: FieldOf }) {
  const words = useWords()
  const { sourceFields: labels, claimPage, common } = words
  const { optional } = common
  const kinds = Object.values(SourceKind).filter((kind) => kind !== 'file')
  const listed = <T extends string>(values: readonly T[], names: Record<T, string>, hints?: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value], hint: hints?.[value] }))
  return (
    <>
      <div className="form-row inputs-row">
        <Select {...field('kind')} label={labels.kind} options={listed(kinds, words.sourceKinds)} />
        <AddressInput {...field('address')} label={labels.address} hint={claimPage.addressHint} optional={optional} />
      </div>
      <TextInput {...field('title')} label={labels.title} />
      <div className="form-row inputs-row">
        <TextInput {...field('publisher')} label={labels.publisher} optional={optional} />
        <TextInput {...field('publishedOn')} type="date" label={labels.publishedOn} optional={optional} />
        <TextInput {...field('accessedOn')} type="date" label={labels.accessedOn} optional={optional} />
      </div>
      <TextArea {...field('excerpt')} reading label={labels.excerpt} hint={labels.excerptHint} rows={3} />
      <TextInput {...field('locator')} label={labels.locator} hint={labels.locatorHint} optional={optional} />
      <RadioGroup
        {...field('stance')}
        label={labels.stance}
        choices={listed(Object.values(Stance), words.stances, claimPage.stanceHints)}
        look="cards"
      />
      <div className="form-row">
        <RadioGroup
          {...field('directness')}
          label={labels.directness}
          choices={listed(Object.values(Directness), words.directnesses, words.directnessHints)}
        />
        <RadioGroup
          {...field('bearing')}
          label={labels.bearing}
          choices={listed(Object.values(Bearing), words.bearings, words.bearingHints)}
        />
      </div>
      <div className="form-row">
        <TextInput
          {...field('originGroup')}
          label={labels.originGroup}
          hint={`${labels.originGroupHint} ${claimPage.originEmpty}`}
          optional={optional}
        />
        <TextArea
          {...field('interestNote')}
          label={labels.interestNote}
          hint={labels.interestNoteHint}
          optional={optional}
          rows={2}
        />
      </div>
      <RadioGroup
        {...field('visibility')}
        label={labels.visibility}
        hint={claimPage.visibilityHint}
        choices={listed(Object.values(Visibility), words.visibilities, words.visibilityHints)}
        look="cards"
      />
      <TextInput
        {...field('description')}
        label={labels.description}
        hint={`${claimPage.descriptionWhen} ${labels.descriptionHint}`}
        optional={optional}
      />
    </>
  )
}
