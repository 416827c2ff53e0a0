import { ContractError, type Finding, VersionError } from '../api/errors'
import { findingOf, formatPath, shorten } from '../api/findings'
import type { DataSet, ObservationRecord } from '../publish/dataSet'
import { type Closing, closingOf, lastDayIn } from './closing'
import { periodOf, textsOf } from './fields'
import { Filling, isRecord, type Named, type Raw } from './filling'
import { headlineOf, headOf } from './head'
import { unknownFields } from './loose'
import { MadeRecords } from './made'
import { idOf, Names } from './names'
import { knowSections, PopulationsOf, unitOf } from './parts'
import { type Findings, indicatorOf, observationsOf, writtenIndicators } from './readFigures'
import { readListAt } from './readList'
import { filledRecords, writtenRecords, type WrittenRecord } from './readRecords'
import { type RecordList, recordLists } from './recordSchemas'
import { PlainFunding, plainVersion } from './schema'

/** A plain document as a data set, with what was left out of it (`setAside`) and what was not read (`notices`). */
export interface ParsedPlain {
  readonly dataSet: DataSet
  readonly setAside: readonly Finding[]
  readonly notices: readonly Finding[]
  /** Figures and records that stand. */
  readonly standing: number
}

const lists = Object.keys(recordLists) as RecordList[]
const byList = <T>(of: (list: RecordList) => T): Record<RecordList, T> =>
  Object.fromEntries(lists.map((list) => [list, of(list)])) as Record<RecordList, T>

/** References from one figure to another that lead nowhere: the figure stands without it, and it is told. */
function withPointers(
  observations: readonly ObservationRecord[],
  { notices }: Findings,
): ObservationRecord[] {
  const known = new Set(observations.map(({ id }) => id))
  return observations.map((figure) => {
    const { revises, baseline, partOf, restates } = figure
    const pointers = { revises: revises?.observation, baseline, partOf, restates }
    const lost = Object.entries(pointers).filter(([, id]) => id !== undefined && !known.has(id))
    if (lost.length === 0) return figure
    for (const [name, id] of lost)
      notices.push({
        path: formatPath([figure.indicator, figure.id, name]),
        expected: 'id of a figure',
        found: shorten(id),
      })
    const gone = new Set(lost.map(([name]) => name))
    // Only fields that may be absent are left out.
    return Object.fromEntries(
      Object.entries(figure).filter(([name]) => !gone.has(name)),
    ) as unknown as ObservationRecord
  })
}

/** What funders give to programmes, as amounts. */
function fundingOf(
  programmes: readonly WrittenRecord[],
  amounts: Names,
  findings: Findings,
): WrittenRecord[] {
  return programmes.flatMap(({ id: programme, raw, at }) =>
    readListAt(raw.funding, [...at, 'funding'], findings).flatMap(({ value, at: here }) => {
      findings.notices.push(...unknownFields(PlainFunding, value, here))
      const parsed = PlainFunding.safeParse(value)
      if (!parsed.success) {
        findings.setAside.push(findingOf(parsed.error, value, here))
        return []
      }
      const { funder, label, id: said } = parsed.data
      const year = periodOf(parsed.data)?.start.slice(0, 4)
      const id = said ?? amounts.free(idOf([programme, funder, year].join(' ')))
      amounts.know(id, [])
      const named = label ?? [funder, year].filter((part) => part !== undefined).join(', ')
      return [{ id, raw: { ...parsed.data, programme, label: named }, at: here }]
    }),
  )
}

/** Listed records first, then those that were made because something names them. */
function withMade(
  listed: Pick<DataSet, RecordList>,
  made: MadeRecords,
  { asOf, periodOf: of }: Closing,
): Pick<DataSet, RecordList> {
  const programmes = made.programmes.map(({ id, label }) => ({
    id,
    label,
    purpose: label,
    period: of(id),
    axes: [],
  }))
  const acts = [
    ...listed.acts,
    ...made.acts.map((act) => Object.assign({}, act, { adopted: asOf })),
  ]
  return {
    ...listed,
    units: [...listed.units, ...made.units],
    territories: [...listed.territories, ...made.territories],
    markets: [...listed.markets, ...made.markets],
    funders: [...listed.funders, ...made.funders],
    programmes: [...listed.programmes, ...programmes],
    acts: acts.map((act) => {
      const known = new Set(act.sections.map(({ id }) => id))
      if (known.size === 0) made.section(act.id, undefined)
      const sections = (made.sections.get(act.id)?.made ?? []).filter(({ id }) => !known.has(id))
      return Object.assign({}, act, { sections: [...act.sections, ...sections] })
    }),
  }
}

function documentIn(value: unknown): Raw {
  if (!isRecord(value))
    throw new ContractError('shape', { path: '', expected: 'object', found: shorten(value) })
  const { indicators } = value
  if (!Array.isArray(indicators))
    throw new ContractError('shape', {
      path: 'indicators',
      expected: 'array',
      found: shorten(indicators),
    })
  return value
}

/**
 * A plain document as a data set: `docs/plain.md` says what may stand in it. A bad record is set aside with its path, what
 * was found and what was expected; the others stand. Throws a ContractError where there is no list of indicators at all.
 */
export function readPlain(value: unknown): ParsedPlain {
  const document = documentIn(value)
  const findings: Findings = { setAside: [], notices: [] }
  const { jalons, id, title, ...head } = headOf(document, findings)
  if (jalons !== undefined && jalons !== plainVersion)
    throw new VersionError(String(jalons), String(plainVersion))

  const made = new MadeRecords()
  const names: Record<Named | RecordList, Names> = {
    ...byList(() => new Names()),
    indicators: new Names(),
    units: new Names(made.unit),
    territories: new Names(made.territory),
    markets: new Names(made.market),
    funders: new Names(made.funder),
    programmes: new Names(made.programme),
    acts: new Names(made.act),
  }
  const written = byList((list) => writtenRecords(list, document[list], names[list], findings))
  knowSections(written.acts, made)
  const indicators = writtenIndicators(document.indicators, names.indicators, findings)
  const asOf = head.asOf ?? lastDayIn(indicators)
  const populations = new PopulationsOf(indicators)
  const filling = new Filling(names, populations.names, made)

  const taken = new Set<string>()
  const read = indicators.map((indicator) => {
    const unit = unitOf(indicator, names, made)
    const figures = observationsOf(indicator, { unit, asOf, taken }, filling, findings)
    return { indicator, unit, figures }
  })
  const observations = withPointers(
    read.flatMap(({ figures }) => figures),
    findings,
  )
  const closing = closingOf(observations, asOf)
  const amounts = [...written.amounts, ...fundingOf(written.programmes, names.amounts, findings)]
  // Every record of a list has passed the schema that the list is made of.
  const records = byList((list) =>
    filledRecords(list, list === 'amounts' ? amounts : written[list], filling, closing, findings),
  ) as unknown as Pick<DataSet, RecordList>
  const label = textsOf(title ?? 'Document')
  return {
    dataSet: {
      id: id ?? idOf(label.fr),
      label,
      ...head,
      asOf,
      headline: headlineOf(document.headline, filling, findings),
      ...withMade(records, made, closing),
      indicators: read.map(({ indicator, unit }) =>
        indicatorOf(indicator, unit, populations.of(indicator.id)),
      ),
      observations,
    },
    ...findings,
    standing: lists.reduce((sum, list) => sum + records[list].length, observations.length),
  }
}
