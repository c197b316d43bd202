'use client'

import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { SavingForm } from '../saving-form'
import { signInAction } from './actions'

export function SignInForm({ next }: { next: string }) {
  const { personFields, signInPage } = useWords()
  return (
    <SavingForm
      id="sign-in"
      action={signInAction}
      hidden={{ next }}
      submit={signInPage.submit}
      pendingLabel={signInPage.pending}
    >
      {(field) => (
        <>
          <TextInput {...field('email')} label={personFields.email} type="email" autoComplete="username" />
          <TextInput
            {...field('password')}
            label={personFields.password}
            type="password"
            autoComplete="current-password"
          />
        </>
      )}
    </SavingForm>
  )
}
