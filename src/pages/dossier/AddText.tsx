import { useRef } from 'react'
import { m } from '../../format/words'
import { textItem } from '../../document/dossierItems'
import { Field } from '../../ui/Field'
import styles from './Dossier.module.css'
import { freeId, withItems } from '../../document/dossierEdits'
import type { DossierControl } from './useDossier'

/** A page of free text with its title. */
export function AddText({ control: { change, announce } }: { readonly control: DossierControl }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault()
        const title = field.current?.value.trim() ?? ''
        const named = title === '' ? m.dossier_page_untitled() : title
        change(
          (dossier) => withItems(dossier, [textItem(freeId(dossier, 'text'), named)]),
          m.dossier_did_add({ what: named }),
        )
        announce(m.dossier_added({ n: 1, shown: '1' }))
        if (field.current !== null) field.current.value = ''
      }}
    >
      <Field label={m.dossier_page_title()}>
        <input ref={field} type="text" maxLength={200} />
      </Field>
      <button type="submit">{m.dossier_add_page()}</button>
    </form>
  )
}
