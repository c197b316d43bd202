'use client'

import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { SavingForm } from '../../saving-form'
import { choosePasswordAction } from '../actions'

type Props = { link: { key: string; requestId: string }; email: string; least: number }

export function PasswordForm({ link, email, least }: Props) {
  const { personFields, keyPage } = useWords()
  return (
    <SavingForm id="password" action={choosePasswordAction} hidden={link} submit={keyPage.submit}>
      {(field) => (
        <>
          <p>
            {keyPage.signsInAs} <strong>{email}</strong>
          </p>
          <TextInput
            {...field('password')}
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
