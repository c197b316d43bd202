import { controlProps, Field, type FieldProps } from './field'

export type Option = { value: string; label: string; disabled?: boolean }

type Props = FieldProps & {
  options: readonly Option[]
  defaultValue?: string
  /** The words of the empty choice; without it the first option is chosen. */
  placeholder?: string
}

export function Select({ options, defaultValue = '', placeholder, ...field }: Props) {
  return (
    <Field {...field}>
      <select key={defaultValue} {...controlProps(field)} className="input" defaultValue={defaultValue}>
        {placeholder !== undefined && (
          <option key="" value="">
            {placeholder}
          </option>
        )}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
