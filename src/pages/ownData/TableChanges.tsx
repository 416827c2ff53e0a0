import type { ChangeKind, RowChange, TableChange } from '../../ownSet/compareRows'
import type { SchemaId } from '../../spreadsheet/schema'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { FoldingTable } from '../../ui/FoldingTable'
import { columnName, schemaName } from './schemaWords'

const kindWords: Readonly<Record<ChangeKind, () => string>> = {
  fresh: m.own_row_fresh,
  changed: m.own_row_changed,
  vanished: m.own_row_vanished,
}

/** A visit's period is the column of its date. */
const columnOfField: Readonly<Record<string, string>> = { period: 'date' }

function FieldChanges({
  table,
  fields,
}: {
  readonly table: SchemaId
  readonly fields: RowChange['fields']
}) {
  return fields.length === 0 ? null : (
    <ul>
      {fields.map(({ field, before, after }) => (
        <li key={field}>
          {m.own_field_change({
            field: columnName(table, columnOfField[field] ?? field),
            before: before === '' ? m.own_field_empty() : before,
            after: after === '' ? m.own_field_empty() : after,
          })}
        </li>
      ))}
    </ul>
  )
}

/** What becomes of the rows of each table: all counted, the first hundred of each kind one by one. */
export function TableChanges({ tables }: { readonly tables: readonly TableChange[] }) {
  return (
    <>
      <FoldingTable
        title={m.own_rows_caption()}
        columns={[m.own_table(), m.own_fresh(), m.own_changed(), m.own_vanished(), m.own_same()]}
        rows={tables.map(({ table, fresh, changed, vanished, same }) => ({
          id: table,
          cells: [
            schemaName(table),
            ...[fresh, changed, vanished, same].map((count) => formatNumber(count)),
          ],
        }))}
      />
      {tables
        .filter(({ listed }) => listed.length > 0)
        .map(({ table, fresh, changed, vanished, listed }) => (
          <details key={table}>
            <summary>{m.own_row_list({ table: schemaName(table) })}</summary>
            {listed.length < fresh + changed + vanished ? (
              <p>{m.own_listed({ n: listed.length, shown: formatNumber(listed.length) })}</p>
            ) : null}
            <FoldingTable
              title={m.own_row_list({ table: schemaName(table) })}
              columns={[m.own_row_name(), m.own_row_kind(), m.own_row_fields()]}
              rows={listed.map(({ kind, id, name, fields }) => ({
                id: `${kind} ${id}`,
                cells: [
                  name,
                  kindWords[kind](),
                  <FieldChanges key="fields" table={table} fields={fields} />,
                ],
              }))}
            />
          </details>
        ))}
    </>
  )
}
