import { sourcesIn } from '../../acts/proof'
import { figuresOf } from './figuresOf'
import type { SetReading } from './readSet'
import type { Tell } from './fault'

/** Fields that name a record of another list, by list. `a.b` goes inside, `a[]` over a list. */
const pointers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  indicators: { unit: ['units'] },
  observations: {
    indicator: ['indicators'],
    territory: ['territories'],
    likelyTerritory: ['territories'],
    unit: ['units'],
    agreement: ['agreements'],
    programme: ['programmes'],
    partOf: ['observations'],
    restates: ['observations'],
    baseline: ['observations'],
    'revises.observation': ['observations'],
  },
  amounts: { programme: ['programmes'], agreement: ['agreements'], funder: ['funders'] },
  instalments: { agreement: ['agreements'] },
  deliverables: {
    programme: ['programmes'],
    agreement: ['agreements'],
    'quantity.unit': ['units'],
    'evidences[]': ['observations'],
  },
  agreements: {
    act: ['acts'],
    programme: ['programmes'],
    'parties[]': ['funders'],
    'cofunders[]': ['funders'],
  },
  funders: { territory: ['territories'] },
  projects: {
    territory: ['territories'],
    programme: ['programmes'],
    market: ['markets'],
  },
  fed: { indicator: ['indicators'], market: ['markets'] },
  headings: { territory: ['territories'] },
  events: { programme: ['programmes'], territory: ['territories'] },
  participations: { event: ['events'], territory: ['territories'], market: ['markets'] },
  visits: { territory: ['territories'], market: ['markets'] },
  rules: {
    indicator: ['indicators'],
    territory: ['territories'],
    programme: ['programmes'],
    'where.territory': ['territories'],
    'where.programme': ['programmes'],
    'where.market': ['markets'],
  },
  deliveries: { deliverable: ['deliverables'] },
  payments: { instalment: ['instalments'] },
  decisions: { indicator: ['indicators'], deliverable: ['deliverables'] },
  appreciations: { indicator: ['indicators'], promise: ['observations'] },
  replies: { indicator: ['indicators'], promise: ['observations'] },
  contradictions: {
    'computations[]': ['computations'],
    'concerns[]': [
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

/** The ids that a field holds: none, one, or those of a list. */
function idsAt(record: unknown, path: string): string[] {
  const [step = '', ...rest] = path.split('.')
  const name = step.replace('[]', '')
  const value: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined
  if (rest.length > 0) return idsAt(value, rest.join('.'))
  return (Array.isArray(value) ? value : [value]).filter(
    (id): id is string => typeof id === 'string',
  )
}

type Lists = Readonly<Record<string, readonly { readonly id: string }[] | undefined>>

const idsOf = (records: readonly { readonly id: string }[] = []): Set<string> =>
  new Set(records.map(({ id }) => id))

/** Ids that records cite and that no record bears. */
export function checkReferences({ set, placeOf }: SetReading, tell: Tell): void {
  const lists = set as unknown as Lists
  const known = new Map(
    Object.keys(lists).map((list) => [
      list,
      Array.isArray(lists[list]) ? idsOf(lists[list]) : new Set<string>(),
    ]),
  )
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

  for (const [list, fields] of Object.entries(pointers)) {
    for (const record of lists[list] ?? []) {
      for (const [field, targets] of Object.entries(fields)) {
        for (const id of idsAt(record, field))
          if (!targets.some((target) => known.get(target)?.has(id)))
            lost(record, field, id, targets.join(', '))
      }
    }
  }

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
  for (const contradiction of set.contradictions)
    for (const [place, { unit }] of contradiction.statements.entries())
      check(contradiction, `statements[${place}].unit`, unit, 'units', known.get('units') ?? none)
  const figures = new Set(figuresOf(set).keys())
  for (const computation of set.computations)
    for (const name of [...computation.inputs, computation.result])
      check(computation, 'inputs', name, 'les chiffres', figures)
  checkSources(set, placeOf, tell)
}

function checkSources(set: SetReading['set'], placeOf: SetReading['placeOf'], tell: Tell): void {
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
