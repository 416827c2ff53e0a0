import type { DataSet } from '../../../src/publish/dataSet'
import type { Label } from '../../../src/domain/observation'

const named = (fr: string, en: string): Label => ({ fr, en })

export const units: DataSet['units'] = [
  {
    id: 'company',
    one: named('entreprise', 'company'),
    other: named('entreprises', 'companies'),
    whole: true,
  },
  {
    id: 'project',
    one: named('projet', 'project'),
    other: named('projets', 'projects'),
    whole: true,
  },
  {
    id: 'event',
    one: named('évènement', 'event'),
    other: named('évènements', 'events'),
    whole: true,
  },
  {
    id: 'participant',
    one: named('participant', 'participant'),
    other: named('participants', 'participants'),
    whole: true,
  },
  { id: 'percent', one: named('%', '%'), other: named('%', '%'), symbol: '%', whole: false },
]

type Indicator = DataSet['indicators'][number]
type Row = readonly [
  id: string,
  unit: string,
  kind: Indicator['kind'],
  domain: Indicator['domain'],
  fr: string,
  en: string,
  about: number,
]

/** What every cluster reports alike; the last number is about how much of it a cluster of middling size has. */
const rows: readonly Row[] = [
  ['members', 'company', 'stock', 'network', 'Adhérents', 'Members', 180],
  [
    'company-visits',
    'company',
    'flow',
    'companies',
    'Entreprises visitées',
    'Companies visited',
    12,
  ],
  [
    'labelled-projects',
    'project',
    'flow',
    'innovation',
    'Projets labellisés',
    'Labelled projects',
    20,
  ],
  ['funded-projects', 'project', 'flow', 'innovation', 'Projets financés', 'Funded projects', 9],
  [
    'european-projects',
    'project',
    'flow',
    'innovation',
    'Projets européens déposés',
    'European projects submitted',
    4,
  ],
  ['events-organised', 'event', 'flow', 'events', 'Évènements organisés', 'Events organised', 14],
  [
    'event-participants',
    'participant',
    'flow',
    'events',
    'Participants aux évènements',
    'Event participants',
    650,
  ],
  [
    'own-income',
    'percent',
    'rate',
    'governance',
    'Part des ressources propres',
    'Share of own income',
    45,
  ],
]

export const indicators: readonly (Indicator & { readonly about: number })[] = rows.map(
  ([id, unit, kind, domain, fr, en, about]) => ({
    id,
    label: named(fr, en),
    definition: named(
      `${fr}, tels que le pôle les déclare.`,
      `${en}, as the cluster declares them.`,
    ),
    domain,
    kind,
    ascending: true,
    unit,
    populations: [{ id: 'all', label: named('Ensemble du pôle', 'The whole cluster') }],
    about,
  }),
)
