import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { parseJson } from '../../api/json'
import { ownSetId } from '../../api/madeFiles'
import { indexQuery } from '../../api/queries'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { CellsShape } from '../../subjects/notes/reportShape'
import { useShowSet } from '../../subjects/ownFile/useShowSet'
import { DownloadButton } from '../../ui/DownloadButton'
import { textOf } from '../../api/fileBytes'
import { JsonFileField } from '../../ui/JsonFileField'
import { columnWords } from './columnWords'
import { type Cells, copyText, mergeCells } from '../../subjects/grid/gridText'
import { reportFile } from './observations'
import tools from '../../ui/Tools.module.css'
import type { Around, ReportRow } from './reportRows'
import { typedColumns } from './typed'

interface Props {
  readonly rows: readonly ReportRow[]
  readonly cells: Cells
  readonly index: DataIndex
  readonly around: Around
  readonly name: string
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onCells: (cells: Cells, what: string) => void
  readonly onSaid: (words: readonly string[]) => void
}

/** The grid as a spreadsheet takes it: names, targets, and what was typed. */
const tableOf = (rows: readonly ReportRow[]): string =>
  copyText([
    [m.report_promise(), m.report_target(), ...typedColumns.map((column) => columnWords[column]())],
    ...rows.map(({ row, typed }) => [
      row.label,
      row.promise.target.words,
      ...typedColumns.map((column) => typed[column] ?? ''),
    ]),
  ])

/** Back and forth, out and in: undo, copy, a file for a colleague and theirs merged, and the results on every page. */
export function ReportTools(props: Props) {
  const { rows, cells, index, around, name, onCells, onSaid } = props
  const client = useQueryClient()
  const { data: main } = useQuery(indexQuery(undefined))
  const showSet = useShowSet()
  const [isBusy, setBusy] = useState(false)
  const ready = rows.filter(({ read }) => read.figure !== null).length

  const carry = async (): Promise<void> => {
    if (main === undefined) return
    setBusy(true)
    try {
      const { deskFor, take } = await import('../../ownSet/desk')
      const readIndexAt = (id: string) => client.fetchQuery(indexQuery(id))
      const desk = await deskFor({ index, main, readIndexAt })
      await desk.compare([reportFile(rows, around, name)])
      const isKept = await take(true)
      await showSet(ownSetId)
      onSaid([
        isKept ? m.report_carried({ n: ready, shown: formatNumber(ready) }) : m.own_not_kept(),
      ])
    } catch {
      onSaid([m.own_failed()])
    } finally {
      setBusy(false)
    }
  }

  const merge = async (file: File): Promise<void> => {
    const text = await textOf(file)
    if (text === null) {
      onSaid([m.file_changed({ name: file.name })])
      return
    }
    try {
      const read = CellsShape.safeParse(parseJson(text))
      if (!read.success) {
        onSaid([m.report_merge_refused({ name: file.name })])
        return
      }
      const { cells: next, added, conflicts } = mergeCells(cells, read.data, typedColumns)
      if (added > 0) onCells(next, m.report_merged({ n: added, shown: formatNumber(added) }))
      const labels = new Map(rows.map(({ row }) => [row.promise.target.id, row.label]))
      const listed = conflicts.map(({ row, column, mine, theirs }) =>
        m.report_conflict({
          label: labels.get(row) ?? row,
          column: columnWords[column](),
          mine,
          theirs,
        }),
      )
      onSaid([m.report_merged({ n: added, shown: formatNumber(added) }), ...listed])
    } catch {
      onSaid([m.report_merge_refused({ name: file.name })])
    }
  }

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tableOf(rows))
      onSaid([m.report_copied()])
    } catch {
      onSaid([m.report_not_copied()])
    }
  }

  return (
    <div className={tools.tools}>
      <button type="button" disabled={!props.canUndo} onClick={props.onUndo}>
        {m.report_undo()}
      </button>
      <button type="button" disabled={!props.canRedo} onClick={props.onRedo}>
        {m.report_redo()}
      </button>
      <button type="button" onClick={() => void copy()}>
        {m.report_copy()}
      </button>
      <DownloadButton
        label={m.report_save()}
        fileName="compte-rendu.json"
        type="application/json"
        content={() => JSON.stringify(cells, null, 2)}
      />
      <button
        type="button"
        className={tools.main}
        disabled={isBusy || ready === 0}
        onClick={() => void carry()}
      >
        {m.report_carry()}
      </button>
      <JsonFileField label={m.report_merge()} onFile={merge} />
    </div>
  )
}
