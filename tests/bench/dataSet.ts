import {
  type DataSet,
  nothingNamed,
  nothingReported,
  type ObservationRecord,
} from '../../src/publish/dataSet'
import { type Lot, lotOf, threeDigits, twoDigits } from '../../mocks/demonstration/random'
import { asOf, grounds, lastYear, promisedYears, type Size } from './sizes'
import { named, topicAt, topics, units } from './vocabulary'

interface Cluster {
  readonly id: string
  readonly number: number
  readonly topics: number
}

/** As many clusters as it takes, each with up to 182 indicators of its own. */
const clustersOf = ({ indicators }: Size): Cluster[] =>
  Array.from({ length: Math.ceil(indicators / topics.length) }, (_, place) => ({
    id: `pole-${twoDigits(place + 1)}`,
    number: place + 1,
    topics: Math.min(topics.length, indicators - place * topics.length),
  }))

const titleOf = ({ number }: Cluster) =>
  named(`Pôle simulé ${twoDigits(number)}`, `Simulated cluster ${twoDigits(number)}`)

const territoryOf = (cluster: Cluster, ground: string): string =>
  `${ground}-${twoDigits(cluster.number)}`

/** One indicator over the years: what was promised for the cluster's own ground, what came of it on each. One result in ten is not published. */
function observationsOf(
  cluster: Cluster,
  place: number,
  size: Size,
  lot: Lot,
): ObservationRecord[] {
  const { label, unit, about, kind } = topicAt(place)
  const indicator = `${cluster.id}-${threeDigits(place + 1)}`
  const level = Math.max(2, Math.round((about * lot.between(50, 150)) / 100))
  const source = { act: `${cluster.id}-acte`, section: 'indicateurs', row: label.fr }
  return Array.from({ length: size.years }, (_, back) => lastYear - size.years + 1 + back).flatMap(
    (year) => {
      const period = {
        start: kind === 'flow' ? `${year}-01-01` : `${year}-12-31`,
        end: `${year}-12-31`,
      }
      const promised = Math.max(1, Math.round((level * lot.between(90, 130)) / 100))
      const target: ObservationRecord = {
        id: `${indicator}-${year}-cible`,
        indicator,
        role: 'target',
        population: 'tous',
        territory: territoryOf(cluster, grounds[0]),
        nature: null,
        period,
        value: promised,
        unit,
        operator: '>=',
        words: `${promised} ${unit === 'percent' ? '%' : (units.find(({ id }) => id === unit)?.other.fr ?? '')}`,
        status: 'simulated',
        level: 'printed',
        agreement: `${cluster.id}-convention`,
        programme: cluster.id,
        axis: `axe-${1 + (place % 4)}`,
        adopted: `${year - 1}-12-15`,
        known: `${year - 1}-12-15`,
        source: { ...source, printed: String(promised) },
      }
      const results = grounds.flatMap((ground): ObservationRecord[] => {
        if (lot.between(1, 10) === 1) return []
        const value = Math.round((level * lot.between(70, 140)) / 100)
        return [
          Object.assign({}, target, {
            id: `${indicator}-${year}-${ground}`,
            role: 'actual',
            territory: territoryOf(cluster, ground),
            value,
            operator: null,
            words: String(value),
            level: 'declared',
            agreement: null,
            programme: null,
            axis: null,
            adopted: null,
            known: `${year + 1}-02-15`,
            source: { ...source, printed: String(value) },
          } as const),
        ]
      })
      if (cluster.number === 1 || year > lastYear - promisedYears) results.unshift(target)
      return results
    },
  )
}

function indicatorsOf(cluster: Cluster): DataSet['indicators'][number][] {
  return topics.slice(0, cluster.topics).map(({ label, unit, kind, domain }, place) => ({
    id: `${cluster.id}-${threeDigits(place + 1)}`,
    label,
    definition: named(
      `${label.fr}, tels que le pôle les déclare.`,
      `${label.en}, as the cluster declares them.`,
    ),
    domain,
    kind,
    ascending: true,
    unit,
    populations: [{ id: 'tous', label: named('Tout le pôle', 'The whole cluster') }],
  }))
}

/** A simulated data set of a given size, the same in every run. */
export function benchSet(size: Size): DataSet {
  const clusters = clustersOf(size)
  const lot = lotOf(size.indicators)
  const period = { start: `${lastYear - size.years + 1}-01-01`, end: `${lastYear}-12-31` }
  const adopted = `${lastYear - size.years}-12-15`
  return {
    ...nothingReported,
    ...nothingNamed,
    id: 'mesure',
    label: named(
      `${size.indicators} indicateurs simulés`,
      `${size.indicators} simulated indicators`,
    ),
    simulated: true,
    asOf,
    profile: 'default',
    units,
    territories: clusters.flatMap((cluster) =>
      grounds.map((ground) => ({
        id: territoryOf(cluster, ground),
        label: named(`${ground} ${twoDigits(cluster.number)}`),
      })),
    ),
    funders: [
      {
        id: 'region',
        name: named('Région simulée', 'Simulated region'),
        short: 'Région',
        territory: null,
        names: [],
      },
    ],
    programmes: clusters.map((cluster) => ({
      id: cluster.id,
      label: titleOf(cluster),
      purpose: named('Exemple simulé', 'Simulated example'),
      period,
      axes: [1, 2, 3, 4].map((axis) => ({
        id: `axe-${axis}`,
        label: named(`Axe ${axis}`, `Axis ${axis}`),
      })),
    })),
    indicators: clusters.flatMap(indicatorsOf),
    acts: clusters.map((cluster) => ({
      id: `${cluster.id}-acte`,
      label: named(
        `Convention du pôle ${twoDigits(cluster.number)}`,
        `Agreement of cluster ${twoDigits(cluster.number)}`,
      ),
      number: null,
      authority: 'region',
      adopted,
      published: null,
      kind: 'act',
      sections: [
        { id: 'indicateurs', label: named('Indicateurs', 'Indicators'), anchor: 'indicateurs' },
      ],
    })),
    agreements: clusters.map((cluster) => ({
      id: `${cluster.id}-convention`,
      label: named(
        `Convention du pôle ${twoDigits(cluster.number)}`,
        `Agreement of cluster ${twoDigits(cluster.number)}`,
      ),
      act: `${cluster.id}-acte`,
      programme: cluster.id,
      parties: ['region'],
      cofunders: [],
      period,
      adopted,
      signed: null,
      reportDue: null,
      obligations: [],
      commitments: [],
    })),
    observations: clusters.flatMap((cluster) =>
      Array.from({ length: cluster.topics }, (_, place) =>
        observationsOf(cluster, place, size, lot),
      ).flat(),
    ),
    amounts: [],
    instalments: [],
    deliverables: [],
    projects: [],
    events: [],
    companies: [],
    citedActs: [],
    contradictions: [],
    computations: [],
    headline: [],
    committees: [{ date: '2026-02-10', label: named('Comité simulé', 'Simulated committee') }],
  }
}
