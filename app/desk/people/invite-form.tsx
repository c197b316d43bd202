'use client'

import { TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import { SavingForm } from '../../saving-form'
import { inviteAction } from './actions'
import { LinkNotice } from './link-notice'
import { RoleBoxes } from './role-boxes'

export function InviteForm({ requestId }: { requestId: string }) {
  const { personFields, peoplePage } = useWords()
  return (
    <SavingForm id="invite" action={inviteAction} hidden={{ requestId }} submit={peoplePage.inviteSubmit}>
      {(field, { show, values }) => (
        <>
          <p className="small soft">{peoplePage.inviteHint}</p>
          {show && <LinkNotice show={show} name={show.name ?? ''} />}
          <div className="form-row">
            <TextInput {...field('name')} label={personFields.name} autoComplete="off" />
            <TextInput {...field('email')} label={personFields.email} type="email" autoComplete="off" />
          </div>
          <RoleBoxes {...field('roles')} chosen={Array.isArray(values?.roles) ? values.roles : []} />
        </>
      )}
    </SavingForm>
  )
}
