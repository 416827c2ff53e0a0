import type { CheckedTable } from '../../spreadsheet/fileSession'
import type { TableChoice } from '../../spreadsheet/findTables'
import { mappingOf, namedSchema } from '../../spreadsheet/headings'
import { questionKey } from '../../spreadsheet/questions'
import { schemaIds } from '../../spreadsheet/schema'
import { schemas } from '../../spreadsheet/schemas'
import type { Vocabulary } from '../../spreadsheet/vocabulary'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { ColumnTable } from './ColumnTable'
import type { OpenSheet } from './fileEntry'
import { FindingTable } from './FindingTable'
import styles from './OwnData.module.css'
import { QuestionChoice } from './QuestionChoice'
import { ReadSummary } from './ReadSummary'
import { schemaName } from './schemaWords'

interface Props {
  readonly sheet: OpenSheet
  readonly choice: TableChoice | null
  readonly table: CheckedTable | null
  /** Names under which the data set’s offices keep columns. */
  readonly headings: Vocabulary['headings']
  /** `isByHand` where columns were corrected, which is remembered. */
  readonly onChange: (choice: TableChoice | null, isByHand: boolean) => void
}

const headerAt = ({ head }: OpenSheet, line: number) =>
  head.find((row) => row.line === line) ?? null

/** Reads a sheet as another table, or with another row of headings: columns are looked for anew. */
function choiceFor(
  { sheet, headings }: Pick<Props, 'sheet' | 'headings'>,
  id: string,
  line: number | null,
): TableChoice | null {
  const schema = schemaIds.find((known) => known === id)
  if (schema === undefined) return null
  const found = sheet.candidates.find((candidate) => candidate.schema === schema)
  const headerLine = line ?? found?.headerLine ?? sheet.head[0]?.line ?? 1
  const header = headerAt(sheet, headerLine)
  return {
    sheet: sheet.sheet,
    schema,
    headerLine,
    columns: header === null ? {} : mappingOf(header, namedSchema(schemas[schema], headings)),
    answers: {},
  }
}

const sheetTitle = ({ name, isHidden }: OpenSheet): string =>
  name === ''
    ? m.own_sheet_unnamed()
    : isHidden
      ? m.own_sheet_hidden({ name })
      : m.own_sheet({ name })

/** What a sheet holds that is not read: its rows, or why there are none. */
function unreadWords({ rows, passedOver }: OpenSheet): string {
  if (passedOver === 'chart') return m.own_sheet_chart()
  if (passedOver === 'other') return m.own_sheet_other()
  return m.own_sheet_unread({ n: rows, shown: formatNumber(rows) })
}

/** One sheet: which table it holds, where its headings are, which column is which, what is wrong in it. */
export function SheetCard({ sheet, choice, table, headings, onChange }: Props) {
  const isAsked =
    choice === null &&
    sheet.candidates.length > 1 &&
    sheet.candidates[0]?.score === sheet.candidates[1]?.score
  return (
    <div className={styles.sheet}>
      <h4>{sheetTitle(sheet)}</h4>
      {choice === null ? <p className={styles.note}>{unreadWords(sheet)}</p> : null}
      {isAsked ? <p role="alert">{m.own_two_candidates()}</p> : null}
      {sheet.passedOver === undefined ? (
        <div className={styles.fields}>
          <Choice
            label={m.own_holds()}
            value={choice?.schema ?? ''}
            none={m.own_holds_nothing()}
            options={schemaIds.map((id) => ({ value: id, label: schemaName(id) }))}
            onChoose={(id) => onChange(choiceFor({ sheet, headings }, id, null), false)}
          />
          {choice === null ? null : (
            <Choice
              label={m.own_header()}
              value={String(choice.headerLine)}
              options={sheet.head.map(({ line, cells }) => ({
                value: String(line),
                label: `${line} · ${cells
                  .flatMap((cell) => (cell === null ? [] : [cell.text]))
                  .join(' | ')
                  .slice(0, 60)}`,
              }))}
              onChoose={(line) =>
                onChange(choiceFor({ sheet, headings }, choice.schema, Number(line)), false)
              }
            />
          )}
        </div>
      ) : null}
      {choice === null ? null : (
        <details className={styles.columns}>
          <summary>{m.own_columns()}</summary>
          <ColumnTable
            choice={choice}
            header={headerAt(sheet, choice.headerLine)}
            onChange={(columns) => onChange({ ...choice, columns }, true)}
          />
          <p className={styles.note}>{m.own_remembered()}</p>
        </details>
      )}
      {choice === null
        ? null
        : (table?.questions ?? []).map((question) => (
            <QuestionChoice
              key={questionKey(question)}
              question={question}
              choice={choice}
              onChange={(next) => onChange(next, false)}
            />
          ))}
      {table === null ? null : <ReadSummary table={table} />}
      {table === null ? null : <FindingTable table={table} />}
    </div>
  )
}
