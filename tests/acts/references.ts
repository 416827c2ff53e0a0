import type { DataSet } from '../../src/publish/dataSet'

const idsOf = (...lists: readonly (readonly { readonly id: string }[])[]): Set<string> =>
  new Set(lists.flatMap((list) => list.map(({ id }) => id)))

/** References of a data set that lead nowhere, each as "record: field value". */
export function danglingReferences(dataSet: DataSet): string[] {
  const {
    indicators,
    units,
    territories,
    funders,
    programmes,
    agreements,
    acts,
    observations,
    amounts,
    instalments,
    deliverables,
  } = dataSet
  const { projects, events, companies, citedActs, contradictions, computations } = dataSet
  const lost: string[] = []
  const check = (
    record: string,
    field: string,
    value: string | null | undefined,
    known: { readonly has: (id: string) => boolean },
  ): void => {
    if (value !== null && value !== undefined && !known.has(value))
      lost.push(`${record}: ${field} ${value}`)
  }
  const ids = {
    indicators: idsOf(indicators),
    units: idsOf(units),
    territories: idsOf(territories),
    funders: idsOf(funders),
    programmes: idsOf(programmes),
    agreements: idsOf(agreements),
    acts: idsOf(acts),
    observations: idsOf(observations),
    computations: idsOf(computations),
  }
  const populations = new Map(
    indicators.map((indicator) => [indicator.id, idsOf(indicator.populations)]),
  )
  const axes = new Map(programmes.map((programme) => [programme.id, idsOf(programme.axes)]))
  const allAxes = idsOf(...programmes.map((programme) => programme.axes))
  const sections = new Map(acts.map((act) => [act.id, idsOf(act.sections)]))
  const anything = idsOf(
    indicators,
    funders,
    programmes,
    agreements,
    acts,
    observations,
    amounts,
    instalments,
    deliverables,
    projects,
    events,
    companies,
    citedActs,
  )
  const none = new Set<string>()
  const checkSource = (
    record: string,
    { act, section }: { readonly act: string; readonly section: string },
  ): void => {
    check(record, 'act', act, ids.acts)
    if (section !== 'start') check(record, 'section', section, sections.get(act) ?? none)
  }
  const checkPlace = (
    record: string,
    place: {
      readonly programme: string | null
      readonly agreement?: string | null
      readonly axis?: string | null
    },
  ): void => {
    check(record, 'programme', place.programme, ids.programmes)
    check(record, 'agreement', place.agreement, ids.agreements)
    // Money of the whole year stands outside the programmes, and still in one of their categories.
    check(
      record,
      'axis',
      place.axis,
      place.programme === null ? allAxes : (axes.get(place.programme) ?? none),
    )
  }

  for (const indicator of indicators) check(indicator.id, 'unit', indicator.unit, ids.units)
  for (const observation of observations) {
    const {
      id,
      indicator,
      population,
      territory,
      unit,
      partOf,
      restates,
      baseline,
      revises,
      source,
    } = observation
    check(id, 'indicator', indicator, ids.indicators)
    check(id, 'population', population, populations.get(indicator) ?? none)
    check(id, 'territory', territory, ids.territories)
    check(id, 'unit', unit, ids.units)
    for (const [field, value] of Object.entries({
      partOf,
      restates,
      baseline,
      revises: revises?.observation,
    }))
      check(id, field, value, ids.observations)
    checkPlace(id, observation)
    checkSource(id, source)
  }
  for (const amount of amounts) {
    checkPlace(amount.id, amount)
    check(amount.id, 'funder', amount.funder, ids.funders)
    checkSource(amount.id, amount.source)
  }
  for (const { id, agreement, source } of instalments) {
    check(id, 'agreement', agreement, ids.agreements)
    checkSource(id, source)
  }
  for (const deliverable of deliverables) {
    const { id, quantity, evidences, source } = deliverable
    checkPlace(id, deliverable)
    check(id, 'quantity unit', quantity?.unit, ids.units)
    for (const target of evidences ?? []) check(id, 'evidences', target, ids.observations)
    checkSource(id, source)
  }
  for (const agreement of agreements) {
    check(agreement.id, 'act', agreement.act, ids.acts)
    checkPlace(agreement.id, { programme: agreement.programme })
    for (const funder of [...agreement.parties, ...agreement.cofunders])
      check(agreement.id, 'funder', funder, ids.funders)
  }
  for (const { id, territory, source } of projects) {
    check(id, 'territory', territory, ids.territories)
    checkSource(id, source)
  }
  for (const { id, programme, source } of events) {
    check(id, 'programme', programme, ids.programmes)
    checkSource(id, source)
  }
  for (const { id, source } of [...companies, ...citedActs]) checkSource(id, source)
  for (const { id, statements, concerns, computations: shown } of contradictions) {
    for (const { unit, source } of statements) {
      check(id, 'statement unit', unit, ids.units)
      checkSource(id, source)
    }
    for (const concern of concerns) check(id, 'concerns', concern, anything)
    for (const computation of shown) check(id, 'computations', computation, ids.computations)
  }
  return lost
}
