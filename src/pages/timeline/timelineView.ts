import { groupBy } from '../../api/groupBy'
import { domainsAmong } from '../../domain/indicator'
import { yearOf } from '../../domain/period'
import { folded, holdsWords, wordsIn } from '../../format/freeText'
import type { ViewState } from '../../address/viewState'
import { type KpiView, kpiView } from './kpiView'
import type { ProgrammeSpan, Kpi, TimelineData } from './timelineData'

export interface TimelineFilters {
  readonly domaine?: string
  readonly programme?: string
  readonly q?: string
}

export interface TimelineGroup {
  /** A programme, or `null` for what goes from one programme to the next. */
  readonly programme: ProgrammeSpan | null
  /** Indicators with figures of two years at least: each is worth a chart. */
  readonly charts: readonly KpiView[]
  /** The others: a single year, or words. */
  readonly single: readonly KpiView[]
}

export interface TimelineView {
  readonly filters: TimelineFilters
  readonly total: number
  readonly shown: number
  readonly options: {
    readonly domaine: readonly string[]
    readonly programme: readonly ProgrammeSpan[]
  }
  readonly groups: readonly TimelineGroup[]
  /** Number of promises of each programme, by its id. */
  readonly promised: ReadonlyMap<string, number>
  /** The axis of every chart: from the end of the year before the first to the end of the last. */
  readonly span: { readonly from: number; readonly to: number }
}

/** Promised by two agreements, or with results that were published in different years. */
function goesAcross({ promises, figures }: Kpi): boolean {
  const agreements = new Set(promises.flatMap(({ agreement }) => agreement ?? []))
  const published = new Set(
    figures
      .filter(({ role, period }) => role === 'actual' && period !== null)
      .map(({ known }) => yearOf(known)),
  )
  return agreements.size > 1 || published.size > 1
}

function knownFilters(
  { kpis, programmes }: TimelineData,
  { domaine, programme, q }: ViewState,
): TimelineFilters {
  return {
    ...(domaine !== undefined && kpis.some(({ domain }) => domain === domaine) ? { domaine } : {}),
    ...(programme !== undefined && programmes.some(({ id }) => id === programme)
      ? { programme }
      : {}),
    ...(q === undefined ? {} : { q }),
  }
}

const textOf = ({ label, populations, promises }: Kpi): string =>
  folded([label, ...populations.values(), ...promises.map(({ target }) => target.words)].join(' '))

function passes(
  kpi: Kpi,
  { domaine, programme }: TimelineFilters,
  words: readonly string[],
): boolean {
  if (domaine !== undefined && kpi.domain !== domaine) return false
  if (programme !== undefined && !kpi.promises.some((promise) => promise.programme === programme))
    return false
  return words.length === 0 || holdsWords(textOf(kpi), words)
}

const yearsIn = ({ rows }: KpiView): number =>
  new Set(rows.flatMap(({ period }) => (period === null ? [] : [yearOf(period.end)]))).size

function groupOf(programme: ProgrammeSpan | null, views: readonly KpiView[]): TimelineGroup {
  const charts = views.filter((view) => yearsIn(view) > 1)
  return { programme, charts, single: views.filter((view) => !charts.includes(view)) }
}

/** The Frise for a view state: what runs across programmes first, then each programme's own. Unknown values of the address are as absent. */
export function timelineView(data: TimelineData, state: ViewState): TimelineView {
  const { kpis, programmes } = data
  const filters = knownFilters(data, state)
  const words = wordsIn(filters.q ?? '')
  const shown = kpis.filter((kpi) => passes(kpi, filters, words))
  const across = shown.filter(goesAcross)
  const own = groupBy(
    shown.filter((kpi) => !across.includes(kpi)),
    ({ promises }) => promises[0]?.programme,
  )
  const view = (kpi: Kpi): KpiView => kpiView(kpi, programmes, data)
  const groups = [
    groupOf(null, across.map(view)),
    ...programmes.map((programme) => groupOf(programme, (own.get(programme.id) ?? []).map(view))),
  ]
  const promises = kpis.flatMap((kpi) => kpi.promises)
  const years = kpis.flatMap(({ figures }) =>
    figures.flatMap(({ period }) => (period === null ? [] : [yearOf(period.end)])),
  )
  return {
    filters,
    total: kpis.length,
    shown: shown.length,
    options: {
      domaine: domainsAmong(kpis.map(({ domain }) => domain)),
      programme: programmes,
    },
    groups: groups.filter(({ charts, single }) => charts.length + single.length > 0),
    promised: new Map(
      [...groupBy(promises, ({ programme }) => programme)].map(([id, list]) => [id, list.length]),
    ),
    span: {
      from:
        Math.min(
          ...data.announced.map(({ start }) => yearOf(start)),
          ...programmes.map(({ start }) => yearOf(start)),
          ...years,
        ) - 1,
      to: Math.max(...[...data.announced, ...programmes].map(({ end }) => yearOf(end)), ...years),
    },
  }
}
