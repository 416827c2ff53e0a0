import { maxKeptFindings } from './limits'
import type { ColumnKind } from './schema'
import type { Place } from './workbook'

/**
 * What is wrong with a cell, or worth saying about it. `error`: its row cannot be taken as it is. `notice`: it was read,
 * and how is said. The words belong to the page.
 */
export const findingCodes = {
  unreadable: 'error',
  required: 'error',
  errorCell: 'error',
  noStoredValue: 'error',
  mergedNumber: 'error',
  bound: 'error',
  tooLong: 'error',
  tooLarge: 'error',
  negative: 'error',
  unknownName: 'error',
  twoNames: 'error',
  siretDigits: 'error',
  siretCheck: 'error',
  sameId: 'error',
  territoryDiffers: 'error',
  scaledHeading: 'error',
  missingColumn: 'error',
  ambiguous: 'error',
  otherUnit: 'error',
  tooManyFields: 'error',
  cutRow: 'error',
  twinHeading: 'error',
  foldedTable: 'error',
  rowsDisagree: 'error',
  shownDiffers: 'error',
  noProgramme: 'notice',
  hedged: 'notice',
  readAs: 'notice',
  fewFields: 'notice',
  noHeading: 'notice',
  sameCompany: 'notice',
  sameKeyRow: 'notice',
  siretMended: 'notice',
  sameRow: 'notice',
} as const
export type FindingCode = keyof typeof findingCodes

export interface FileFinding {
  readonly code: FindingCode
  readonly severity: 'error' | 'notice'
  readonly place: Place
  /** Id of the schema's column; `null` for the row. */
  readonly column: string | null
  /** What stands there, cut; empty where nothing does. */
  readonly found: string
  /** Kind of the column: what was expected. */
  readonly expected: ColumnKind['kind'] | null
  /** The names of which one was expected, where there are few. */
  readonly among: readonly string[]
  /** The number that was read, where the cell shows another. */
  readonly read?: number
  /** Line of another row that the finding is about too. */
  readonly of?: number
}

/** What was found, errors first, and how much there is of it: a wrong column has more than are kept. */
export interface FindingList {
  readonly listed: readonly FileFinding[]
  readonly errors: number
  readonly notices: number
}

const quoted = 80

export const shortened = (text: string): string =>
  text.length > quoted ? `${text.slice(0, quoted)}…` : text

/** Findings of several readings of one table as one list. */
export const joinedFindings = (lists: readonly FindingList[]): FindingList => ({
  listed: lists
    .flatMap(({ listed }) => listed)
    .toSorted((a, b) => Number(a.severity === 'notice') - Number(b.severity === 'notice'))
    .slice(0, maxKeptFindings),
  errors: lists.reduce((sum, { errors }) => sum + errors, 0),
  notices: lists.reduce((sum, { notices }) => sum + notices, 0),
})

/** Gathers findings without keeping all of a wrong column's thousands. */
export class Findings {
  private readonly listed: Record<'error' | 'notice', FileFinding[]> = { error: [], notice: [] }
  private readonly counts = { error: 0, notice: 0 }

  add({ code, found, ...rest }: Omit<FileFinding, 'severity'>): void {
    const severity = findingCodes[code]
    this.counts[severity] += 1
    if (this.listed[severity].length < maxKeptFindings)
      this.listed[severity].push({ code, severity, found: shortened(found), ...rest })
  }

  get errors(): number {
    return this.counts.error
  }

  list(): FindingList {
    const listed = [...this.listed.error, ...this.listed.notice].slice(0, maxKeptFindings)
    return { listed, errors: this.counts.error, notices: this.counts.notice }
  }
}
