import type { CatalogueFigure } from '../../api/catalogueFigure'
import { readingOf } from '../../domain/evaluate'
import { profiles, type ProfileId } from '../../domain/profile'
import type { Reading } from '../../domain/reading'
import { yearOf } from '../../domain/period'
import type { OverviewRow } from '../../subjects/promise/overviewRow'
import type { Typed, Understood } from './typed'
import { understood } from './typed'

export interface Around {
  readonly asOf: string
  readonly today: string
  readonly profile: ProfileId
}

/** A promise in the grid: what was typed for it, how that is understood, and what the rule makes of it at once. */
export interface ReportRow {
  readonly row: OverviewRow
  readonly typed: Typed
  readonly read: Understood
  /** With the typed figure; the published one where none is typed. */
  readonly reading: Reading
  /** The typed figure does not answer the promise: its day is of another period. */
  readonly isBeside: boolean
}

/** Rows of which something is said: a result, or that there is none. */
export const filledIn = (rows: readonly ReportRow[]): number =>
  rows.filter(({ read }) => read.figure !== null || read.absence !== null).length

/** Cells that cannot be read as they stand. */
export const faultsIn = (rows: readonly ReportRow[]): number =>
  rows.reduce((sum, { read }) => sum + Object.keys(read.faults).length, 0)

const later = (one: string, other: string): string => (one > other ? one : other)

/** The figure that was typed, as the rule reads figures: declared, known on the reader's day. */
export function typedFigure(
  { promise }: OverviewRow,
  figure: NonNullable<Understood['figure']>,
  words: string,
  { asOf, today }: Around,
): CatalogueFigure {
  const { target } = promise
  return {
    ...figure,
    id: `saisi-${target.id}`,
    unit: target.unit,
    words,
    indicator: target.indicator,
    role: 'actual',
    population: target.population,
    territory: target.territory,
    nature: target.nature,
    level: 'declared',
    adopted: null,
    known: later(asOf, today),
  }
}

/** A row of the grid, read anew with what was typed. */
export function reportRow(row: OverviewRow, typed: Typed, around: Around): ReportRow {
  const { promise } = row
  const read = understood(typed, { promise, symbol: row.unit.symbol, today: around.today })
  if (read.figure === null) return { row, typed, read, reading: row.reading, isBeside: false }
  const figure = typedFigure(row, read.figure, typed.result ?? '', around)
  const others = (row.catalogue.figures.get(row.indicator) ?? []).filter(
    // A published answer of the same promise is what this one replaces.
    ({ id }) => row.reading.answer?.id !== id,
  )
  const reading = readingOf(
    promise,
    [...others, figure],
    later(around.asOf, around.today),
    profiles[around.profile],
  )
  return { row, typed, read, reading, isBeside: reading.answer?.id !== figure.id }
}

/** The promises of an exercise and a programme, in the order of the list; parts and promises in words stand where they stand there. */
export function rowsOf(
  rows: readonly OverviewRow[],
  { exercise, programme }: { readonly exercise: string; readonly programme: string },
): OverviewRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const { target } = row.promise
    if (row.programme !== programme || seen.has(target.id)) return false
    seen.add(target.id)
    const { period } = target
    const year = Number(exercise)
    return period === null || (yearOf(period.start) <= year && year <= yearOf(period.end))
  })
}
