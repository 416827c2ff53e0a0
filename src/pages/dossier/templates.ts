import type { TextRole } from '../../document/dossier'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

export const templateIds = ['committee', 'report', 'bid', 'funder'] as const
export type TemplateId = (typeof templateIds)[number]

/** What a template chooses from. */
export interface TemplateData {
  /** Promises that the filters let through, in the order of the overview. */
  readonly rows: readonly OverviewRow[]
  /** Promises of every exercise. */
  readonly allRows: readonly OverviewRow[]
  /** Keys of the committee's screens, in order. */
  readonly committee: readonly string[]
  /** The funder of a funder's sheet. */
  readonly funder: string | null
}

/** A part of a dossier to be: a subject by its key with the texts to be written to it, or a page of text to be written. */
export type Planned =
  | { readonly key: string; readonly roles: readonly TextRole[] }
  | { readonly page: 'summary' | 'bid' }

const isQuantified = ({ promise, isPart }: OverviewRow): boolean =>
  promise.target.value !== null && !isPart

const subject = (key: string, roles: readonly TextRole[] = []): Planned => ({ key, roles })

const indicatorsOf = (rows: readonly OverviewRow[]): string[] => [
  ...new Set(rows.map(({ indicator }) => indicator)),
]

const programmesOf = (rows: readonly OverviewRow[]): string[] => [
  ...new Set(rows.map(({ programme }) => programme)),
]

/** Indicators with a figure promised in at least two programmes: what can be followed from one convention to the next. */
function followed(rows: readonly OverviewRow[]): string[] {
  const quantified = rows.filter(isQuantified)
  return indicatorsOf(quantified).filter(
    (id) => programmesOf(quantified.filter(({ indicator }) => indicator === id)).length > 1,
  )
}

/**
 * What a template puts into a dossier, chosen from the data and nothing else. The committee's is its screens: two pages, ten
 * slides. The report's is what became of every promise with a figure, programme by programme; the funder's its money and
 * what is promised to it, on one page; the bid's each indicator followed across conventions, with what remains to be
 * written. Anything else is an annex that somebody chooses.
 */
export function planned(
  template: TemplateId,
  { rows, allRows, committee, funder }: TemplateData,
): Planned[] {
  switch (template) {
    case 'committee':
      return committee.map((key) => subject(key))
    case 'report':
      return [
        { page: 'summary' },
        ...committee.filter((key) => key !== 'decisions').map((key) => subject(key)),
        ...programmesOf(rows).map((programme) => subject(`outcome:${programme}`)),
      ]
    case 'bid':
      return [
        { page: 'bid' },
        ...followed(allRows).map((id) => subject(`indicator:${id}`, ['explained', 'proposed'])),
      ]
    case 'funder':
      return funder === null ? [] : [subject(`money:${funder}`), subject(`promised:${funder}`)]
  }
}
