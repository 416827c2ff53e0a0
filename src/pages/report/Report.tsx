import { useMemo, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { countsText } from '../../format/listed'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { FundingData } from '../../subjects/money/fundingData'
import { NotKept } from '../../subjects/failure/NotKept'
import type { OverviewData } from '../../subjects/promise/overviewView'
import { Balance } from './Balance'
import { type Cells, type Place, pasteInto, withText } from '../../subjects/grid/gridText'
import { useKeptReport, useReportHistory } from './keptReport'
import { filledWords, ReportGrid } from './ReportGrid'
import { ReportTools } from './ReportTools'
import styles from './Report.module.css'
import { type Around, faultsIn, reportRow, rowsOf } from './reportRows'
import { typedColumns } from './typed'
import { useCounts } from './useCounts'

interface Props {
  readonly base: string
  readonly index: DataIndex
  readonly data: OverviewData
  readonly money: FundingData
  readonly exercise: string
  readonly programme: string
  readonly around: Around
}

const losing = {
  memory: m.notes_keeping_memory,
  full: m.notes_keeping_full,
  denied: m.notes_keeping_denied,
}

/** The grid of an exercise and a programme, its tools, and what the balance of the subsidy asks for. */
export function Report({ base, index, data, money, exercise, programme, around }: Props) {
  const { value: reports, keeping, settle } = useKeptReport()
  const { change, undo, redo, past, future } = useReportHistory()
  const [said, setSaid] = useState<readonly string[]>([])
  const cells: Cells = reports[base] ?? {}
  const put = (next: Cells, what: string, run?: string): void =>
    change({ ...reports, [base]: next }, what, run)
  const shown = useMemo(
    () => rowsOf(data.rows, { exercise, programme }),
    [data, exercise, programme],
  )
  const counts = useCounts(index, shown, around.asOf)
  const rows = shown.map((row) => reportRow(row, cells[row.promise.target.id] ?? {}, around))
  const faults = faultsIn(rows)
  const paste = (place: Place, text: string): void => {
    const ids = shown.map(({ promise }) => promise.target.id)
    const pasted = pasteInto(cells, { rows: ids, columns: typedColumns }, place, text)
    const words = m.report_pasted({ n: pasted.filled, shown: formatNumber(pasted.filled) })
    put(pasted.cells, words)
    const beyond = countsText(
      [pasted.rowsLeft, m.report_beyond_rows],
      [pasted.columnsLeft, m.report_beyond_columns],
    )
    setSaid([words, ...(beyond === '' ? [] : [m.report_beyond({ counts: beyond })])])
  }
  return (
    <>
      <NotKept keeping={keeping} losing={losing} settle={settle} />
      <p>{m.report_keys()}</p>
      <p role="status">
        {filledWords(rows)}{' '}
        {faults === 0
          ? m.report_no_faults()
          : m.report_faults({ n: faults, shown: formatNumber(faults) })}{' '}
        {said.map((words) => (
          <span key={words} className={styles.said}>
            {words}
          </span>
        ))}
      </p>
      <ReportTools
        rows={rows}
        cells={cells}
        index={index}
        around={around}
        name={m.report_file_name({ exercise })}
        canUndo={past.length > 0}
        canRedo={future.length > 0}
        onUndo={undo}
        onRedo={redo}
        onCells={(next, what) => put(next, what)}
        onSaid={setSaid}
      />
      <ReportGrid
        rows={rows}
        counts={counts}
        asOf={around.asOf > around.today ? around.asOf : around.today}
        onText={(id, column, text) =>
          put(withText(cells, id, column, text), m.report_typed(), `${id} ${column}`)
        }
        onPaste={paste}
        onUndo={undo}
        onRedo={redo}
      />
      <Balance
        money={money}
        programme={programme}
        exercise={exercise}
        rows={rows}
        cells={cells}
        around={around}
        onText={(id, text) => put(withText(cells, id, 'evidence', text), m.report_typed(), id)}
      />
    </>
  )
}
