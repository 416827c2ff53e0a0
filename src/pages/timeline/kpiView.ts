import type { TrajectoryContent } from '../../charts/chartPoint'
import type { CatalogueFigure } from '../../api/catalogueFigure'
import { byPrecedence } from '../../domain/course'
import type { Definition } from '../../domain/definitions'
import { byText } from '../../domain/order'
import { yearOf } from '../../domain/period'
import { currentAt } from '../../domain/revision'
import { standsAt } from '../../domain/scope'
import { trajectoryOf } from '../../domain/trajectory'
import { natureWords } from '../../format/reading'
import { trajectoryContent } from '../../subjects/indicator/trajectoryContent'
import { scopeWords } from './scopeText'
import { yearsOf } from './time'
import type { ProgrammeSpan, Kpi, TimelineData } from './timelineData'

/** From here on the count goes on under another definition. */
export interface NamedBreak {
  /** Year in which the new definition is first printed. */
  readonly year: number
  readonly before: string
  readonly after: string
}

export interface KpiView {
  readonly kpi: Kpi
  /** What its chart draws on the axis that all share; `null` where nothing has a date and a value. */
  readonly content: TrajectoryContent | null
  readonly breaks: readonly NamedBreak[]
  /** Closed years of these programmes without any result. */
  readonly missing: readonly number[]
  /** Years that still run, or are to come, without a result. */
  readonly running: readonly number[]
  /** Every dated figure with a value, the latest first, parts and second wordings included. */
  readonly rows: readonly CatalogueFigure[]
}

/** Names of definitions, each once; the nature tells two of one population apart. */
function namesOf(definitions: readonly Definition[], { populations, figures }: Kpi): string {
  const natures = new Set(figures.map(({ nature }) => nature))
  const names = definitions.map(({ population, nature }) => {
    const name = populations.get(population) ?? population
    return natures.size > 1 && nature !== null ? `${name} · ${natureWords[nature]()}` : name
  })
  return [...new Set(names)].join(', ')
}

/** One indicator across the programmes: exactly what its chart, its sentence and its table show. */
export function kpiView(
  kpi: Kpi,
  programmes: readonly ProgrammeSpan[],
  { territories, announced, asOf }: Pick<TimelineData, 'territories' | 'announced' | 'asOf'>,
): KpiView {
  const trajectory = trajectoryOf(kpi.figures, kpi.kind, asOf)
  const [main] = kpi.promises.map(({ target }) => target).toSorted(byPrecedence)
  const promising = new Set(kpi.promises.map(({ programme }) => programme))
  const own = programmes.filter(({ id }) => promising.has(id))
  const resultYears = new Set(
    kpi.figures.flatMap(({ role, period }) =>
      role === 'actual' && period !== null ? [yearOf(period.end)] : [],
    ),
  )
  const open = own.flatMap(yearsOf).filter((year) => !resultYears.has(year))
  const isClosed = (year: number): boolean => `${year}-12-31` < asOf
  return {
    kpi,
    content: trajectoryContent(
      trajectory,
      { scope: main ?? null, others: 'fitting' },
      {
        unit: kpi.unit,
        scopeOf: (figure) => scopeWords(figure, kpi, territories),
        actOf: () => null,
      },
      [
        ...own.map(({ start, end, label }) => ({ start, end, label })),
        ...announced.map(({ label, start, end }) => ({ label, start, end, isAnnounced: true })),
      ],
    ),
    breaks: trajectory.breaks.map(({ firstDay, before, after }) => ({
      year: yearOf(firstDay),
      before: namesOf(before, kpi),
      after: namesOf(after, kpi),
    })),
    missing: [...new Set(open.filter(isClosed))].toSorted((a, b) => a - b),
    running: [...new Set(open.filter((year) => !isClosed(year)))].toSorted((a, b) => a - b),
    rows: currentAt(kpi.figures, asOf)
      .filter(({ value, period }) => value !== null && period !== null)
      .toSorted((a, b) => byText(standsAt(b), standsAt(a))),
  }
}
