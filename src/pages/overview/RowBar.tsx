import { BulletBar } from '../../charts/BulletBar'
import { qualityOf } from '../../format/reading'
import type { OverviewRow } from '../../subjects/promise/overviewRow'

/** The bar of a row: filled by its answer alone, hollow for a stock's last known figure, absent for a promise in words. */
export function RowBar({ row }: { readonly row: OverviewRow }) {
  const { target } = row.promise
  const { answer, lastKnown } = row.reading
  if (target.value === null) return null
  const result = answer?.value ?? null
  const known = lastKnown?.figure.value ?? null
  const drawn = [target.value, target.upper, result, known].filter(
    (value) => typeof value === 'number',
  )
  return (
    <BulletBar
      max={Math.max(...drawn) * 1.2}
      target={target.value}
      upper={target.upper}
      result={result}
      lastKnown={known}
      uncertain={answer !== null && qualityOf(answer) !== 'final'}
    />
  )
}
