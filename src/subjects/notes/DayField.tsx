import { Field } from '../../ui/Field'

interface Props {
  readonly label: string
  readonly name: string
  readonly before: string
  readonly required?: boolean
}

/** A day that a note may be of. */
export function DayField({ label, name, before, required }: Props) {
  return (
    <Field label={label}>
      <input
        name={name}
        type="date"
        required={required}
        min="1990-01-01"
        max="2199-12-31"
        defaultValue={before}
      />
    </Field>
  )
}
