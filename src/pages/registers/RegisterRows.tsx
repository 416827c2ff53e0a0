import { writeCsv } from '../../spreadsheet/csv'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { DownloadButton } from '../../ui/DownloadButton'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { captionOf, PhoneGroups } from '../../subjects/table/PhoneGroups'
import { DataTable } from '../../subjects/table/DataTable'
import type { Table } from '../../subjects/table/table'
import { tableCsv } from '../../subjects/table/tableCsv'
import styles from './Register.module.css'

interface Props {
  readonly total: number
  readonly isFiltered: boolean
  /** Address of the register without its filters. */
  readonly clear: string
  /** The rows that are shown. */
  readonly table: Table
  /** What each row shares with those that it stands beside: their line on a phone. */
  readonly heads: readonly string[]
  /** First part of the file's name. */
  readonly fileName: string
}

/** How many rows are shown, the way back to all, the export of what is shown, and the rows; a filter that hides all says so. */
export function RegisterRows({ total, isFiltered, clear, table, heads, fileName }: Props) {
  const shown = table.rows.length
  return (
    <>
      <div className={styles.shown}>
        <p role="status">
          {m.registers_shown({ n: shown, shown: formatNumber(shown), total: formatNumber(total) })}
          {isFiltered ? (
            <span data-screen>
              {' · '}
              <Link to={clear}>{m.registers_clear()}</Link>
            </span>
          ) : null}
        </p>
        {shown === 0 ? null : (
          <DownloadButton
            label={m.registers_export()}
            fileName={`${fileName}.csv`}
            type="text/csv;charset=utf-8"
            content={() => writeCsv(tableCsv(table), currentLocale())}
          />
        )}
      </div>
      {shown === 0 ? (
        <Notice>
          <p>{m.registers_filtered_out()}</p>
        </Notice>
      ) : (
        <PhoneGroups
          rows={table.rows.map((row, place) => ({ row, head: heads[place] ?? '' }))}
          headOf={({ head }) => head}
        >
          {(own, head) => (
            <DataTable
              table={{
                ...table,
                rows: own.map(({ row }) => row),
                caption: captionOf(table.caption, head),
              }}
            />
          )}
        </PhoneGroups>
      )}
    </>
  )
}
