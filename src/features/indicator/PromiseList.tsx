import type { ResourceReading } from '../../data/resources'
import type { Observation } from '../../domain/observation'
import { promiseStateAt } from '../../domain/promise'
import { formatPeriod } from '../../format/dates'
import { figureWithUnit, type UnitWords } from '../../format/figures'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { shortNameOf } from '../../parts/shortName'
import { StatusMark } from '../../parts/StatusMark'
import { WithFrench } from '../../parts/WithFrench'
import styles from './Indicator.module.css'
import type { ReadPromise } from '../../parts/indicator/indicatorView'
import { RuleDetails } from './RuleDetails'

interface Props {
  readonly promises: readonly ReadPromise[]
  readonly unit: UnitWords
  readonly scopeOf: (figure: Observation) => string
  readonly funders: ResourceReading<'funders'>['funders']
  readonly asOf: string
}

/** To whom the indicator was promised, with which scope; who only pays for the same programme; and the rule applied to each. */
export function PromiseList({ promises, unit, scopeOf, funders, asOf }: Props) {
  if (promises.length === 0) return null
  const byId = new Map(funders.map((funder) => [funder.id, funder]))
  const names = (ids: readonly string[]): string => ids.map((id) => shortNameOf(byId, id)).join(', ')
  const latestFirst = promises.toSorted((a, b) => ((a.promise.target.period?.end ?? '') < (b.promise.target.period?.end ?? '') ? 1 : -1))
  return (
    <section>
      <h2>{m.indicator_promises()}</h2>
      <ul className={styles.promises}>
        {latestFirst.map((read) => {
          const { target, parties, cofunders } = read.promise
          const slots = {
            scope: [
              target.period === null ? m.indicator_undated() : formatPeriod(target.period),
              target.partOf === undefined ? scopeOf(target) : [m.indicator_part(), scopeOf(target)].join(' '),
            ].join(' · '),
            figure: figureWithUnit(target, unit)?.trim() ?? m.overview_quoted({ words: target.words }),
            parties: parties.length === 0 ? m.indicator_nobody() : names(parties),
          }
          const said =
            cofunders.length === 0
              ? m.indicator_promised_to(slots)
              : m.indicator_promised_cofunded({ ...slots, cofunders: names(cofunders) })
          return (
            <li key={target.id}>
              <WithFrench text={said} />
              {promiseStateAt(target, asOf) === 'proposed' ? <span className={styles.sub}>{m.indicator_proposed()}</span> : null}
              <details>
                <summary>
                  <StatusMark status={read.reading.status} /> {statusWords[read.reading.status]()}
                  <span className={styles.unseen}> {m.indicator_compute()}</span>
                </summary>
                <RuleDetails read={read} unit={unit} />
              </details>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
