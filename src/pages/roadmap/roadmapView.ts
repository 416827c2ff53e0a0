import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import { readingOf } from '../../domain/evaluate'
import { profiles } from '../../domain/profile'
import { isOverAt } from '../../domain/promise'
import { type Reading, type Reason, reasons, type Status, statuses } from '../../domain/reading'
import { unspecified } from '../../domain/scope'
import type { UnitWords } from '../../format/figures'
import { promisesAt } from '../../subjects/promise/promisesAt'
import { type IndustryView, industryView } from './industryView'
import { isOfRoadmap, isOnAxis, type Placed, type RoadmapData, roadmapYears } from './roadmapData'

type Deliverable = RoadmapData['deliverables'][number]
type Contradiction = RoadmapData['contradictions'][number]
export type RoadmapEvent = RoadmapData['events'][number]

/** What an objective is in the last roadmap: the same indicator promised again, another one on the same object, or an event. */
export interface Becomes {
  readonly by: 'sameIndicator' | 'sameObject' | 'event'
  readonly id: string
  readonly label: string
}

export interface Objective {
  readonly placed: Placed
  readonly reading: Reading
  /** Its period is over at the day of the data. */
  readonly isOver: boolean
  readonly label: string
  readonly unit: UnitWords
  /** Where it is promised, unless the act does not say. */
  readonly territory: string | null
  readonly otherWords: readonly string[]
  /** Deliverables that the agreement asks for as its evidence. */
  readonly asked: readonly Deliverable[]
  readonly contradictions: readonly Contradiction[]
  /** `null` for the objectives of the last roadmap, and where nothing of the same object is promised. */
  readonly becomes: Becomes | null
}

export interface StatusCount {
  readonly status: Status
  readonly count: number
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[]
}

export interface RoadmapAxis {
  readonly id: string
  /** `null` for promises of other axes that name its word. */
  readonly label: string | null
  readonly programme: string
  readonly objectives: readonly Objective[]
  readonly counts: readonly StatusCount[]
}

export interface RoadmapView {
  readonly roadmaps: readonly {
    readonly year: number
    readonly axes: readonly RoadmapAxis[]
    readonly total: number
    readonly isLast: boolean
  }[]
  readonly industry: IndustryView
  readonly events: readonly {
    readonly year: number | null
    readonly events: readonly RoadmapEvent[]
  }[]
}

/** How many objectives have which reading, with the reasons of those without a verdict. */
export function countReadings(
  objectives: readonly Pick<Objective, 'reading'>[],
): readonly StatusCount[] {
  return statuses.flatMap((status) => {
    const of = objectives.filter(({ reading }) => reading.status === status)
    if (of.length === 0) return []
    const why = reasons.map((reason) => ({
      reason,
      count: of.filter(({ reading }) => reading.reason === reason).length,
    }))
    return [{ status, count: of.length, reasons: why.filter(({ count }) => count > 0) }]
  })
}

function becomesOf(
  indicator: string,
  later: readonly Placed[],
  { events, roadmap }: Pick<RoadmapData, 'events' | 'roadmap'>,
): Becomes | null {
  const labelled = (id: string): string | null => {
    const found = later.find(({ promise }) => promise.target.indicator === id)
    return found === undefined ? null : (found.catalogue.indicators.get(id)?.label ?? id)
  }
  const same = labelled(indicator)
  if (same !== null) return { by: 'sameIndicator', id: indicator, label: same }
  if (later.length === 0) return null
  const next = roadmap.continuations.find(({ from }) => from === indicator)
  const other = next?.indicator === undefined ? null : labelled(next.indicator)
  if (next?.indicator !== undefined && other !== null)
    return { by: 'sameObject', id: next.indicator, label: other }
  const event = events.find(({ id }) => id === next?.event)
  return event === undefined ? null : { by: 'event', id: event.id, label: event.name }
}

function objectiveOf(placed: Placed, data: RoadmapData, later: readonly Placed[]): Objective {
  const { promise, catalogue, figures } = placed
  const { target } = promise
  const indicator = catalogue.indicators.get(target.indicator)
  const where = catalogue.territories.get(target.territory)
  return {
    placed,
    reading: readingOf(promise, figures, data.asOf, profiles[data.profile]),
    isOver: isOverAt(target, data.asOf),
    label: indicator?.label ?? target.indicator,
    unit: catalogue.units.get(target.unit) ?? { one: '', other: '' },
    territory:
      target.territory === unspecified ? null : (where?.short ?? where?.label ?? target.territory),
    otherWords: catalogue.promises
      .filter((other) => other.target.restates === target.id)
      .map((other) => other.target.words),
    asked: data.deliverables.filter(({ evidences }) => evidences?.includes(target.id) ?? false),
    contradictions: data.contradictions.filter(({ concerns }) => concerns.includes(target.id)),
    becomes: becomesOf(target.indicator, later, data),
  }
}

function placedIn(data: RoadmapData, year: number): readonly Placed[] {
  return data.catalogues
    .filter(({ exercise }) => exercise === year)
    .flatMap((catalogue) =>
      promisesAt(catalogue, data.asOf)
        .filter((promise) => isOfRoadmap(data.roadmap, promise, catalogue))
        .map((promise) => ({
          promise,
          catalogue,
          figures: catalogue.figures.get(promise.target.indicator) ?? [],
        })),
    )
}

const placeOf = (roadmap: RoadmapData['roadmap'], { promise }: Placed): string =>
  isOnAxis(roadmap, promise) ? `${promise.programme} ${promise.axis}` : 'other'

function axesOf(year: number, data: RoadmapData, later: readonly Placed[]): readonly RoadmapAxis[] {
  const groups = groupBy(placedIn(data, year), (placed) => placeOf(data.roadmap, placed))
  const order = [
    ...data.roadmap.axes.flatMap(({ programme, axes }) =>
      axes.map((axis) => `${programme} ${axis}`),
    ),
    'other',
  ]
  return order.flatMap((id) => {
    const own = groups.get(id) ?? []
    const [first] = own
    if (first === undefined) return []
    const { promise, catalogue } = first
    const programme = catalogue.programmes.get(promise.programme)
    const objectives = own.map((placed) => objectiveOf(placed, data, later))
    const label =
      id === 'other' || promise.axis === null
        ? null
        : (programme?.axes.get(promise.axis) ?? promise.axis)
    return [
      {
        id: `${year} ${id}`,
        label,
        programme: programme?.label ?? promise.programme,
        objectives,
        counts: countReadings(objectives),
      },
    ]
  })
}

/** The roadmap: exactly what the page shows. */
export function roadmapView(data: RoadmapData): RoadmapView {
  const years = roadmapYears(data.roadmap)
  const last = years.at(-1)
  const later = last === undefined ? [] : placedIn(data, last)
  const byYear = groupBy(
    data.events.filter(
      ({ domain }) => domain !== null && data.roadmap.eventDomains.includes(domain.toLowerCase()),
    ),
    ({ year }) => year,
  )
  return {
    roadmaps: years.map((year) => {
      const axes = axesOf(year, data, year === last ? [] : later)
      return {
        year,
        axes,
        total: axes.reduce((sum, { objectives }) => sum + objectives.length, 0),
        isLast: year === last,
      }
    }),
    industry: industryView(data),
    events: [...byYear]
      .map(([year, events]) => ({
        year,
        events: events.toSorted((a, b) => byText(a.period?.start ?? '9', b.period?.start ?? '9')),
      }))
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  }
}
