import { useState, useTransition } from 'react'
import { Field } from './Field'

interface Props {
  readonly label: string
  /** Examples of what can be looked for. */
  readonly hint: string
  /** What is looked for: text of the address, or of a state. */
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** Free text: what is typed shows at once, what it filters follows when the browser has time. */
export function SearchBox({ label, hint, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value)
  const [isOnItsWay, startTransition] = useTransition()
  // Back, forward or "clear" changed what is looked for: the field follows, unless the change is its own and still to come.
  const text = isOnItsWay || typed.trim() === value ? typed : value
  return (
    <Field label={label}>
      <input
        type="search"
        value={text}
        maxLength={100}
        placeholder={hint}
        onChange={({ target }) => {
          const next = target.value
          setTyped(next)
          startTransition(() => onSearch(next.trim()))
        }}
      />
    </Field>
  )
}
