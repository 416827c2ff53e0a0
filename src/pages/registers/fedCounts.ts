import { nameKey } from '../../domain/nameKey'
import type { ParsedIndicator } from '../../api/indicator'
import type { Nature, Observation } from '../../domain/observation'
import { yearOf } from '../../domain/period'
import { currentAt } from '../../domain/revision'
import { unspecified } from '../../domain/scope'
import { keptRegisters } from './keptRegisters'
import type { Contradiction, Project, RegisterContext, RegisterEvent, Visit } from './registerData'

/**
 * `equal` and `differs` compare rows with the printed figure; `noRows`: the register holds none of that year;
 * `unsaid`: rows do not say what the figure counts; `examples`: the act names some and counts all; `towards`: the
 * figure is an objective, which rows approach and never contradict.
 */
export type Outcome = 'equal' | 'differs' | 'noRows' | 'unsaid' | 'examples' | 'towards'

/** A printed figure beside the rows that it could be counted from. */
export interface FedCount {
  readonly observation: Observation
  readonly indicator: ParsedIndicator['indicator']
  readonly year: number
  readonly printed: number
  readonly rows: number
  /** Different names among the rows: a project that stands twice is one name. */
  readonly names: number
  /** Rows that do not say whether they are counted. */
  readonly unsaid: number
  readonly outcome: Outcome
  readonly contradictions: readonly Contradiction[]
}

/** Whether a row is counted: `null` where the act does not say it of that row. */
type Rule<R> = (row: R, observation: Observation) => boolean | null

/** L, A or F as the row bears it; "L/A" is either of the two, each row once: natures are never added. */
export function hasNature({ natures }: Pick<Project, 'natures'>, nature: Nature | null): boolean {
  if (nature === null) return true
  return nature === 'L/A'
    ? natures.includes('L') || natures.includes('A')
    : natures.includes(nature)
}

type Fed = RegisterContext['reference']['fed'][number]

/** What the data set says of the rows that a figure counts: of its population, else of its indicator; `null` where it says nothing. */
function fedBy(
  { fed }: RegisterContext['reference'],
  register: Fed['register'],
  { indicator, population }: Observation,
): Fed | null {
  const of = fed.filter((one) => one.register === register && one.indicator === indicator)
  return (
    of.find((one) => one.population === population) ??
    of.find((one) => one.population === undefined) ??
    null
  )
}

/** Whether a project is one of those that a figure counts. */
function countsProject(
  { trait, scheme }: Fed,
  row: Project,
  { nature }: Observation,
): boolean | null {
  const bears = trait === 'funded' ? hasNature(row, 'F') : hasNature(row, nature)
  if (!bears || (scheme !== undefined && !(row.scheme?.startsWith(scheme) ?? false))) return false
  if (trait === 'collaborative') return row.collaborative
  return trait === 'european' ? row.european : true
}

/** Printed figures that a count can be set beside: dated, with a value, the first wording of each, latest first. What is counted by a rule stands in `ruleCounts`. */
function figuresOf(
  { observations }: ParsedIndicator,
  { asOf, acts }: Pick<RegisterContext, 'asOf' | 'acts'>,
  roles: readonly Observation['role'][],
): readonly Observation[] {
  const kept = keptRegisters(acts)
  const current = new Set(currentAt(observations, asOf).map(({ id }) => id))
  return observations
    .filter(
      ({ id, role, value, period, restates, source }) =>
        current.has(id) &&
        !kept.has(source.act) &&
        roles.includes(role) &&
        value !== null &&
        period !== null &&
        restates === undefined,
    )
    .toSorted((a, b) => yearOf(b.period?.end ?? b.known) - yearOf(a.period?.end ?? a.known))
}

interface Counting<R> {
  readonly rows: readonly R[]
  readonly yearOfRow: (row: R) => number | null
  readonly nameOf: (row: R) => string
  readonly rule: Rule<R>
  /** The act names examples: fewer rows than counted say nothing against the figure. */
  readonly isExamples?: boolean
}

function countFor<R>(
  observation: Observation,
  reading: ParsedIndicator,
  { rows, yearOfRow, nameOf, rule, isExamples }: Counting<R>,
  contradictions: readonly Contradiction[],
): readonly FedCount[] {
  const { value, period } = observation
  if (value === null || period === null) return []
  const year = yearOf(period.end)
  const ofYear = rows.filter((row) => yearOfRow(row) === year)
  const counted = ofYear.filter((row) => rule(row, observation) === true)
  const unsaid = ofYear.filter((row) => rule(row, observation) === null).length
  const compared: Outcome =
    observation.role === 'target' ? 'towards' : counted.length === value ? 'equal' : 'differs'
  return [
    {
      observation,
      indicator: reading.indicator,
      year,
      printed: value,
      rows: counted.length,
      names: new Set(counted.map(nameOf)).size,
      unsaid,
      outcome:
        ofYear.length === 0 || (isExamples && counted.length === 0)
          ? 'noRows'
          : isExamples
            ? 'examples'
            : unsaid > 0
              ? 'unsaid'
              : compared,
      contradictions: contradictions.filter(({ concerns }) => concerns.includes(observation.id)),
    },
  ]
}

/** Each printed number of projects beside the rows that bear its year, nature and trait. */
export function projectCounts(
  rows: readonly Project[],
  context: RegisterContext,
): readonly FedCount[] {
  const { indicators, contradictions, reference } = context
  return indicators.flatMap((reading) =>
    figuresOf(reading, context, ['actual']).flatMap((figure) => {
      const fed = fedBy(reference, 'projects', figure)
      if (fed === null) return []
      const counting: Counting<Project> = {
        rows,
        yearOfRow: ({ year }) => year,
        nameOf: ({ name }) => name,
        rule: (row, observation) => countsProject(fed, row, observation),
      }
      return countFor(figure, reading, counting, contradictions)
    }),
  )
}

/** Each printed number of events beside those that the same act names: examples, never the whole. */
export function eventCounts(
  rows: readonly RegisterEvent[],
  context: RegisterContext,
): readonly FedCount[] {
  const { indicators, contradictions } = context
  const counting: Counting<RegisterEvent> = {
    rows,
    yearOfRow: ({ year }) => year,
    nameOf: ({ name }) => name,
    rule: ({ source }, observation) => source.act === observation.source.act,
    isExamples: true,
  }
  return indicators.flatMap((reading) =>
    figuresOf(reading, context, ['actual', 'target']).flatMap((figure) =>
      countFor(figure, reading, counting, contradictions),
    ),
  )
}

/** Each number of companies visited beside the different companies of the register, on its territory where it names one. */
export function visitCounts(rows: readonly Visit[], context: RegisterContext): readonly FedCount[] {
  const { indicators, contradictions, reference } = context
  return indicators.flatMap((reading) =>
    figuresOf(reading, context, ['actual', 'target']).flatMap((figure) => {
      const seen = new Set<string>()
      const only = fedBy(reference, 'visits', figure)?.market
      const rule: Rule<Visit> = ({ territory, market }) =>
        (figure.territory === unspecified || territory === figure.territory) &&
        (only === undefined || market === only)
      const once = rows.filter((row) => {
        const key = `${row.period?.end.slice(0, 4)} ${nameKey(row.company)}`
        if (seen.has(key) || rule(row, figure) !== true) return false
        seen.add(key)
        return true
      })
      return countFor(
        figure,
        reading,
        {
          rows: once,
          yearOfRow: ({ period }) => (period === null ? null : yearOf(period.end)),
          nameOf: ({ company }) => company,
          rule,
        },
        contradictions,
      )
    }),
  )
}
