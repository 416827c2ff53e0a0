import type { Observation } from '../../domain/observation'
import { byDays } from '../../domain/scope'
import { formatPeriod } from '../../format/dates'
import { textWithUnit, type UnitWords } from '../../format/figures'
import { flagWords } from '../../format/flagWords'
import { qualityWords, statusWords } from '../../format/reading'
import { inSeries, typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type CitedAct, placeOf } from '../source/citation'
import { type Cell, type Column, end, plain, type Row, start, type Table } from '../table/table'
import { wordingWords } from './datedWords'
import { gapCell, readingCell, resultCell, targetCell } from './indicatorCells'
import type { ReadPromise, ScopeRow } from './indicatorView'
import { replacedWords } from './replacedTarget'

/** What the values of an indicator are said in: its unit, the acts that print them, whether they have scopes to tell apart. */
export interface Said {
  readonly unit: UnitWords
  readonly acts: readonly CitedAct[]
  readonly hasScopes: boolean
}

/** A line of a scope at a period: one result and one objective at most. */
export interface Line extends Row {
  /** The promise whose reading it bears. */
  readonly read: ReadPromise | null
  /** The figures that it cites. */
  readonly cited: readonly Observation[]
}

export const hasScopes = (rows: readonly ScopeRow[]): boolean =>
  rows.some(({ scope }) => scope !== null)

/** Year of the act and section of a figure. */
function shortSource(figure: Observation, acts: readonly CitedAct[]): string {
  const adopted = acts.find(({ id }) => id === figure.source.act)?.adopted ?? figure.adopted ?? ''
  return typeset(
    m.overview_source({ year: adopted.slice(0, 4), section: placeOf(figure, acts).section }),
  )
}

/** A whole year is a number, another period words. */
function periodCell(period: Observation['period']): Cell {
  if (period === null) return plain(m.indicator_undated())
  const text = formatPeriod(period)
  const year = period.end.slice(0, 4)
  return period.start === `${year}-01-01` && period.end === `${year}-12-31`
    ? { text, value: Number(year), format: 'year' }
    : plain(text)
}

function scopeText({ scope, promises }: ScopeRow): string {
  const isPart = promises.some(({ promise }) => promise.target.partOf !== undefined)
  return [
    ...(isPart ? [m.indicator_part()] : []),
    ...(scope === null ? [] : [typeset(scope)]),
  ].join(' ')
}

/** What is known of a scope at a period: the result that answers each promise in its place, then the others, the one known last first, and starting values. */
function knownBeside({
  results,
  baselines,
  promises,
}: ScopeRow): readonly (Observation | undefined)[] {
  const answers = promises.map(({ reading }) => results.find(({ id }) => id === reading.answer?.id))
  const rest = [
    ...results
      .filter((result) => !answers.includes(result))
      .toSorted((one, other) => byDays(other, one)),
    ...baselines,
  ]
  return [...answers.map((answer) => answer ?? rest.shift()), ...rest]
}

/** One scope at one period, in as many lines as it has results or objectives: each cell holds one figure at most. */
export function linesOf(row: ScopeRow, { unit, acts, hasScopes: isScoped }: Said): Line[] {
  const { key, period, results, baselines, promises, wordings, replaced } = row
  const seen = [...results, ...baselines]
  const beside = knownBeside(row)
  const targets = [
    ...promises.map((read) => ({ target: read.promise.target, read, said: null })),
    ...wordings.map((target) => ({ target, read: null, said: wordingWords(target) })),
    ...replaced.map((gone) => ({ target: gone.target, read: null, said: replacedWords(gone) })),
  ]
  const isUnpromised = promises.length === 0 && results.length > 0
  return Array.from({ length: Math.max(beside.length, targets.length, 1) }, (_, place): Line => {
    const figure = beside[place]
    const aim = targets[place]
    const read = aim?.read ?? null
    const cited = [figure, aim?.target].filter((shown) => shown !== undefined)
    return {
      id: `${key} ${place}`,
      read,
      cited,
      cells: [
        periodCell(period),
        ...(isScoped ? [plain(scopeText(row))] : []),
        figure === undefined
          ? plain(seen.length === 0 && place === 0 ? m.not_published() : '')
          : resultCell(figure, unit, seen),
        aim === undefined ? plain('') : targetCell(aim.target, unit, aim.said),
        read === null ? plain('') : gapCell(read, unit),
        read === null
          ? plain(isUnpromised && place === 0 ? statusWords.noTarget() : '')
          : readingCell(read),
        plain(inSeries([...new Set(cited.map((shown) => shortSource(shown, acts)))])),
      ],
    }
  })
}

