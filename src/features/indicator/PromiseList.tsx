import type { ResourceReading } from '../../data/resources'
import type { Observation } from '../../domain/observation'
import { formatPeriod } from '../../format/dates'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { ReadPromise } from './indicatorView'

interface Props {
  readonly promises: readonly ReadPromise[]
  readonly unit: UnitWords
  readonly scopeOf: (figure: Observation) => string
  readonly funders: ResourceReading<'funders'>['funders']
}

/** To whom the indicator was promised, with which scope; who only pays for the same programme. */
export function PromiseList({ promises, unit, scopeOf, funders }: Props) {
  if (promises.length === 0) return null
  const names = (ids: readonly string[]): string => ids.map((id) => funders.find((funder) => funder.id === id)?.short ?? id).join(', ')
  return (
    <section>
      <h2>{m.indicator_promises()}</h2>
      <ul>
        {promises.map(({ promise: { target, parties, cofunders } }) => {
          const slots = {
            scope: [target.period === null ? m.indicator_undated() : formatPeriod(target.period), scopeOf(target)].join(' · '),
            figure: figureWithUnit(target, unit) ?? m.overview_quoted({ words: target.words }),
            parties: parties.length === 0 ? m.indicator_nobody() : names(parties),
          }
          return (
            <li key={target.id}>
              {typeset(
                cofunders.length === 0
                  ? m.indicator_promised_to(slots)
                  : m.indicator_promised_cofunded({ ...slots, cofunders: names(cofunders) }),
                currentLocale(),
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
