import type { HeadlineEntry } from '../../api/wire/apiIndex'

interface Placed {
  readonly indicator: string
  readonly territory: string
}

/** Place of a promise in a funder's list: headline indicators in their order, then all others; of each the funder's own territory first. */
export function headlineRank(
  entries: readonly HeadlineEntry[],
  own: string | null,
): (promise: Placed) => number {
  const order = entries.flatMap(({ indicator }) => indicator ?? [])
  return ({ indicator, territory }) => {
    const place = order.indexOf(indicator)
    return (place === -1 ? order.length : place) * 2 + (territory === own ? 0 : 1)
  }
}