export interface TrajectoryColumn extends Column {
  readonly is: 'period' | 'scope' | 'result' | 'target' | 'gap' | 'reading' | 'source'
}

/** The columns of the values of an indicator. */
export const trajectoryColumns = (isScoped: boolean): readonly TrajectoryColumn[] => [
  { ...start(m.indicator_column_year()), is: 'period' },
  ...(isScoped ? [{ ...start(m.indicator_column_scope()), is: 'scope' as const }] : []),
  { ...end(m.indicator_column_result()), is: 'result' },
  { ...end(m.indicator_column_target()), is: 'target' },
  { ...end(m.indicator_column_gap()), is: 'gap' },
  { ...start(m.indicator_column_reading()), is: 'reading' },
  { ...start(m.indicator_column_source()), is: 'source' },
]

/** What the values of an indicator are called, with their unit. */
export const trajectoryCaption = ({ symbol, other }: UnitWords): string =>
  typeset(other === '' ? m.indicator_table() : m.indicator_table_in({ unit: symbol ?? other }))

/** Every printed value of an indicator, latest first: the chart's equal on screen, on paper and in files. */
export function describeTrajectory(
  rows: readonly ScopeRow[],
  unit: UnitWords,
  acts: readonly CitedAct[],
): Table {
  const said = { unit, acts, hasScopes: hasScopes(rows) }
  return {
    caption: trajectoryCaption(unit),
    columns: trajectoryColumns(said.hasScopes),
    rows: rows.flatMap((row) => linesOf(row, said)),
  }
}

/** Its columns where there is little room. */
const shortColumns: readonly TrajectoryColumn['is'][] = ['period', 'scope', 'result', 'target']

/**
 * The same values where there is little room, and the place of the column that names scopes: objectives in force without the
 * words around them, results with their day and kind but not what else is said of them; each with the sign of its unit.
 */
export function describeFigures(
  caption: string,
  rows: readonly ScopeRow[],
  unit: UnitWords,
): { readonly table: Table; readonly groups: number | undefined } {
  const isScoped = hasScopes(rows)
  const columns = trajectoryColumns(isScoped)
  const inForce = rows.map(({ key, period, scope, results, baselines, promises }) => ({
    key,
    period,
    scope,
    results,
    baselines,
    promises,
    wordings: [],
    replaced: [],
  }))
  const further = new Set(Object.values(flagWords).map((words) => words()))
  for (const words of Object.values(qualityWords)) further.delete(words())
  const short = ({ text, notes, ...cell }: Cell, place: number): Cell => ({
    ...cell,
    text:
      cell.value === undefined || cell.figures === undefined || unit.symbol === undefined
        ? text
        : textWithUnit(text, cell.value, unit),
    ...(columns[place]?.is === 'target'
      ? {}
      : { notes: notes?.filter((note) => !further.has(note)) }),
  })
  const kept = <T>(all: readonly T[]): T[] =>
    all.filter((_, place) => shortColumns.some((is) => is === columns[place]?.is))
  return {
    table: {
      caption,
      columns: kept(columns),
      rows: describeTrajectory(inForce, unit, []).rows.map(({ id, cells }) => ({
        id,
        cells: kept(cells.map(short)),
      })),
    },
    groups: isScoped ? 1 : undefined,
  }
}
