import type { Reading } from '../../domain/reading'
import type { UnitWords } from '../../format/figures'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import type { ViewState } from '../../address/viewState'
import styles from './Changes.module.css'
import { FoldingTable } from '../../ui/FoldingTable'
import { figureWords } from '../../subjects/changes/figureWords'
import type { Move } from '../../subjects/changes/moves'
import { NamedIndicator } from './NamedIndicator'

/** A reading with its shape, its word and the result that it grades. */
function ReadingWords({
  reading,
  unit,
}: {
  readonly reading: Reading
  readonly unit: UnitWords | null
}) {
  const figure = reading.answer === null ? null : figureWords(reading.answer, unit)
  return (
    <>
      <span className={styles.status}>
        <StatusMark status={reading.status} />
        {statusWords[reading.status]()}
      </span>
      {figure === null ? null : <span className={styles.scope}>{figure}</span>}
    </>
  )
}

/** Promises whose reading is another one than on the earlier date, each with both. */
export function MovesTable({
  title,
  moves,
  lasting,
}: {
  readonly title: string
  readonly moves: readonly Move[]
  readonly lasting: ViewState
}) {
  return (
    <FoldingTable
      className={styles.table}
      title={title}
      columns={[m.changes_column_indicator(), m.changes_column_was(), m.changes_column_is()]}
      rows={moves.map(({ promise, name, from, to }) => ({
        id: promise.target.id,
        cells: [
          <NamedIndicator key="name" name={name} lasting={lasting} />,
          <ReadingWords key="from" reading={from} unit={name.unit} />,
          <ReadingWords key="to" reading={to} unit={name.unit} />,
        ],
      }))}
    />
  )
}

/** The readings that a figure moved. */
export function Moves(props: Parameters<typeof MovesTable>[0]) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.moves.length === 0 ? <p>{m.changes_none_moves()}</p> : <MovesTable {...props} />}
    </section>
  )
}
