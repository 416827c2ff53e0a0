import { readingOf } from '../domain/evaluate'
import type { Figure } from '../domain/figure'
import type { Label } from '../domain/observation'
import { profiles } from '../domain/profile'
import type { Reading, Status } from '../domain/reading'
import { gradedAt } from '../domain/revision'
import { groupBy } from '../api/groupBy'
import { promisesOf } from '../api/promise'
import type { DataSet } from '../publish/dataSet'

type Shown = Pick<Figure, 'value' | 'upper' | 'operator' | 'period'>

interface ShownReading {
  readonly status: Status
  /** The result that grades; `null` where none does. */
  readonly answer: Shown | null
}

/** A promise whose value or status is another one with the file. */
export interface Effect {
  /** Id of the target. */
  readonly id: string
  readonly indicator: string
  readonly label: Label
  readonly population: Label | null
  readonly programme: Label | null
  readonly target: Shown
  readonly unit: {
    readonly one: Label
    readonly other: Label
    readonly symbol?: string | undefined
  } | null
  readonly before: ShownReading
  readonly after: ShownReading
}

const shownFigure = ({ value, upper, operator, period }: Figure): Shown => ({
  value,
  upper,
  operator,
  period,
})

const shownReading = ({ status, answer }: Reading): ShownReading => ({
  status,
  answer: answer === null ? null : shownFigure(answer),
})

const isSame = (one: ShownReading, other: ShownReading): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/**
 * What the file changes of each promise, both sets read at the day of the new one, so that nothing is told that the passing of
 * time does alone. Promises that read the same are left out.
 */
export function effectsOf(before: DataSet, after: DataSet): Effect[] {
  const was = groupBy(before.observations, ({ indicator }) => indicator)
  const is = groupBy(after.observations, ({ indicator }) => indicator)
  const units = new Map(after.units.map((unit) => [unit.id, unit]))
  const programmes = new Map(after.programmes.map(({ id, label }) => [id, label]))
  const profile = profiles[after.profile]
  return after.indicators.flatMap((indicator) => {
    const [old, fresh] = [was.get(indicator.id) ?? [], is.get(indicator.id) ?? []]
    const isUntouched =
      old.length === fresh.length && fresh.every((figure, place) => figure === old[place])
    if (isUntouched) return []
    const promises = promisesOf({ indicator, observations: fresh }, after.agreements, after.units)
    return gradedAt(promises, fresh, after.asOf).flatMap((promise): Effect[] => {
      const { target } = promise
      const [from, to] = [old, fresh].map((figures) =>
        shownReading(readingOf(promise, figures, after.asOf, profile)),
      )
      if (from === undefined || to === undefined || isSame(from, to)) return []
      const unit = units.get(target.unit)
      return [
        {
          id: target.id,
          indicator: indicator.id,
          label: indicator.label,
          population:
            indicator.populations.find(({ id }) => id === target.population)?.label ?? null,
          programme: target.programme === null ? null : (programmes.get(target.programme) ?? null),
          target: shownFigure(target),
          unit:
            unit === undefined || unit.id === 'none'
              ? null
              : { one: unit.one, other: unit.other, symbol: unit.symbol },
          before: from,
          after: to,
        },
      ]
    })
  })
}
