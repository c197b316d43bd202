'use client'

import { RadioGroup } from '@/components/ui/forms/choices'
import { Select } from '@/components/ui/forms/select'
import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import type { Byline, Language } from '@/prisma/generated/enums'
import { SavingForm } from '../../saving-form'
import { changePasswordAction, preferencesAction, signOutEverywhereAction } from './actions'

export function PreferencesForm({ initial }: { initial: { language: Language; theme: string; byline: Byline } }) {
  const { preferences, accountPage, personFields, common } = useWords()
  const options = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return (
    <SavingForm id="preferences" action={preferencesAction} initial={initial} submit={common.save}>
      {(field) => (
        <>
          <div className="form-row">
            <Select {...field('language')} label={preferences.language} options={options(preferences.languages)} />
            <Select {...field('theme')} label={preferences.theme} options={options(preferences.themes)} />
          </div>
          <RadioGroup
            {...field('byline')}
            label={personFields.byline}
            hint={accountPage.bylineHint}
            choices={options(accountPage.bylines)}
          />
        </>
      )}
    </SavingForm>
  )
}

export function ChangePasswordForm({ requestId, least }: { requestId: string; least: number }) {
  const { personFields, accountPage } = useWords()
  return (
    <SavingForm id="password" action={changePasswordAction} hidden={{ requestId }} submit={accountPage.changePassword}>
      {(field) => (
        <>
          <p className="small soft">{accountPage.changePasswordHint}</p>
          <TextInput
            {...field('currentPassword')}
            label={personFields.currentPassword}
            type="password"
            autoComplete="current-password"
          />
          <TextInput
            {...field('newPassword')}
            label={personFields.newPassword}
            hint={personFields.newPasswordHint}
            type="password"
            autoComplete="new-password"
            minLength={least}
          />
        </>
      )}
    </SavingForm>
  )
}

export function SignOutEverywhereForm() {
  const { accountPage } = useWords()
  return (
    <SavingForm
      id="sign-out"
      action={signOutEverywhereAction}
      submit={accountPage.signOutEverywhere}
      look={{ tone: 'plain', icon: 'sign_out' }}
    />
  )
}
