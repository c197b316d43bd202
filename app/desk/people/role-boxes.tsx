'use client'

import { Checkbox } from '@/components/ui/forms/choices'
import { FieldGroup } from '@/components/ui/forms/field'
import { useWords } from '@/components/ui/words'
import { Role } from '@/prisma/generated/enums'

type Props = { id: string; errors: string[] | undefined; chosen: readonly string[] }

export function RoleBoxes({ id, errors = [], chosen }: Props) {
  const { roles, roleHints, personFields } = useWords()
  return (
    <FieldGroup name="roles" id={id} label={personFields.roles} errors={errors}>
      <div className="choices" key={chosen.join()}>
        {Object.values(Role).map((role) => (
          <Checkbox
            key={role}
            id={`${id}-${role}`}
            name="roles"
            value={role}
            label={roles[role]}
            hint={roleHints[role]}
            defaultChecked={chosen.includes(role)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
