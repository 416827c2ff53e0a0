import { dayAfter, type Lot, lotOf, twoDigits } from '../../demonstration/random'
import {
  type DataSet,
  nothingNamed,
  nothingReported,
  type ObservationRecord,
} from '../../../src/publish/dataSet'
import { indicators, units } from './indicators'
import { moneyOf } from './money'
import { type Cluster, same, sourceIn } from './ids'

export const asOf = '2026-06-30'
const years = [2023, 2024, 2025, 2026] as const
const sectionLabels = {
  targets: { fr: 'Objectifs', en: 'Targets' },
  results: { fr: 'Résultats', en: 'Results' },
  visits: { fr: 'Visites', en: 'Visits' },
  budget: { fr: 'Budget', en: 'Budget' },
} as const

/** A promise a year of every indicator, and what was obtained of those that are over. */
function figuresOf(cluster: Cluster, lot: Lot, visits: DataSet['visits']): ObservationRecord[] {
  const { programme, agreement, territory } = cluster
  return indicators.flatMap(({ id: indicator, unit, about, label, kind }) => {
    const size = Math.max(1, Math.round((about * lot.between(40, 160)) / 100))
    return years.flatMap((year) => {
      const period = {
        start: kind === 'stock' ? `${year}-12-31` : `${year}-01-01`,
        end: `${year}-12-31`,
      }
      const shared = {
        indicator,
        population: 'all',
        territory,
        nature: null,
        period,
        unit,
        operator: null,
        status: 'simulated',
        axis: null,
      } as const
      const target: ObservationRecord = {
        ...shared,
        id: `${cluster.id}-${indicator}-${year}-target`,
        role: 'target',
        value: size,
        words: `${size} ${label.fr.toLowerCase()}`,
        level: 'declared',
        agreement,
        programme,
        adopted: '2023-01-15',
        known: '2023-01-15',
        source: sourceIn(cluster, 'targets', label.fr, size),
      }
      if (year === 2026) return [target]
      const counted = new Set(
        visits
          .filter(({ period: day }) => day?.start.startsWith(String(year)))
          .map(({ company }) => company),
      ).size
      const value =
        indicator === 'company-visits' ? counted : Math.round((size * lot.between(70, 125)) / 100)
      const section = indicator === 'company-visits' ? 'visits' : 'results'
      const actual: ObservationRecord = {
        ...shared,
        id: `${cluster.id}-${indicator}-${year}-actual`,
        role: 'actual',
        value,
        words: `${label.fr} : ${value}, simulé`,
        level: 'declared',
        agreement: null,
        programme,
        adopted: null,
        known: `${year + 1}-02-28`,
        source: sourceIn(cluster, section, label.fr, value),
      }
      return [target, actual]
    })
  })
}

function visitsOf(cluster: Cluster, lot: Lot): DataSet['visits'] {
  return Array.from({ length: 40 }, (_, place) => {
    const day = dayAfter('2023-01-10', lot.between(0, 1080))
    return {
      id: `${cluster.id}-visit-${twoDigits(place + 1)}`,
      company: `Entreprise simulée ${twoDigits(lot.between(1, 30))}`,
      period: { start: day, end: day },
      territory: cluster.territory,
      market: null,
      member: null,
      staff: null,
      turnover: null,
      status: 'simulated',
      known: day,
      source: sourceIn(cluster, 'visits', day, 1),
    }
  })
}

/** The whole set of one simulated cluster, the same in every run. `number` counts from 1. */
export function clusterSet(number: number): DataSet {
  const id = `pole-${twoDigits(number)}`
  const region = `region-${twoDigits(((number - 1) % 13) + 1)}`
  const cluster: Cluster = {
    id,
    programme: `${id}-programme`,
    agreement: `${id}-agreement`,
    act: `${id}-register`,
    territory: id,
    funder: region,
  }
  const lot = lotOf(number)
  const visits = visitsOf(cluster, lot)
  const label = same(`Pôle simulé ${twoDigits(number)}`)
  const period = { start: '2023-01-01', end: '2026-12-31' }
  const sections = Object.entries(sectionLabels).map(([section, name]) => ({
    id: section,
    label: name,
    anchor: section,
  }))
  return {
    ...nothingReported,
    ...nothingNamed,
    id,
    label,
    simulated: true,
    asOf,
    profile: 'default',
    units,
    // The perimeter of a cluster is a territory of its own: two clusters of one region never share a scope.
    territories: [{ id, label }],
    funders: [
      {
        id: region,
        name: same(`Région simulée ${region.slice(-2)}`),
        short: `Région ${region.slice(-2)}`,
        territory: null,
        names: [],
      },
    ],
    programmes: [
      { id: cluster.programme, label, purpose: same('Exemple simulé'), period, axes: [] },
    ],
    indicators: indicators.map(({ about: _about, ...indicator }) => indicator),
    acts: [
      {
        id: cluster.act,
        label: same(`Registre simulé, ${label.fr}`),
        number: null,
        authority: region,
        adopted: asOf,
        published: null,
        kind: 'register',
        sections,
      },
    ],
    agreements: [
      {
        id: cluster.agreement,
        label: same(`Convention simulée, ${label.fr}`),
        act: cluster.act,
        programme: cluster.programme,
        parties: [region],
        cofunders: [],
        period,
        adopted: '2023-01-15',
        signed: null,
        reportDue: null,
        obligations: [],
        commitments: [],
      },
    ],
    observations: figuresOf(cluster, lot, visits),
    ...moneyOf(cluster, lot),
    deliverables: [],
    projects: [],
    events: [],
    companies: [],
    citedActs: [],
    contradictions: [],
    headline: [],
    committees: [
      { date: '2026-03-12', label: same('Comité simulé 1') },
      { date: '2026-06-18', label: same('Comité simulé 2') },
    ],
    visits,
    rules: years
      .filter((year) => year < 2026)
      .map((year) => ({
        id: `${id}-visits-${year}`,
        label: same(`Entreprises visitées en ${year}`),
        indicator: 'company-visits',
        population: 'all',
        territory: id,
        nature: null,
        programme: cluster.programme,
        register: 'visits',
        count: 'distinctCompanies',
        where: { period: { start: `${year}-01-01`, end: `${year}-12-31` } },
      })),
  }
}
