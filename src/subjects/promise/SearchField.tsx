import { startTransition, useState } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'

interface Props {
  /** Text of the address. */
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** Free text: what is typed shows at once, the rows follow when the browser has time. */
export function SearchField({ value, onSearch }: Props) {
  const [typed, setTyped] = useState({ text: value, from: value })
  // Back, forward or "clear" changed the address: the field follows it.
  const text = typed.from === value ? typed.text : value
  return (
    <Field label={m.overview_search()}>
      <input
        type="search"
        value={text}
        maxLength={100}
        placeholder={m.overview_search_hint()}
        onChange={({ target }) => {
          const next = target.value
          setTyped({ text: next, from: next.trim() })
          startTransition(() => onSearch(next.trim()))
        }}
      />
    </Field>
  )
}
