import { figureWithUnit } from '../../format/figures'
import { formatGap, formatNumber } from '../../format/numbers'
import { reasonWords } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { otherScopeWords } from '../../format/scopeWords'
import { sentenceOf } from '../../format/sentence'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { resultWords, targetWords } from '../../subjects/promise/rowWords'
import { ResultText } from '../../subjects/promise/ResultText'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { faultWords } from '../../subjects/grid/faultWords'
import { GridCell } from '../../subjects/grid/GridCell'
import { Grid } from '../../subjects/grid/GridTable'
import type { Place } from '../../subjects/grid/gridText'
import type { CellFault } from '../../subjects/grid/typedQuantity'
import { columnWords } from './columnWords'
import { CountOffer } from './CountOffer'
import type { RegisterCount } from './counts'
import { captionOf, PhoneGroups } from '../../subjects/table/PhoneGroups'
import { TableFrame } from '../../ui/TableFrame'
import small from '../../ui/Text.module.css'
import styles from './Report.module.css'
import { faultsIn, filledIn, type ReportRow } from './reportRows'
import { type TypedColumn, typedColumns } from './typed'

interface Props {
  readonly rows: readonly ReportRow[]
  /** What registers count, by the id of the target. */
  readonly counts: ReadonlyMap<string, RegisterCount>
  /** Day at which the typed figures are read. */
  readonly asOf: string
  readonly onText: (promise: string, column: TypedColumn, text: string) => void
  readonly onPaste: (place: Place, text: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** Who is counted and where, where that tells two promises apart. */
const scopeOf = ({ population, territory }: ReportRow['row']): string =>
  [population, territory].filter((part) => part !== null).join(', ')

/** What tells a figure of another scope from the target of a row. */
const scopeBeside =
  ({ promise, indicator, catalogue }: ReportRow['row']) =>
  (figure: Parameters<typeof otherScopeWords>[0]): string =>
    otherScopeWords(figure, promise.target, {
      population: (id) => catalogue.indicators.get(indicator)?.populations.get(id),
      territory: (id) => {
        const place = catalogue.territories.get(id)
        return place?.short ?? place?.label
      },
    })

interface ReadingProps {
  readonly row: ReportRow
  /** What a register counts for the promise. */
  readonly count: RegisterCount | undefined
  readonly asOf: string
}

function ReadingCell({ row, count, asOf }: ReadingProps) {
  const { reading, read, isBeside } = row
  const { promise, unit, territory } = row.row
  const gap = reading.gap === null ? null : formatGap(reading.gap)
  const typed = read.figure?.value ?? null
  return (
    <div role="status">
      <span className={styles.reading}>
        <StatusMark status={reading.status} /> {statusWords[reading.status]()}
        {gap === null ? null : `, ${gap}`}
      </span>
      {read.figure === null ? (
        <span className={small.sub}>
          {read.absence === null
            ? reading.reason === null
              ? null
              : reasonWords[reading.reason]()
            : m.report_absent()}
        </span>
      ) : (
        <span className={small.sub}>
          {isBeside
            ? m.report_beside()
            : typeset(
                sentenceOf({
                  // What a target revises is told on its own page.
                  promise: { ...promise, target: { ...promise.target, revises: undefined } },
                  reading,
                  unit,
                  territory,
                  asOf,
                  scopeOf: scopeBeside(row.row),
                }),
              )}
        </span>
      )}
      {count === undefined || typed === null || typed === count.value ? null : (
        <strong className={small.sub}>
          {m.report_count_differs({ typed: formatNumber(typed), value: formatNumber(count.value) })}
        </strong>
      )}
    </div>
  )
}

const faultText = (fault: CellFault | undefined): string | undefined =>
  fault === undefined ? undefined : faultWords(fault)

/** How many rows are filled, of how many. */
export const filledWords = (rows: readonly ReportRow[]): string =>
  m.report_state({
    n: filledIn(rows),
    filled: formatNumber(filledIn(rows)),
    of: formatNumber(rows.length),
  })

/** What a line says of the rows behind it: how many are filled, how many cells must be mended; nothing while nothing is typed. */
function stateWords(rows: readonly ReportRow[]): string | undefined {
  const faults = faultsIn(rows)
  const said = [
    ...(filledIn(rows) === 0 ? [] : [filledWords(rows)]),
    ...(faults === 0 ? [] : [m.report_faults({ n: faults, shown: formatNumber(faults) })]),
  ]
  return said.length === 0 ? undefined : said.join(' ')
}

/** A row with its place in the grid, whatever line it stands behind. */
interface PlacedRow {
  readonly row: ReportRow
  readonly down: number
}

const axisOf = ({ row: { catalogue, programme, axis } }: ReportRow): string =>
  axis === null
    ? m.report_no_axis()
    : typeset(catalogue.programmes.get(programme)?.axes.get(axis) ?? axis)

/**
 * The promises of an exercise, one row each: what was promised, what is known, what is typed, and what the rule makes of it.
 * Arrows, Enter and Tab go from cell to cell, a block from a spreadsheet is pasted from the cell on, Ctrl Z takes back.
 */
export function ReportGrid({ rows, counts, asOf, onText, onPaste, onUndo, onRedo }: Props) {
  const heads = [
    { label: m.report_promise(), holds: 'name' as const },
    { label: m.report_target(), holds: 'target' as const },
    { label: m.report_known(), holds: 'known' as const },
    ...typedColumns.map((column) => columnWords[column]()),
    { label: m.report_reading(), holds: 'reading' as const },
  ]
  const tableOf = (own: readonly PlacedRow[], axis: string | null) => (
    <TableFrame
      className={styles.table}
      caption={captionOf(m.report_table({ n: own.length }), axis)}
      heads={heads}
    >
      <tbody>
        {own.map(({ row, down }) => {
          const { target } = row.row.promise
          const known = resultWords(row.row)
          const count = counts.get(target.id)
          const label = [typeset(row.row.label), scopeOf(row.row)]
            .filter((part) => part !== '')
            .join(', ')
          return (
            <tr key={target.id}>
              <th scope="row">
                {typeset(row.row.label)}
                <span className={small.sub}>{scopeOf(row.row)}</span>
              </th>
              <td data-label={m.report_target()}>
                <div>
                  {targetWords(row.row) ?? ''}
                  <span lang="fr" className={small.sub}>
                    {typeset(m.overview_quoted({ words: target.words }))}
                  </span>
                </div>
              </td>
              <td data-label={m.report_known()}>
                <div>
                  <ResultText result={known} />
                  <span className={small.sub}>{known.year ?? known.beside}</span>
                  {count === undefined ? null : (
                    <CountOffer
                      count={count}
                      label={label}
                      typed={row.read.figure?.value ?? null}
                      onTake={() => onText(target.id, 'result', String(count.value))}
                    />
                  )}
                </div>
              </td>
              {typedColumns.map((column, right) => (
                <td key={column} data-label={columnWords[column]()}>
                  <GridCell
                    label={`${columnWords[column]()}, ${label}`}
                    place={`${down}:${right}`}
                    text={row.typed[column] ?? ''}
                    fault={faultText(row.read.faults[column])}
                    spells={column === 'comment'}
                    onText={(text) => onText(target.id, column, text)}
                  />
                  {column === 'result' && row.read.figure !== null ? (
                    <span className={small.sub}>
                      {figureWithUnit({ ...target, ...row.read.figure }, row.row.unit)}
                    </span>
                  ) : null}
                </td>
              ))}
              <td data-label={m.report_reading()}>
                <ReadingCell row={row} count={count} asOf={asOf} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </TableFrame>
  )
  return (
    <Grid
      size={{ rows: rows.length, columns: typedColumns.length }}
      onPaste={onPaste}
      onUndo={onUndo}
      onRedo={onRedo}
    >
      <PhoneGroups
        rows={rows.map((row, down) => ({ row, down }))}
        headOf={({ row }) => axisOf(row)}
        noteOf={(own) => stateWords(own.map(({ row }) => row))}
      >
        {tableOf}
      </PhoneGroups>
    </Grid>
  )
}
