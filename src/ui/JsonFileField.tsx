import { Field } from './Field'

interface Props {
  readonly label: string
  readonly onFile: (file: File) => Promise<void>
}

/** Opens one JSON file. */
export function JsonFileField({ label, onFile }: Props) {
  return (
    <Field label={label}>
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) void onFile(file)
          // The same file can be opened again once it was mended.
          currentTarget.value = ''
        }}
      />
    </Field>
  )
}
