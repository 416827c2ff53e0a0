import { currentAt } from '../domain/revision'
import type { DataSet, ObservationRecord } from '../publish/dataSet'

/** The results of a set that nothing known by its day replaces. */
export function currentActuals({
  observations,
  asOf,
}: Pick<DataSet, 'observations' | 'asOf'>): ObservationRecord[] {
  const current = new Set(currentAt(observations, asOf).map(({ id }) => id))
  return observations.filter(({ id, role }) => role === 'actual' && current.has(id))
}
