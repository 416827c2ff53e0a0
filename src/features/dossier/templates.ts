import type { TextRole } from '../../data/document/dossier'
import type { ResourceReading } from '../../data/resources'
import type { OverviewRow } from '../../parts/promises/overviewRow'

export const templateIds = ['committee', 'report', 'phase6', 'funder'] as const
export type TemplateId = (typeof templateIds)[number]

type Contradiction = Pick<ResourceReading<'contradictions'>['contradictions'][number], 'id' | 'state' | 'rounding' | 'concerns'>

/** What a template chooses from. */
export interface TemplateData {
  /** Promises that the filters let through, in the order of the overview. */
  readonly rows: readonly OverviewRow[]
  /** Promises of every exercise. */
  readonly allRows: readonly OverviewRow[]
  readonly contradictions: readonly Contradiction[]
  /** The funder of a funder's sheet. */
  readonly funder: string | null
}

/** A part of a dossier to be: a subject by its key with the texts to be written to it, or a page of text to be written. */
export type Planned = { readonly key: string; readonly roles: readonly TextRole[] } | { readonly page: 'agenda' | 'summary' | 'bid' }

const isQuantified = ({ promise, isPart }: OverviewRow): boolean => promise.target.value !== null && !isPart

const subject = (key: string, roles: readonly TextRole[] = []): Planned => ({ key, roles })

const indicatorsOf = (rows: readonly OverviewRow[]): string[] => [...new Set(rows.map(({ indicator }) => indicator))]

const programmesOf = (rows: readonly OverviewRow[]): string[] => [...new Set(rows.map(({ programme }) => programme))]

const programmeWithIndicators = (programme: string, rows: readonly OverviewRow[]): Planned[] => {
  const own = indicatorsOf(rows.filter((row) => row.programme === programme))
  return [`programme:${programme}`, ...own.map((id) => `indicator:${id}`)].map((key) => subject(key))
}

/** Open contradictions, roundings aside, that touch one of these promises or its indicator. */
function contradictionsOf(rows: readonly OverviewRow[], contradictions: readonly Contradiction[]): Planned[] {
  const ids = new Set(rows.flatMap(({ promise, indicator }) => [promise.target.id, indicator]))
  return contradictions
    .filter(({ state, rounding, concerns }) => state === 'open' && !rounding && concerns.some((id) => ids.has(id)))
    .map(({ id }) => subject(`contradiction:${id}`))
}

/** Indicators with a figure promised in at least two programmes: what can be followed from one convention to the next. */
function followed(rows: readonly OverviewRow[]): string[] {
  const quantified = rows.filter(isQuantified)
  return indicatorsOf(quantified).filter((id) => programmesOf(quantified.filter(({ indicator }) => indicator === id)).length > 1)
}

/**
 * What a template puts into a dossier, chosen from the data and nothing else: for the committee what changed and every promise with a
 * figure; for the report each programme with all its indicators; for the bid each indicator followed across conventions, with
 * what remains to be written; for a funder its page and what is promised to it.
 */
export function planned(template: TemplateId, { rows, allRows, contradictions, funder }: TemplateData): Planned[] {
  switch (template) {
    case 'committee': {
      const quantified = rows.filter(isQuantified)
      return [
        { page: 'agenda' },
        subject('changes'),
        subject('table:overview'),
        ...indicatorsOf(quantified).map((id) => subject(`indicator:${id}`)),
        ...contradictionsOf(quantified, contradictions),
      ]
    }
    case 'report':
      return [
        { page: 'summary' },
        subject('table:overview'),
        ...programmesOf(rows).flatMap((programme) => programmeWithIndicators(programme, rows)),
      ]
    case 'phase6':
      return [{ page: 'bid' }, ...followed(allRows).map((id) => subject(`indicator:${id}`, ['explained', 'proposed']))]
    case 'funder': {
      const own = funder === null ? [] : rows.filter((row) => isQuantified(row) && row.promise.parties.includes(funder))
      return funder === null
        ? []
        : [
            subject(`funder:${funder}`),
            ...indicatorsOf(own).map((id) => subject(`indicator:${id}`)),
            ...contradictionsOf(own, contradictions),
          ]
    }
  }
}
