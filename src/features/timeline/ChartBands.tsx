import { formatPeriod } from '../../format/dates'
import { m } from '../../format/words'
import { bandTop, chartBottom } from './chartShape'
import styles from './KpiChart.module.css'
import type { Band } from './kpiView'
import { decimalYear } from './time'
import { phaseVI } from './timelineView'

interface Props {
  readonly bands: readonly Band[]
  readonly x: (at: number) => number
}

const letter = 4.7
const line = 10
const lanes = 3

const years = ({ conventions: [first] }: Band): string => (first === undefined ? '' : formatPeriod({ start: `${first.start.slice(0, 4)}-01-01`, end: `${first.end.slice(0, 4)}-12-31` }))

/** The conventions that promise an indicator as stretches of time with their years, names one below the other where they would touch; the announced phase stays empty. */
export function ChartBands({ bands, x }: Props) {
  const ends: number[] = []
  const placed = bands.map((band) => {
    const middle = (x(band.from) + x(band.to)) / 2
    const half = (years(band).length * letter) / 2 + 2
    const free = Array.from({ length: lanes }, (_, lane) => lane).find((lane) => (ends[lane] ?? 0) <= middle - half)
    const lane = free ?? lanes - 1
    ends[lane] = middle + half
    return { band, middle, lane }
  })
  const [from, to] = [x(decimalYear(phaseVI.start)), x(decimalYear(phaseVI.end))]
  return (
    <g>
      {placed.map(({ band, middle, lane }) => (
        <g key={band.id}>
          <title>{band.conventions.map(({ label }) => label).join(', ')}</title>
          <rect className={styles.band} x={x(band.from)} y={bandTop} width={Math.max(2, x(band.to) - x(band.from))} height={chartBottom - bandTop} />
          <text className={styles.bandText} x={middle} y={bandTop + 9 + lane * line}>
            {years(band)}
          </text>
        </g>
      ))}
      <rect className={styles.announced} x={from} y={bandTop} width={to - from} height={chartBottom - bandTop} />
      <text className={styles.bandText} x={(from + to) / 2} y={bandTop + 9}>
        {m.timeline_phase()}
      </text>
    </g>
  )
}
