import type { Finding } from '../api/errors'
import { findingOf, formatPath, shorten } from '../api/findings'
import type { Role } from '../domain/observation'
import type { DataSet, ObservationRecord } from '../publish/dataSet'
import { Observation } from '../api/wire/observation'
import { periodOf, textsOf } from './fields'
import { type Filling, isRecord, type Path, type Raw } from './filling'
import { unknownFields } from './loose'
import { unspecified } from './made'
import { PlainFigure } from './figureSchema'
import { figureLists, PlainIndicator } from './schema'
import { idOf, type Names } from './names'
import { readListAt } from './readList'

/** A figure as somebody wrote it, with its place in the document. */
export interface WrittenFigure {
  readonly role: Role
  readonly plain: PlainFigure
  readonly at: Path
}

/** An indicator as somebody wrote it, with those of its figures that can be read. */
export interface WrittenIndicator {
  readonly id: string
  readonly plain: PlainIndicator
  readonly figures: readonly WrittenFigure[]
  readonly at: Path
}

export interface Findings {
  readonly setAside: Finding[]
  readonly notices: Finding[]
}

function writtenFigures(raw: Raw, at: Path, findings: Findings): WrittenFigure[] {
  return Object.entries(figureLists).flatMap(([list, role]) =>
    readListAt(raw[list], [...at, list], findings).flatMap(({ value, at: here }) => {
      const parsed = PlainFigure.safeParse(value)
      findings.notices.push(...unknownFields(PlainFigure, value, here))
      if (parsed.success) return [{ role, plain: parsed.data, at: here }]
      findings.setAside.push(findingOf(parsed.error, value, here))
      return []
    }),
  )
}

/** The indicators of a document that can be read, with an id each. */
export function writtenIndicators(
  value: unknown,
  names: Names,
  findings: Findings,
): WrittenIndicator[] {
  return readListAt(value, ['indicators'], findings).flatMap(({ value: raw, at }) => {
    const parsed = PlainIndicator.safeParse(raw)
    if (!parsed.success || !isRecord(raw)) {
      if (!parsed.success) findings.setAside.push(findingOf(parsed.error, raw, at))
      return []
    }
    const { baselines: _b, targets: _t, actuals: _a, ...own } = raw
    findings.notices.push(...unknownFields(PlainIndicator, own, at))
    const plain = parsed.data
    const label = textsOf(plain.label ?? plain.id ?? '')
    if (plain.id !== undefined && names.has(plain.id)) {
      findings.setAside.push({
        path: formatPath([...at, 'id']),
        expected: 'unique id',
        found: shorten(plain.id),
      })
      return []
    }
    const id = plain.id ?? names.free(idOf(label.fr))
    names.know(id, [label.fr, label.en])
    return [{ id, plain, at, figures: writtenFigures(raw, at, findings) }]
  })
}

const operatorWords = {
  '>': '> ',
  '>=': '≥ ',
  '<': '< ',
  '<=': '≤ ',
  '~': '≈ ',
  '=': '= ',
} as const

function wordsOf({ words, value, operator, upper }: PlainFigure): string {
  if (words !== undefined) return words
  const sign = operator === null || operator === undefined ? '' : operatorWords[operator]
  return `${sign}${value ?? ''}${upper === undefined ? '' : ` – ${upper}`}`
}

/** What figures are given that their indicator does not say. */
interface Given {
  readonly unit: string
  readonly asOf: string
  /** Ids of figures so far. */
  readonly taken: Set<string>
}

/** The id that a figure bears or is given: made of its scope and period, so that it is the same in every run. */
function figureId(plain: PlainFigure, record: Raw, taken: ReadonlySet<string>): string {
  if (plain.id !== undefined) return plain.id
  const { period } = record as {
    readonly period: { readonly start: string; readonly end: string } | null
  }
  const year = period?.start.slice(0, 4)
  const isYear = period?.start === `${year}-01-01` && period?.end === `${year}-12-31`
  const parts = [
    record.indicator,
    record.role,
    ...(period === null
      ? []
      : isYear
        ? [year]
        : period.start === period.end
          ? [period.end]
          : [period.start, period.end]),
    ...[record.population, record.territory, record.nature, record.programme].filter(
      (part) => part !== null && part !== unspecified,
    ),
  ]
  const id = idOf(parts.join(' '))
  let free = id
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`
  return free
}

/** The figures of an indicator as records of the API. */
export function observationsOf(
  { id, plain: indicator, figures }: WrittenIndicator,
  { unit, asOf, taken }: Given,
  filling: Filling,
  findings: Findings,
): ObservationRecord[] {
  const row = textsOf(indicator.label ?? indicator.id ?? '').fr
  return figures.flatMap(({ role, plain, at }): ObservationRecord[] => {
    const words = wordsOf(plain)
    const { source, year: _year, date: _date, from: _from, to: _to, ...said } = plain
    const read = filling.record(
      Observation,
      {
        ...said,
        indicator: id,
        role,
        period: periodOf(plain),
        population: plain.population ?? unspecified,
        territory: plain.territory ?? unspecified,
        // A target of which nobody says a programme is one of the dashboard; `null` says that it is of none.
        programme:
          plain.programme === undefined && role === 'target'
            ? unspecified
            : (plain.programme ?? null),
        unit: plain.unit ?? unit,
        words,
        status: plain.status ?? 'final',
        level: plain.level ?? 'declared',
        known: plain.known ?? plain.adopted ?? asOf,
        source: source ?? {},
      },
      at,
    )
    if ('wrong' in read) {
      findings.setAside.push(read.wrong)
      return []
    }
    const own = figureId(plain, read.filled, taken)
    const record = {
      ...read.filled,
      id: own,
      source: filling.source(source, { value: plain.value, words }, row),
    }
    const parsed = Observation.safeParse(record)
    if (!parsed.success || taken.has(own)) {
      findings.setAside.push(
        parsed.success
          ? { path: formatPath([...at, 'id']), expected: 'unique id', found: shorten(own) }
          : findingOf(parsed.error, record, at),
      )
      return []
    }
    taken.add(own)
    return [parsed.data]
  })
}

/** The better way of an indicator: as said, else as the comparators of its targets have it. */
const isAscending = ({ plain: { better }, figures }: WrittenIndicator): boolean => {
  if (better !== undefined) return better === 'more'
  const signs = figures.flatMap(({ role, plain }) =>
    role === 'target' ? (plain.operator ?? []) : [],
  )
  return signs.length === 0 || !signs.every((sign) => sign === '<' || sign === '<=')
}

/** What an indicator is, as a record of the API. */
export function indicatorOf(
  written: WrittenIndicator,
  unit: string,
  populations: DataSet['indicators'][number]['populations'],
): DataSet['indicators'][number] {
  const { id, plain } = written
  const label = textsOf(plain.label ?? id)
  const { since, fills, tolerance } = plain
  return {
    id,
    label,
    definition: plain.definition === undefined ? label : textsOf(plain.definition),
    domain: plain.domain ?? 'unsaid',
    kind: plain.kind ?? 'unsaid',
    ascending: isAscending(written),
    unit,
    populations,
    ...(since === undefined ? {} : { since }),
    ...(fills === undefined ? {} : { fills }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }
}
