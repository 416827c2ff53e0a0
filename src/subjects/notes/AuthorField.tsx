import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import { useAuthor } from './keptNotes'

interface Props {
  readonly name: string
  /** Who said it before; the reader where nobody did. */
  readonly before: string | undefined
}

/** Who says it. */
export function AuthorField({ name, before }: Props) {
  const author = useAuthor(({ value }) => value)
  return (
    <Field label={m.notes_author()}>
      <input
        name={name}
        required
        pattern=".*\S.*"
        maxLength={240}
        defaultValue={before ?? author}
        autoComplete="name"
      />
    </Field>
  )
}
