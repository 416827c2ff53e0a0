import { Field } from './Field'

interface Props {
  readonly label: string
  readonly value: string
  /** Word of the empty choice; absent where one must be chosen. */
  readonly none?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** Empty for the empty choice. */
  readonly onChoose: (value: string) => void
}

/** One value out of a list, in the browser's own select. */
export function Choice({ label, value, none, options, onChoose }: Props) {
  return (
    <Field label={label}>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
