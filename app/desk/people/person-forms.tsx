'use client'

import { TextArea, TextInput } from '@/components/ui/forms/text-input'
import { useWords } from '@/components/ui/words'
import type { Role } from '@/prisma/generated/enums'
import { SavingForm } from '../../saving-form'
import { changeRolesAction, deactivateAction, makeLinkAction, reactivateAction, renameAction } from './actions'
import { LinkNotice } from './link-notice'
import { RoleBoxes } from './role-boxes'

const plain = { tone: 'plain' } as const

type Person = { id: string; name: string; roles: Role[] }
/** Each form has a request id of its own. */
type Props = { person: Person; requestIds: Record<'link' | 'roles' | 'name' | 'standing', string> }

export function FormsForActive({ person, requestIds }: Props) {
  const { personFields, peoplePage, common } = useWords()
  const hidden = (form: keyof Props['requestIds']) => ({ personId: person.id, requestId: requestIds[form] })
  const id = (form: string) => `${form}-${person.id}`
  return (
    <div className="stack stack-loose">
      <SavingForm id={id('link')} action={makeLinkAction} hidden={hidden('link')} submit={peoplePage.makeLink} look={plain}>
        {(_field, { show }) => (
          <>
            <p className="small soft">{peoplePage.makeLinkHint}</p>
            {show && <LinkNotice show={show} name={person.name} />}
          </>
        )}
      </SavingForm>
      <SavingForm
        id={id('roles')}
        action={changeRolesAction}
        hidden={hidden('roles')}
        submit={peoplePage.changeRoles}
        look={plain}
      >
        {(field, { values }) => (
          <>
            <p className="small soft">{peoplePage.changeRolesHint}</p>
            <RoleBoxes {...field('roles')} chosen={Array.isArray(values?.roles) ? values.roles : person.roles} />
          </>
        )}
      </SavingForm>
      <SavingForm
        id={id('name')}
        action={renameAction}
        hidden={hidden('name')}
        initial={{ name: person.name }}
        submit={peoplePage.rename}
        look={plain}
      >
        {(field) => <TextInput {...field('name')} label={personFields.name} />}
      </SavingForm>
      <SavingForm
        id={id('deactivate')}
        action={deactivateAction}
        hidden={hidden('standing')}
        submit={peoplePage.deactivate}
        look={{ tone: 'danger' }}
      >
        {(field) => <TextArea {...field('text')} label={common.reason} hint={peoplePage.deactivateHint} rows={2} />}
      </SavingForm>
    </div>
  )
}

export function FormForDeactivated({ person, requestIds }: Props) {
  const { peoplePage, common } = useWords()
  const hidden = { personId: person.id, requestId: requestIds.standing }
  return (
    <SavingForm id={`reactivate-${person.id}`} action={reactivateAction} hidden={hidden} submit={peoplePage.reactivate}>
      {(field) => (
        <TextArea
          {...field('text')}
          label={common.reason}
          optional={common.optional}
          hint={peoplePage.reactivateHint}
          rows={2}
        />
      )}
    </SavingForm>
  )
}
