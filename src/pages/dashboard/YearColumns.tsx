import { Fragment } from 'react'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { greatestSum, isFirm, type YearOfGrants } from '../../subjects/money/fundingByYear'
import styles from './Dashboard.module.css'

interface Props {
  readonly years: readonly YearOfGrants[]
  readonly label: string
}

const size = { width: 320, height: 200, top: 18, foot: 18 }
/** Half the width of a year's four digits, which no edge cuts. */
const halfYear = 15
/** Between two columns of one year. */
const between = 1
/** Two numbers of one year that are nearer than this stand one above the other. */
const line = 10

/** A tenth of a unit is finer than a screen: the written page carries each number. */
const fine = (place: number): number => Math.round(place * 10) / 10

/** One column per year and stage from zero, a piece per grant, its sum in thousands of euros above it; a year of which the acts say nothing stays empty. */
export function YearColumns({ years, label }: Props) {
  const max = greatestSum(years)
  const step = size.width / years.length
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
        {years.map(({ year, sums }, place) => {
          const middle = (place + 0.5) * step
          const wide = Math.min(26, step * (sums.length > 1 ? 0.84 : 0.78))
          const bar = (wide - between * (sums.length - 1)) / Math.max(1, sums.length)
          let above = Number.NaN
          return (
            <g key={year}>
              {sums.map(({ stage, euros: sum, grants }, column) => {
                const x = middle - wide / 2 + column * (bar + between)
                const top = base - scale(sum) - 4
                above = Math.abs(top - above) < line ? above - line : top
                return (
                  <Fragment key={stage}>
                    {grants.map(({ id, euros }, at) => {
                      const below = grants.slice(0, at).reduce((all, grant) => all + grant.euros, 0)
                      return (
                        <rect
                          key={id}
                          className={isFirm(stage) ? styles.firm : styles.hollow}
                          x={fine(x)}
                          width={fine(bar)}
                          y={fine(base - scale(below + euros) + 0.75)}
                          height={fine(Math.max(0, scale(euros) - 1.5))}
                        />
                      )
                    })}
                    {sum > 0 ? (
                      <text
                        x={fine(column === 0 ? x + bar / 2 : x)}
                        y={fine(above)}
                        className={column === 0 ? styles.value : styles.valueBeside}
                      >
                        {formatNumber(sum / 1000, 0)}
                      </text>
                    ) : null}
                  </Fragment>
                )
              })}
              {(years.length - 1 - place) % every === 0 ? (
                <text
                  x={fine(Math.min(middle, size.width - halfYear))}
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
