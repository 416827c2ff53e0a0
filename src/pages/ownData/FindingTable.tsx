import { useState } from 'react'
import type { CheckedTable } from '../../spreadsheet/fileSession'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { fileFindingWords } from '../../subjects/ownFile/fileFindingWords'
import { Choice } from '../../ui/Choice'
import styles from './OwnData.module.css'
import { FoldingTable } from '../../ui/FoldingTable'
import { columnName } from './schemaWords'

/** What is wrong in a table, cell by cell: the first hundred and how many there are, by column if the reader wishes. */
export function FindingTable({ table }: { readonly table: CheckedTable }) {
  const [column, setColumn] = useState('')
  const { choice, findings } = table
  const { listed, errors, notices } = findings
  if (listed.length === 0) return <p>{m.own_no_findings()}</p>
  const columns = [...new Set(listed.flatMap((finding) => finding.column ?? []))]
  const shown = listed.filter((finding) => column === '' || finding.column === column)
  return (
    <div className={styles.findings}>
      <h4>{m.own_findings()}</h4>
      <p role="status">
        <strong>{m.own_errors({ n: errors, shown: formatNumber(errors) })}</strong>
        {notices > 0 ? (
          <span>{m.own_notices({ n: notices, shown: formatNumber(notices) })}</span>
        ) : null}
        {listed.length < errors + notices ? (
          <span>{m.own_listed({ n: listed.length, shown: formatNumber(listed.length) })}</span>
        ) : null}
      </p>
      {columns.length > 1 ? (
        <div className={styles.fields}>
          <Choice
            label={m.own_column()}
            value={column}
            none={m.own_every_column()}
            options={columns.map((id) => ({ value: id, label: columnName(choice.schema, id) }))}
            onChoose={setColumn}
          />
        </div>
      ) : null}
      <FoldingTable
        title={m.own_findings()}
        columns={[m.own_finding_words(), m.own_finding_kind()]}
        rows={shown.map((finding, place) => ({
          id: String(place),
          cells: [
            fileFindingWords(finding, choice.schema),
            finding.severity === 'error' ? m.own_finding_error() : m.own_finding_notice(),
          ],
        }))}
      />
    </div>
  )
}
