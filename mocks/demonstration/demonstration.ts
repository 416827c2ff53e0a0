import { countActual } from '../../src/domain/countActual'
import type { DataSet } from '../../src/publish/dataSet'
import { countedRows } from '../../src/api/registerRows'
import { closedAt, committees, registerId } from './calendar'
import { simulatedCompanies } from './companies'
import { countedId } from './dataSet'
import type { DemonstrationFile } from './demonstrationFile'
import { simulatedEvents } from './events'
import { deliveries, payments } from './handedOver'
import { appreciations, decisions, replies } from './human'
import { typedObservations } from './observations'
import { simulatedParticipations } from './participations'
import { simulatedProjects } from './projects'
import { lotOf } from './random'
import { rules } from './rules'
import { fills } from './typed'
import { simulatedVisits } from './visits'

const section = (
  id: string,
  fr: string,
  en: string,
): DemonstrationFile['register']['sections'][number] => ({
  id,
  label: { fr, en },
  anchor: fr,
})

const register: DemonstrationFile['register'] = {
  id: registerId,
  label: {
    fr: 'Démonstration 2026 : registres simulés',
    en: 'Demonstration 2026: simulated registers',
  },
  number: null,
  authority: 'simulated',
  adopted: closedAt,
  published: null,
  kind: 'register',
  sections: [
    section('visits', 'Registre simulé des visites', 'Simulated register of visits'),
    section('events', 'Registre simulé des évènements', 'Simulated register of events'),
    section('participations', 'Listes de présence simulées', 'Simulated attendance lists'),
    section('projects', 'Registre simulé des projets', 'Simulated register of projects'),
    section('typed', 'Tableau de suivi simulé', 'Simulated tracking table'),
    section('committees', 'Comités simulés', 'Simulated committees'),
  ],
}

/** The count of the attendance list and the total announced do not agree: both are kept. */
function disagreement(counted: number): DemonstrationFile['contradictions'][number] {
  const source = { act: registerId, section: 'participations' }
  const typedId = 'demo-typed-rentree-dm-participants-2026-12-10'
  return {
    id: 'demo-contradiction-rentree-dm',
    kind: 'twoFigures',
    title: {
      fr: 'Rentrée du DM : liste de présence et total annoncé (simulé)',
      en: 'Rentrée du DM: attendance list and announced total (simulated)',
    },
    arithmetic: {
      fr: `530 − ${counted} = ${530 - counted}`,
      en: `530 − ${counted} = ${530 - counted}`,
    },
    statements: [
      {
        label: {
          fr: 'Participants comptés ligne à ligne',
          en: 'Participants counted line by line',
        },
        value: counted,
        unit: 'participant',
        retained: true,
        source: { ...source, row: 'liste de présence simulée', printed: String(counted) },
      },
      {
        label: { fr: 'Total annoncé', en: 'Announced total' },
        value: 530,
        unit: 'participant',
        retained: false,
        source: {
          ...source,
          section: 'typed',
          row: '530 participants annoncés (simulé)',
          printed: '530',
        },
      },
    ],
    why: {
      fr: 'Le total compté est retenu : chacune de ses lignes peut être ouverte.',
      en: 'The counted total is retained: each of its lines can be opened.',
    },
    rounding: false,
    state: 'open',
    concerns: [countedId('rentree-dm-participants', closedAt), typedId],
    computations: [],
  }
}

/** The whole demonstration, the same in every run: it knows no clock, and its lots are drawn from fixed seeds. */
export function demonstrationOf(published: DataSet): DemonstrationFile {
  const companies = simulatedCompanies(lotOf(2026))
  const events = simulatedEvents()
  const registers = {
    visits: simulatedVisits(companies, lotOf(110)),
    events,
    participations: simulatedParticipations(events, companies, lotOf(60)),
    projects: simulatedProjects(),
  }
  const rule = rules.find(({ id }) => id === 'rentree-dm-participants')
  if (!rule) throw new Error('The rule rentree-dm-participants is missing.')
  return {
    asOf: closedAt,
    register,
    committees,
    fills: Object.entries(fills).map(([indicator, how]) => ({
      indicator,
      fills: how === 'linear' ? how : [...how],
    })),
    rules: [...rules],
    observations: typedObservations(published),
    ...registers,
    deliveries: [...deliveries],
    payments: [...payments],
    appreciations: [...appreciations],
    replies: [...replies],
    decisions: [...decisions],
    contradictions: [
      disagreement(countActual(rule, countedRows('participations', registers), closedAt).value),
    ],
  }
}

/** The text of the committed file: one record per line, so that a change can be read. */
export function demonstrationText(file: DemonstrationFile): string {
  const parts = Object.entries(file).map(([name, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`
      : JSON.stringify(value)
    return `  ${JSON.stringify(name)}: ${text}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}
