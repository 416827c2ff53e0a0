import type { Observation } from '../../domain/observation'
import type { IndicatorPromise } from '../../domain/promise'
import type { UnitWords } from '../../format/figures'
import { m } from '../../format/words'
import { YearInProgress } from '../../subjects/indicator/YearInProgress'
import { useWidth } from '../../ui/useWidth'
import type { ViewState } from '../../address/viewState'
import styles from './Indicator.module.css'
import { useOpenSource } from '../../subjects/source/useOpenSource'

interface Props {
  readonly promise: IndicatorPromise
  readonly figures: readonly Observation[]
  readonly unit: UnitWords
  readonly asOf: string
  readonly lasting: ViewState
}

/** The main promise while its period runs. */
export function RunningYear({ promise, figures, unit, asOf, lasting }: Props) {
  const { ref, width } = useWidth<HTMLElement>(720)
  const open = useOpenSource(figures, lasting)
  if (promise.target.value === null) return null
  return (
    <section ref={ref} className={styles.running}>
      <h2>{m.indicator_year_running()}</h2>
      <YearInProgress
        promise={promise}
        figures={figures}
        unit={unit}
        asOf={asOf}
        width={Math.min(width, 560)}
        height={180}
        onOpen={open}
      />
    </section>
  )
}
