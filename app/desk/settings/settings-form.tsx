'use client'

import { Checkbox, RadioGroup } from '@/components/ui/forms/choices'
import { FieldGroup } from '@/components/ui/forms/field'
import { Select } from '@/components/ui/forms/select'
import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { Language } from '@/prisma/generated/enums'
import { SavingForm } from '../../saving-form'
import { changeSettingsAction } from './actions'

type Initial = Record<'name' | 'deskName' | 'website' | 'timeZone', string>
type Props = { initial: Initial; languages: readonly string[]; timeZones: readonly string[]; requestId: string }

export function SettingsForm({ initial, languages, timeZones, requestId }: Props) {
  const { settingsPage, preferences, common } = useWords()
  const names = Object.values(Language).map((value) => ({ value, label: preferences.languages[value] }))
  return (
    <SavingForm
      id="settings"
      action={changeSettingsAction}
      hidden={{ requestId }}
      initial={initial}
      submit={common.save}
    >
      {(field, { values }) => {
        const chosen = Array.isArray(values?.languages) ? values.languages : languages
        return (
          <>
            <TextInput {...field('name')} label={settingsPage.name} hint={settingsPage.nameHint} />
            <TextInput {...field('deskName')} label={settingsPage.deskName} hint={settingsPage.deskNameHint} />
            <TextInput {...field('website')} label={settingsPage.website} type="url" optional={common.optional} />
            <Select
              {...field('timeZone')}
              label={settingsPage.timeZone}
              hint={settingsPage.timeZoneHint}
              options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            />
            <RadioGroup
              {...field('languages')}
              label={settingsPage.mainLanguage}
              choices={names}
              defaultValue={chosen[0]}
              look="line"
            />
            <FieldGroup
              name="languages"
              id="settings-also"
              label={settingsPage.alsoLanguage}
              optional={common.optional}
            >
              <div className="choices choices-inline" key={chosen.join()}>
                {names.map(({ value, label }) => (
                  <Checkbox
                    key={value}
                    id={`also-${value}`}
                    name="languages"
                    value={value}
                    label={label}
                    defaultChecked={chosen.includes(value)}
                  />
                ))}
              </div>
            </FieldGroup>
          </>
        )
      }}
    </SavingForm>
  )
}
