import type { DataSet } from '../../../src/publish/dataSet'
import { clusterSet } from './cluster'

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
]

/**
 * The national view: a first set with the promises that all clusters make alike, one programme per cluster, and the whole
 * set of each cluster in a folder of its own. Nothing is added up across clusters.
 */
export function nationalSets(clusters: number): readonly [DataSet, ...DataSet[]] {
  const sets = Array.from({ length: clusters }, (_, place) => clusterSet(place + 1))
  const all = <T>(list: (set: DataSet) => readonly T[]): T[] => sets.flatMap(list)
  const own = clusterSet(1)
  const national: DataSet = {
    ...own,
    id: 'national',
    label: { fr: `${clusters} pôles simulés`, en: `${clusters} simulated clusters` },
    territories: byId(all(({ territories }) => territories)),
    funders: byId(all(({ funders }) => funders)),
    programmes: all(({ programmes }) => programmes),
    acts: all(({ acts }) => acts),
    agreements: all(({ agreements }) => agreements),
    observations: all(({ observations }) => observations),
    amounts: all(({ amounts }) => amounts),
    computations: all(({ computations }) => computations),
    // Registers, instalments and payments stay with their cluster.
    instalments: [],
    payments: [],
    visits: [],
    rules: [],
  }
  return [national, ...sets]
}
