import { useState } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './OwnData.module.css'

/** The address of one plain document, in place of a file. */
export function AddressForm({ onAddress }: { readonly onAddress: (address: string) => void }) {
  const [address, setAddress] = useState('')
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        if (address.trim() !== '') onAddress(address.trim())
      }}
    >
      <Field label={m.own_document_address()}>
        <input
          type="text"
          inputMode="url"
          autoComplete="url"
          placeholder="https://exemple.org/indicateurs.json"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
      </Field>
      <button type="submit" disabled={address.trim() === ''}>
        {m.own_document_open()}
      </button>
      <p className={styles.note}>{m.own_document_note()}</p>
    </form>
  )
}
