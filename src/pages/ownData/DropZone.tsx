import { useState } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './OwnData.module.css'

/** Where files are dropped or chosen, several at once; by keyboard through the browser's own file button. */
export function DropZone({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      <p>{m.own_drop()}</p>
      <Field label={m.own_choose()}>
        <input
          type="file"
          multiple
          accept=".xlsx,.ods,.csv,.txt,.tsv,.json"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            // The same file can be chosen again once it was mended.
            currentTarget.value = ''
          }}
        />
      </Field>
      <p className={styles.note}>{m.own_formats()}</p>
    </div>
  )
}
