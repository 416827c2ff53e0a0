import { groupBy } from '../../api/groupBy'
import type { OverviewData } from '../promise/overviewView'
import type { OverviewRow } from '../promise/overviewRow'

export interface DomainTrack {
  readonly key: string
  readonly programme: string
  readonly axis: string | null
  /** Promises with a figure, and how many are in words only. */
  readonly figures: readonly OverviewRow[]
  readonly words: number
}

/** The promises of one domain by programme and axis, as tracks: those with a figure, the others counted. */
export function domainView(
  { rows, programmes }: OverviewData,
  domain: string,
): readonly DomainTrack[] {
  const own = rows.filter((row) => row.domain === domain)
  return [...groupBy(own, ({ programme, axis }) => `${programme} ${axis ?? ''}`)].flatMap(
    ([key, track]) => {
      const [first] = track
      if (first === undefined) return []
      const programme = programmes.get(first.programme)
      const figures = track.filter(({ promise }) => promise.target.value !== null)
      return [
        {
          key,
          programme: programme?.label ?? first.programme,
          axis: first.axis === null ? null : (programme?.axes.get(first.axis) ?? first.axis),
          figures,
          words: track.length - figures.length,
        },
      ]
    },
  )
}
