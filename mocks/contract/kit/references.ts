import { lostAmong, type Pointers, pointers } from '../../../src/api/references'
import { sourcesIn } from '../../acts/proof'
import { figuresOf } from './figuresOf'
import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

/** References that only the contract looks after: those that a page knows of are the page's. */
const beyond: Pointers = {
  indicators: { unit: ['units'] },
  observations: {
    indicator: ['indicators'],
    likelyTerritory: ['territories'],
    unit: ['units'],
    partOf: ['observations'],
    restates: ['observations'],
    baseline: ['observations'],
    'revises.observation': ['observations'],
  },
  deliverables: { 'quantity.unit': ['units'], evidences: ['observations'] },
  projects: { market: ['markets'] },
  fed: { indicator: ['indicators'], market: ['markets'] },
  headings: { territory: ['territories'] },
  participations: { market: ['markets'] },
  visits: { market: ['markets'] },
  rules: {
    indicator: ['indicators'],
    'where.territory': ['territories'],
    'where.programme': ['programmes'],
    'where.market': ['markets'],
  },
  decisions: { indicator: ['indicators'], deliverable: ['deliverables'] },
  appreciations: { indicator: ['indicators'], promise: ['observations'] },
  replies: { indicator: ['indicators'], promise: ['observations'] },
  contradictions: {
    concerns: [
      'indicators',
      'funders',
      'programmes',
      'agreements',
      'acts',
      'observations',
      'amounts',
      'instalments',
      'deliverables',
      'projects',
      'events',
      'companies',
      'citedActs',
    ],
  },
}

const idsOf = (records: readonly { readonly id: string }[] = []): Set<string> =>
  new Set(records.map(({ id }) => id))

/** Ids that records cite and that no record bears. */
export function checkReferences(
  { set, placeOf }: Pick<ParsedSet, 'set' | 'placeOf'>,
  tell: Tell,
): void {
  const lost = (record: object, field: string, id: string, where: string): void => {
    const { file, at } = placeOf(record)
    tell(
      'reference',
      file,
      at === '' ? field : `${at}.${field}`,
      `« ${id} » n’est pas dans ${where}`,
    )
  }
  const check = (
    record: object,
    field: string,
    id: string | null | undefined,
    where: string,
    ids: ReadonlySet<string>,
  ): void => {
    if (id !== null && id !== undefined && !ids.has(id)) lost(record, field, id, where)
  }

  const lists = new Map(
    Object.entries(set).filter((entry): entry is [string, object[]] => Array.isArray(entry[1])),
  )
  // The figures among the sources are compared with those that they repeat.
  const { figures: _figures, ...own } = pointers
  for (const table of [own, beyond])
    for (const { record, field, id, to } of lostAmong(table, lists, lists))
      lost(record, field, id, to.join(', '))

  const none = new Set<string>()
  const populations = new Map(
    set.indicators.map((indicator) => [indicator.id, idsOf(indicator.populations)]),
  )
  for (const record of [...set.observations, ...set.rules])
    check(
      record,
      'population',
      record.population,
      `les populations de ${record.indicator}`,
      populations.get(record.indicator) ?? none,
    )
  const axes = new Map(set.programmes.map((programme) => [programme.id, idsOf(programme.axes)]))
  const allAxes = idsOf(set.programmes.flatMap((programme) => programme.axes))
  for (const record of [...set.observations, ...set.amounts, ...set.deliverables]) {
    // Money of the whole year stands outside the programmes, and still in one of their categories.
    const ofProgramme = record.programme === null ? allAxes : (axes.get(record.programme) ?? none)
    check(record, 'axis', record.axis, 'les axes du programme', ofProgramme)
  }
  const committees = new Set(set.committees.map(({ date }) => date))
  for (const decision of set.decisions)
    check(decision, 'committee', decision.committee, 'les comités de l’index', committees)
  const units = idsOf(set.units)
  for (const contradiction of set.contradictions)
    for (const [place, { unit }] of contradiction.statements.entries())
      check(contradiction, `statements[${place}].unit`, unit, 'units', units)
  const figures = new Set(figuresOf(set).keys())
  for (const computation of set.computations)
    for (const name of [...computation.inputs, computation.result])
      check(computation, 'inputs', name, 'les chiffres', figures)
  checkSources(set, placeOf, tell)
}

function checkSources(set: ParsedSet['set'], placeOf: ParsedSet['placeOf'], tell: Tell): void {
  const sections = new Map(
    set.acts.map((act) => [act.id, new Set(act.sections.map(({ id }) => id))]),
  )
  for (const records of Object.values(set)) {
    if (!Array.isArray(records)) continue
    for (const record of records as readonly object[]) {
      const { file, at } = placeOf(record)
      for (const { path, source } of sourcesIn(record)) {
        const found = sections.get(source.act)
        const place = `${at}.${path || 'act'}`
        if (found === undefined) tell('source', file, place, `acte « ${source.act} » inconnu`)
        // What stands before the first heading of an act is in its section `start`.
        else if (source.section !== 'start' && !found.has(source.section))
          tell('source', file, place, `section « ${source.section} » inconnue dans ${source.act}`)
      }
    }
  }
}
