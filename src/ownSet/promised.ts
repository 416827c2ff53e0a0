import { groupBy } from '../api/groupBy'
import { sameSeries } from '../domain/scope'
import type { DataSet, ObservationRecord } from '../publish/dataSet'

/**
 * Targets of a file as promises: of the programme of their agreement where the row names none, and measured from the starting
 * value that the same file gives for their scope, where it gives one.
 */
export function promised(
  loaded: readonly ObservationRecord[],
  agreements: DataSet['agreements'],
): readonly ObservationRecord[] {
  const programmeOf = new Map(agreements.map(({ id, programme }) => [id, programme]))
  const starts = groupBy(
    loaded.filter(({ role, value }) => role === 'baseline' && value !== null),
    ({ indicator }) => indicator,
  )
  return loaded.map((figure) => {
    if (figure.role !== 'target') return figure
    const { programme, agreement, period } = figure
    const [start, another] = (starts.get(figure.indicator) ?? []).filter(
      (other) =>
        sameSeries(other, figure) &&
        (period === null || other.period === null || other.period.end < period.end),
    )
    const baseline = figure.baseline ?? (another === undefined ? start?.id : undefined)
    return {
      ...figure,
      programme: programme ?? (agreement === null ? null : (programmeOf.get(agreement) ?? null)),
      ...(baseline === undefined ? {} : { baseline }),
    }
  })
}
