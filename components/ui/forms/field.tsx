import { Icon } from '../icon'

/** What every control shares: its name, what it is called, and what is wrong with it. */
export type FieldProps = {
  name: string
  label: React.ReactNode
  hint?: React.ReactNode
  errors?: readonly string[]
  /** The word for "optional": given, the field is marked so; required fields are not marked. */
  optional?: string
  /** For a form that stands on a page more than once. */
  id?: string
}

/** The attributes that tie a control to its hint and errors. */
export function controlProps({ name, hint, errors, optional, id = name }: FieldProps) {
  const described = [hint && `${id}-hint`, errors?.length && `${id}-errors`].filter(Boolean).join(' ')
  return {
    id,
    name,
    required: !optional,
    'aria-describedby': described || undefined,
    'aria-invalid': errors?.length ? true : undefined,
  } as const
}

export function Field({ children, ...field }: FieldProps & { children: React.ReactNode }) {
  const { name, label, hint, optional, id = name } = field
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label} {optional && <span className="field-optional">({optional})</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors {...field} />
    </div>
  )
}

/** For a group of controls under one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: React.ReactNode }) {
  const { name, label, hint, optional, id = name, errors } = field
  const described = [hint && `${id}-hint`, errors?.length && `${id}-errors`].filter(Boolean).join(' ')
  return (
    <fieldset className="field" id={id} aria-describedby={described || undefined}>
      <legend className="field-label">
        {label} {optional && <span className="field-optional">({optional})</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <FieldErrors {...field} />
    </fieldset>
  )
}

function FieldErrors({ name, id = name, errors }: FieldProps) {
  return (
    <div className="field-errors" id={`${id}-errors`} aria-live="polite">
      {errors?.map((error) => (
        <p className="field-error" key={error}>
          <Icon name="warning" />
          {error}
        </p>
      ))}
    </div>
  )
}
