import { readIndicator } from '../../src/api/indicator'
import { readIndex } from '../../src/api/apiIndex'
import { readResource } from '../../src/api/resources'
import type { ResourceName } from '../../src/api/wire/apiIndex'
import { mockApiFiles } from '../../mocks/bundledFiles'
import type { BidFrame } from '../../src/document/bidPieces'
import { type BidView, bidView } from '../../src/subjects/bid/bidView'
import type { Cells } from '../../src/subjects/grid/gridText'

/** A bid as somebody types it: two scopes of one indicator, a flow, a share, words alone. */
export const typedBid: Cells = {
  'members#1': {
    rule: 'À jour de cotisation au 31 décembre',
    start: '273',
    startYear: '2025',
    startSource: 'Délibération 2026/2026.00171',
    evidence: 'Liste des membres',
    who: 'le pôle',
    owed: '31/03/2028',
    explained: 'Le fichier des membres a été nettoyé en 2023.',
  },
  'members#1/2027': { value: '> 290', words: 'au-delà de 290 membres' },
  'members#1/2028': { value: '> 300', words: 'au-delà de 300 membres' },
  'members#1/2029': { value: '> 310', words: 'au-delà de 310 membres' },
  'members#2': { territory: 'gbm', partOf: 'members#1' },
  'members#2/2027': { value: '85', words: '85 membres pour GBM' },
  'linkedin-posts#1/2027': { value: 'au moins 120', words: 'au moins 120 publications' },
  'private-resources-share#1/2027': { value: '> 55 %', words: 'plus de 55 %' },
  'events-organised#1/2027': { value: '20', words: '20 manifestations' },
  'companies-visited#1/2027': { value: '≥ 115', words: 'au moins 115 entreprises' },
  'rentree-dm-participants#1/2028': { words: 'une hausse des participants' },
}

const base = 'https://example.test/api/v1/'

/** The published set with what is typed, through the files of the mock API. */
export async function bidSet(
  cells: Cells,
  years: readonly number[] = [2027, 2028, 2029],
): Promise<{
  readonly frame: BidFrame
  readonly viewOf: (id: string) => BidView
}> {
  const files = await mockApiFiles()
  const json = (url: string | undefined): unknown =>
    JSON.parse(files.get((url ?? '').replace(base, '')) ?? 'null')
  const index = readIndex(json(`${base}index.json`), `${base}index.json`)
  const resource = <N extends ResourceName>(name: N) =>
    readResource(name, json(index.resources.get(name)))
  const reference = resource('reference')
  const around = {
    agreements: resource('agreements').agreements,
    reference,
    contradictions: resource('contradictions').contradictions,
    rules: resource('reporting').rules,
    deliverables: resource('programmes').deliverables,
    asOf: index.asOf,
    profile: index.profile,
    years,
  }
  return {
    frame: {
      version: 'version A',
      years,
      asOf: index.asOf,
      day: '2026-11-29',
      dataSet: 'Données publiées',
      acts: resource('sources').acts,
      territories: reference.territories,
    },
    viewOf: (id) => bidView(readIndicator(json(index.indicators.get(id))), around, cells),
  }
}
