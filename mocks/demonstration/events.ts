import { byText } from '../../src/domain/order'
import type { DataSet } from '../../src/publish/dataSet'
import { registerId } from './calendar'
import { twoDigits } from './random'

type Event = DataSet['events'][number]

interface Series {
  readonly list: string
  readonly name: string
  readonly programme: string
  readonly domain: string | null
  /** Day of each event with its territory; entered on that day. */
  readonly held: readonly (readonly [day: string, territory: string])[]
}

const series: readonly Series[] = [
  {
    list: 'funders-committee',
    name: 'Comité des financeurs simulé',
    programme: 'animation-2026',
    domain: null,
    held: [
      ['2026-02-12', 'gbm'],
      ['2026-04-09', 'gbm'],
      ['2026-06-12', 'gbm'],
      ['2026-09-17', 'gbm'],
      ['2026-12-10', 'gbm'],
    ],
  },
  {
    list: 'member-event',
    name: 'Rencontre simulée',
    programme: 'animation-2026',
    domain: null,
    held: [
      ['2026-01-29', 'pma'],
      ['2026-02-24', 'dijon'],
      ['2026-03-12', 'gbm'],
      ['2026-03-31', 'pdh'],
      ['2026-04-21', 'bfc'],
      ['2026-05-07', 'gbm'],
      ['2026-05-26', 'dijon'],
      ['2026-06-04', 'pma'],
      ['2026-06-23', 'bfc'],
      ['2026-07-02', 'gbm'],
      ['2026-09-03', 'pdh'],
      ['2026-09-10', 'dijon'],
      ['2026-10-06', 'bfc'],
      ['2026-10-27', 'pma'],
      ['2026-11-12', 'gbm'],
      ['2026-12-03', 'bfc'],
    ],
  },
  {
    list: 'printemps-ia',
    name: 'Printemps de l’IA, édition simulée',
    programme: 'animation-2026',
    domain: null,
    held: [['2026-04-02', 'bfc']],
  },
  {
    list: 'rentree-dm',
    name: 'Rentrée du DM, édition simulée',
    programme: 'animation-2026',
    domain: 'santé',
    held: [['2026-09-24', 'gbm']],
  },
  {
    list: 'asd-committee',
    name: 'Comité ASD simulé',
    programme: 'animation-2026',
    domain: 'ASD',
    held: [['2026-10-15', 'gbm']],
  },
  {
    list: 'asd-action',
    name: 'Action ASD simulée',
    programme: 'animation-2026',
    domain: 'ASD',
    held: [
      ['2026-03-19', 'gbm'],
      ['2026-06-02', 'gbm'],
      ['2026-09-08', 'gbm'],
      ['2026-11-19', 'gbm'],
    ],
  },
  {
    list: 'itd',
    name: 'Innovative Therapies Days, édition simulée',
    programme: 'iam-2026',
    domain: 'santé',
    held: [['2026-11-05', 'gbm']],
  },
  {
    list: 'itd-steering',
    name: 'Comité de pilotage ITD simulé',
    programme: 'iam-2026',
    domain: 'santé',
    held: [
      ['2026-03-26', 'gbm'],
      ['2026-10-01', 'gbm'],
    ],
  },
  {
    list: 'health-thematic',
    name: 'Rencontre thématique simulée',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [
      ['2025-10-14', 'dijon'],
      ['2026-05-19', 'dijon'],
      ['2026-11-24', 'gbm'],
    ],
  },
  {
    list: 'health-medtech',
    name: 'Comité Technologies de santé simulé',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [['2026-05-28', 'gbm']],
  },
  {
    list: 'health-biotech',
    name: 'Comité Bioinnovation simulé',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [['2026-11-26', 'gbm']],
  },
  {
    list: 'health-webinar',
    name: 'Webinaire santé simulé',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [
      ['2025-11-18', 'bfc'],
      ['2026-06-09', 'bfc'],
    ],
  },
  {
    list: 'health-webinar-sales',
    name: 'Webinaire export simulé',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [['2026-09-15', 'bfc']],
  },
  {
    list: 'health-service',
    name: 'Prestation d’expert simulée',
    programme: 'pmt-health-2',
    domain: 'santé',
    held: [
      ['2026-04-28', 'gbm'],
      ['2026-09-01', 'gbm'],
      ['2026-11-17', 'gbm'],
    ],
  },
]

/** The register of events, in the order of their days. */
export function simulatedEvents(): Event[] {
  const events = series.flatMap(({ list, name, programme, domain, held }) =>
    held.map(([day, territory], place): Event => {
      const named = held.length === 1 ? name : `${name} ${twoDigits(place + 1)}`
      return {
        id: `demo-event-${list}-${twoDigits(place + 1)}`,
        name: named,
        year: Number(day.slice(0, 4)),
        period: { start: day, end: day },
        place: null,
        roles: ['organiser'],
        domain,
        programme,
        list,
        territory,
        status: 'simulated',
        known: day,
        source: { act: registerId, section: 'events', row: named, printed: day },
      }
    }),
  )
  return events.toSorted((a, b) => byText(a.period?.start ?? '', b.period?.start ?? ''))
}
