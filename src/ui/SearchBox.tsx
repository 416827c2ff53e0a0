import { startTransition, useState } from 'react'
import { Field } from './Field'

interface Props {
  readonly label: string
  /** Examples of what can be looked for. */
  readonly hint: string
  /** Text of the address. */
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** Free text: what is typed shows at once, what it filters follows when the browser has time. */
export function SearchBox({ label, hint, value, onSearch }: Props) {
  const [typed, setTyped] = useState({ text: value, from: value })
  // Back, forward or "clear" changed the address: the field follows it.
  const text = typed.from === value ? typed.text : value
  return (
    <Field label={label}>
      <input
        type="search"
        value={text}
        maxLength={100}
        placeholder={hint}
        onChange={({ target }) => {
          const next = target.value
          setTyped({ text: next, from: next.trim() })
          startTransition(() => onSearch(next.trim()))
        }}
      />
    </Field>
  )
}
