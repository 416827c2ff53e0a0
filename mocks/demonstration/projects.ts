import type { DataSet } from '../../src/publish/dataSet'
import { registerId } from './calendar'
import { twoDigits } from './random'

type Project = DataSet['projects'][number]
type Row = readonly [
  known: string,
  natures: Project['natures'],
  territory: string,
  programme: string,
  market: Project['market'],
]

/** Natures are told apart and never added: a project labelled and supported bears both. */
const rows: readonly Row[] = [
  ['2026-01-22', ['L'], 'bfc', 'animation-2026', 'health'],
  ['2026-02-26', ['A'], 'gbm', 'animation-2026', 'asd'],
  ['2026-03-10', ['A', 'L'], 'gbm', 'animation-2026', 'luxury'],
  ['2026-03-24', ['A'], 'gbm', 'pmt-health-2', 'health'],
  ['2026-04-16', ['L', 'F'], 'bfc', 'animation-2026', 'mobility'],
  ['2026-05-12', ['A', 'L'], 'gbm', 'animation-2026', 'energy'],
  ['2026-06-03', ['A'], 'gbm', 'animation-2026', 'digital'],
  ['2026-06-30', ['A', 'L', 'F'], 'gbm', 'animation-2026', 'asd'],
  ['2026-07-07', ['A', 'L'], 'dijon', 'pmt-health-2', 'health'],
  ['2026-09-09', ['A'], 'gbm', 'animation-2026', 'luxury'],
  ['2026-09-15', ['A', 'F'], 'bfc', 'pmt-health-2', 'health'],
  ['2026-10-22', ['F'], 'bfc', 'animation-2026', 'mobility'],
  ['2026-11-18', ['A', 'L'], 'gbm', 'animation-2026', 'asd'],
]

const scheme = 'Appel à projets simulé'

/** The register of projects. */
export function simulatedProjects(): Project[] {
  return rows.map(([known, natures, territory, programme, market], place) => {
    const name = `Projet simulé ${twoDigits(place + 1)}`
    return {
      id: `demo-project-${twoDigits(place + 1)}`,
      name,
      year: 2026,
      scheme,
      natures,
      collaborative: place % 3 === 0,
      european: place === 4,
      territory,
      programme,
      market,
      status: 'simulated',
      known,
      source: { act: registerId, section: 'projects', row: name, printed: `ligne ${place + 1}` },
    }
  })
}
