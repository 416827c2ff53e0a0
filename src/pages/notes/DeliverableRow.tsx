import type { Note } from '../../subjects/notes/notes'
import { formatDay, formatDue } from '../../format/dates'
import { m } from '../../format/words'
import { deliverableWords, frequencyWords } from '../../subjects/money/dueWords'
import { labelText } from '../../subjects/money/moneyWords'
import { NoteList } from '../../subjects/notes/NoteList'
import small from '../../ui/Text.module.css'
import tools from '../../ui/Tools.module.css'
import styles from './NotesContent.module.css'
import type { NotedLine } from './notesView'

interface Props {
  readonly pointed: NotedLine
  readonly asOf: string
  readonly onNote: (line: NotedLine) => void
  readonly onEdit: (note: Note) => void
  readonly onRemove: (note: Note) => void
}

/** A deliverable: when it is due, where it stands by the published data, what was noted here; on paper, boxes to fill in by hand. */
export function DeliverableRow({
  pointed: { line, notes, withNotes },
  asOf,
  onNote,
  onEdit,
  onRemove,
}: Props) {
  const label = labelText(line.label)
  return (
    <tr id={line.id}>
      <th scope="row">
        {label}
        <span className={small.sub}>{frequencyWords[line.frequency]()}</span>
      </th>
      <td>
        {line.due === null ? m.money_no_due() : formatDue(line.due)}
        {line.isPassedSince ? (
          <span className={small.sub}>{m.money_passed_since({ day: formatDay(asOf) })}</span>
        ) : null}
      </td>
      <td>
        {deliverableWords(line)}
        {line.lastDelivery?.reservations ? (
          <span className={small.sub}>{labelText(line.lastDelivery.reservations)}</span>
        ) : null}
        {line.lastDelivery?.status === 'simulated' ? (
          <span className={small.sub}>{m.quality_simulated()}</span>
        ) : null}
      </td>
      <td>
        {withNotes === null ? null : (
          <p className={styles.withNotes}>
            {m.pointage_with_notes({ state: deliverableWords({ state: withNotes }) })}
          </p>
        )}
        <NoteList notes={notes} onEdit={onEdit} onRemove={onRemove} />
        <button
          type="button"
          className={tools.tool}
          aria-label={m.pointage_note_of({ label })}
          onClick={() => onNote({ line, notes, withNotes })}
        >
          {m.pointage_note()}
        </button>
        {notes.length === 0 ? <span className={styles.boxes}>{m.pointage_boxes()}</span> : null}
      </td>
    </tr>
  )
}
