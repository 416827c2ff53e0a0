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

const years = ({ conventions: [first] }: Band): string =>
  first === undefined ? '' : formatPeriod({ start: `${first.start.slice(0, 4)}-01-01`, end: `${first.end.slice(0, 4)}-12-31` })

interface Named {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly from: number
  readonly to: number
  readonly isAnnounced: boolean
}

/** The conventions that promise an indicator as stretches of time with their years, names one below the other where they would touch; the announced phase stays empty. */
export function ChartBands({ bands, x }: Props) {
  const stretches: readonly Named[] = [
    ...bands.map((band) => ({
      id: band.id,
      name: years(band),
      title: band.conventions.map(({ label }) => label).join(', '),
      from: x(band.from),
      to: x(band.to),
      isAnnounced: false,
    })),
    {
      id: 'announced',
      name: m.timeline_phase(),
      title: m.timeline_phase(),
      from: x(decimalYear(phaseVI.start)),
      to: x(decimalYear(phaseVI.end)),
      isAnnounced: true,
    },
  ]
  const ends: number[] = []
  const lanesOf = stretches.map(({ name, from, to }) => {
    const [middle, half] = [(from + to) / 2, (name.length * letter) / 2 + 2]
    const free = Array.from({ length: lanes }, (_, lane) => lane).find((lane) => (ends[lane] ?? 0) <= middle - half) ?? lanes - 1
    ends[free] = middle + half
    return free
  })
  return (
    <g>
      {stretches.map(({ id, name, title, from, to, isAnnounced }, place) => (
        <g key={id}>
          <title>{title}</title>
          <rect
            className={isAnnounced ? styles.announced : styles.band}
            x={from}
            y={bandTop}
            width={Math.max(2, to - from)}
            height={chartBottom - bandTop}
          />
          <text className={styles.bandText} x={(from + to) / 2} y={bandTop + 9 + (lanesOf[place] ?? 0) * line}>
            {name}
          </text>
        </g>
      ))}
    </g>
  )
}
