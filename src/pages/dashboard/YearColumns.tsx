import type { YearOfGrants } from '../../subjects/money/fundingByYear'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './Dashboard.module.css'

interface Props {
  readonly years: readonly YearOfGrants[]
  readonly label: string
}

const firm: ReadonlySet<string> = new Set(['voted', 'signed', 'paid'])
const size = { width: 320, height: 200, top: 18, foot: 18 }
/** Half the width of a year's four digits, which no edge cuts. */
const halfYear = 15

/** One column per year from zero, a piece per grant, its sum in thousands of euros above it; a year of which the acts say nothing stays empty. */
export function YearColumns({ years, label }: Props) {
  const sums = years.map(({ grants }) => grants.reduce((sum, { euros }) => sum + euros, 0))
  const max = Math.max(...sums)
  const step = size.width / years.length
  const bar = Math.min(26, step * 0.78)
  const tall = size.height - size.top - size.foot
  const scale = (euros: number): number => (euros / max) * tall
  const base = size.height - size.foot
  const every = Math.ceil(40 / step)
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={m.dash_money_alternative({ label })}
    >
      <g aria-hidden="true">
        <path d={`M0 ${base}H${size.width}`} className={styles.axis} />
        {years.map(({ year, grants }, place) => {
          const x = place * step + (step - bar) / 2
          const total = sums[place] ?? Number.NaN
          return (
            <g key={year}>
              {grants.map(({ id, euros, stage }, at) => {
                const below = grants.slice(0, at).reduce((sum, grant) => sum + grant.euros, 0)
                return (
                  <rect
                    key={id}
                    className={firm.has(stage) ? styles.firm : styles.hollow}
                    x={x}
                    width={bar}
                    y={base - scale(below + euros) + 0.75}
                    height={Math.max(0, scale(euros) - 1.5)}
                  />
                )
              })}
              {total > 0 ? (
                <text x={x + bar / 2} y={base - scale(total) - 4} className={styles.value}>
                  {formatNumber(total / 1000, 0)}
                </text>
              ) : null}
              {(years.length - 1 - place) % every === 0 ? (
                <text
                  x={Math.min(x + bar / 2, size.width - halfYear)}
                  y={size.height - 4}
                  className={styles.year}
                >
                  {year}
                </text>
              ) : null}
            </g>
          )
        })}
      </g>
    </svg>
  )
}
