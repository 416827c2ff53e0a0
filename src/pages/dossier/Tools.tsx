import type { Document } from '../../document/document'
import { m } from '../../format/words'
import { Outputs } from '../../document/view/Outputs'
import { readerDay } from '../../format/readerDay'
import { emptyDossier } from '../../document/keptDossier'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import styles from './Dossier.module.css'
import { FileTools } from './FileTools'
import type { DossierControl } from './useDossier'

interface Props {
  readonly control: DossierControl
  readonly document: Document
}

/** What can be done with the whole dossier: begin anew, take back, open, save, print. */
export function Tools({ control, document }: Props) {
  const { dossier, change, undoable, redoable, undo, redo, announce } = control
  const { lasting } = useViewState()
  const isEmpty = dossier.items.length === 0
  // The day on which its data stand names its files.
  const day =
    dossier.items
      .map(({ frame }) => frame?.asOf ?? '')
      .toSorted()
      .at(-1) ?? ''
  return (
    <div role="group" aria-label={m.dossier_tools()} className={styles.tools}>
      <button
        type="button"
        disabled={undoable === null}
        onClick={() => {
          announce(m.dossier_undone({ what: undoable ?? '' }))
          undo()
        }}
      >
        {undoable === null ? m.dossier_undo() : m.dossier_undo_what({ what: undoable })}
      </button>
      <button
        type="button"
        disabled={redoable === null}
        onClick={() => {
          announce(m.dossier_redone({ what: redoable ?? '' }))
          redo()
        }}
      >
        {m.dossier_redo()}
      </button>
      <button
        type="button"
        onClick={() => {
          change(emptyDossier, m.dossier_did_new())
          announce(m.dossier_new_done())
        }}
      >
        {m.dossier_new()}
      </button>
      <FileTools control={control} />
      <button
        type="button"
        disabled={isEmpty}
        title={isEmpty ? m.dossier_empty() : undefined}
        onClick={() => globalThis.print()}
      >
        {m.dossier_print()}
      </button>
      {isEmpty ? null : (
        <span id="projeter">
          <Link to={addresses.meeting({ ...lasting, choix: 'dossier' })}>
            {m.dossier_meeting()}
          </Link>
        </span>
      )}
      <Outputs
        makeDocument={() => Promise.resolve(document)}
        counted={document}
        day={day === '' ? readerDay() : day}
      />
    </div>
  )
}
