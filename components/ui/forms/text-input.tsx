import { controlProps, Field, type FieldProps } from './field'

type Own = keyof FieldProps | 'className' | 'value'
type TextInputProps = FieldProps & Omit<React.ComponentProps<'input'>, Own>
type TextAreaProps = FieldProps & Omit<React.ComponentProps<'textarea'>, Own> & { reading?: boolean }

/** Pass `defaultValue={state.values?.name}`: React empties a form after its action, and the key puts the text back. */
export function TextInput({ name, label, hint, errors, optional, id, ...rest }: TextInputProps) {
  const field = { name, label, hint, errors, optional, id }
  return (
    <Field {...field}>
      <input {...rest} {...controlProps(field)} key={String(rest.defaultValue ?? '')} className="input" />
    </Field>
  )
}

/** `reading` sets text that readers will see in the reading face. */
export function TextArea({ name, label, hint, errors, optional, id, reading, rows = 4, ...rest }: TextAreaProps) {
  const field = { name, label, hint, errors, optional, id }
  return (
    <Field {...field}>
      <textarea
        {...rest}
        {...controlProps(field)}
        key={String(rest.defaultValue ?? '')}
        rows={rows}
        className={reading ? 'input input-reading' : 'input'}
      />
    </Field>
  )
}
