import { useMemo } from 'react'
import { Field } from './Field'

interface Props {
  readonly label: string
  /** What the address calls it, where the page is also written for each choice (`src/site/asked.js`). */
  readonly name?: string
  readonly value: string
  /** Word of the empty choice; absent where one must be chosen. */
  readonly none?: string
  /** `lang` where the label is not in the language of the page. */
  readonly options: readonly {
    readonly value: string
    readonly label: string
    readonly lang?: string
  }[]
  /** Empty for the empty choice. */
  readonly onChoose: (value: string) => void
}

/** One value out of a list, in the browser's own select. */
export function Choice({ label, name, value, none, options, onChoose }: Props) {
  // Fifty programmes need no second look each time a letter is typed beside them.
  const choices = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      )),
    [options],
  )
  return (
    <Field label={label}>
      <select name={name} value={value} onChange={({ target }) => onChoose(target.value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {choices}
      </select>
    </Field>
  )
}
