import { FieldGroup, type FieldProps } from './field'

export type Choice = { value: string; label: React.ReactNode; hint?: React.ReactNode; disabled?: boolean }

type Props = FieldProps & {
  choices: readonly Choice[]
  defaultValue?: string
  /** Cards suit choices that carry a hint each; a line suits two or three short ones. */
  look?: 'list' | 'line' | 'cards'
}

const classes = { list: 'choices', line: 'choices choices-inline', cards: 'choices-cards' }

export function RadioGroup({ choices, defaultValue, look = 'list', ...field }: Props) {
  const { name, id = name, optional } = field
  return (
    <FieldGroup {...field}>
      <div className={classes[look]} key={defaultValue}>
        {choices.map(({ value, label, hint, disabled }) => (
          <label className="choice" key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              required={!optional}
              disabled={disabled}
              defaultChecked={value === defaultValue}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
            />
            <span>{label}</span>
            {hint && (
              <span className="choice-hint" id={`${id}-${value}-hint`}>
                {hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

type CheckboxProps = Choice & { name: string; id?: string; defaultChecked?: boolean; required?: boolean }

/** One box. Several of one name stand inside a FieldGroup. */
export function Checkbox({ name, value, label, hint, id = `${name}-${value}`, ...rest }: CheckboxProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        {...rest}
        id={id}
        name={name}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <span>{label}</span>
      {hint && (
        <span className="choice-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  )
}
