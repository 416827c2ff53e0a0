import type { Note } from '../../subjects/notes/notes'
import { formatDay } from '../../format/dates'
import { m } from '../../format/words'
import { labelText } from '../../subjects/money/moneyWords'
import { DeliverableRow } from './DeliverableRow'
import { TableFrame } from '../../ui/TableFrame'
import styles from './NotesContent.module.css'
import type { NotedGroup, NotedLine } from './notesView'

interface Props {
  readonly groups: readonly NotedGroup[]
  readonly asOf: string
  readonly onNote: (line: NotedLine) => void
  readonly onEdit: (note: Note) => void
  readonly onRemove: (note: Note) => void
}

/** How many of them are here whole, by the published data or by what is noted. */
const receivedIn = (lines: readonly NotedLine[]): number =>
  lines.filter(({ line, withNotes }) => (withNotes ?? line.state).state === 'handedOver').length

/** What is owed, one table per agreement; an agreement that is over is folded unless something is noted in it. */
export function Deliverables({ groups, asOf, ...acts }: Props) {
  if (groups.length === 0) return <p>{m.money_deliverables_none()}</p>
  return groups.map(({ agreement, lines }) => {
    const title = agreement === null ? m.pointage_no_agreement() : labelText(agreement.label)
    const isCurrent =
      agreement === null || agreement.period.end >= asOf || (agreement.reportDue ?? '') >= asOf
    const isNoted = lines.some(({ notes }) => notes.length > 0)
    return (
      <details
        key={agreement?.id ?? 'none'}
        className={styles.group}
        open={isCurrent || isNoted || groups.length === 1}
      >
        <summary>
          {m.pointage_received_of({ title, received: receivedIn(lines), count: lines.length })}
        </summary>
        <TableFrame
          caption={m.pointage_table({ title })}
          heads={[
            { label: m.money_deliverable(), holds: 'name' },
            { label: m.money_due(), holds: 'period' },
            { label: m.pointage_published({ day: formatDay(asOf) }), holds: 'known' },
            m.pointage_noted(),
          ]}
          className={styles.table}
        >
          <tbody>
            {lines.map((pointed) => (
              <DeliverableRow key={pointed.line.id} pointed={pointed} asOf={asOf} {...acts} />
            ))}
          </tbody>
        </TableFrame>
      </details>
    )
  })
}
