import { sameSeries } from '../domain/scope'
import { groupBy } from '../api/groupBy'
import { schemas } from '../spreadsheet/schemas'
import { ownSetId } from '../api/madeFiles'
import type { DataSet, ObservationRecord } from '../publish/dataSet'
import { contradictionsOf, isAbout } from './contradictions'
import { type CountedFigure, countedFigures, fedRegisters } from './counts'
import { currentActuals } from './currentActuals'
import { promised } from './promised'
import { mergeRows } from './mergeRows'
import { type FedTable, fedTables, type OwnOrigin, type OwnSet, type TakenFile } from './ownSet'

type ActRecord = DataSet['acts'][number]

/** The source of a file's rows: no act, a register, with one section for each of its tables. */
function registerOf({ id, name, known }: TakenFile): ActRecord {
  return {
    id,
    label: { fr: `Fichier « ${name} »`, en: `File “${name}”` },
    number: null,
    authority: 'cluster',
    adopted: known,
    published: null,
    kind: 'register',
    sections: fedTables.map((table) => ({
      id: table,
      label: schemas[table].label,
      anchor: schemas[table].label.fr,
    })),
  }
}

/** A typed result replaces the current one of its scope and period that no act prints; a printed one stands beside it. */
function revising(
  loaded: readonly ObservationRecord[],
  current: DataSet,
  isPrinted: (act: string) => boolean,
): ObservationRecord[] {
  const ids = new Set(loaded.map(({ id }) => id))
  const standing = groupBy(currentActuals(current), ({ indicator }) => indicator)
  return loaded.map((figure) => {
    if (figure.role !== 'actual' || figure.revises !== undefined || figure.period === null)
      return figure
    const { start, end } = figure.period
    const before = (standing.get(figure.indicator) ?? []).find(
      (other) =>
        !ids.has(other.id) &&
        !isPrinted(other.source.act) &&
        other.source.section === 'indicators' &&
        sameSeries(other, figure) &&
        other.period?.start === start &&
        other.period.end === end,
    )
    const reason = { fr: 'Remplacé par un fichier plus récent.', en: 'Replaced by a later file.' }
    return before === undefined
      ? figure
      : Object.assign({}, figure, { revises: { observation: before.id, reason } })
  })
}

function withFile(current: DataSet, file: TakenFile): DataSet {
  const { records, mode } = file
  const registers = new Set(
    current.acts.filter(({ kind }) => kind === 'register').map(({ id }) => id),
  )
  const isPrinted = (act: string): boolean => !registers.has(act)
  const has = (table: FedTable): boolean => file.tables.includes(table)
  const merged = <T extends { readonly id: string; readonly source: { readonly act: string } }>(
    table: FedTable,
    now: readonly T[],
    loaded: readonly T[],
  ): readonly T[] =>
    has(table) ? mergeRows(now, loaded, mode, ({ source }) => isPrinted(source.act)) : now
  const events = merged('events', current.events, records.events)
  const held = new Set(events.map(({ id }) => id))
  return {
    ...current,
    acts: [...current.acts.filter(({ id }) => id !== file.id), registerOf(file)],
    projects: merged('projects', current.projects, records.projects),
    visits: merged('visits', current.visits, records.visits),
    events,
    // Rows of an event that the new register no longer has would count for nothing.
    participations: merged('participations', current.participations, records.participations).filter(
      ({ event }) => held.has(event),
    ),
    deliveries: has('deliveries')
      ? mergeRows(current.deliveries, records.deliveries, mode, () => false)
      : current.deliveries,
    observations: mergeRows(
      current.observations,
      revising(promised(records.observations, current.agreements), current, isPrinted),
      'add',
      () => true,
    ),
  }
}

const joined = (origin: OwnOrigin, files: readonly TakenFile[]): OwnOrigin => {
  const fresh = new Set(files.map(({ id }) => id))
  return {
    base: origin.base,
    files: [
      ...origin.files.filter(({ id }) => !fresh.has(id)),
      ...files.map(({ id, name, known }) => ({ id, name, known })),
    ],
    fed: fedTables.filter(
      (table) => origin.fed.includes(table) || files.some(({ tables }) => tables.includes(table)),
    ),
  }
}

const latestDay = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''

interface Applied extends OwnSet {
  readonly counts: readonly CountedFigure[]
}

/**
 * A set with the rows of files: registers replaced or completed, results counted from them anew by the set's rules, and by
 * those of `rules` that it lacks, and a contradiction where a typed total differs. What acts print is never changed.
 */
export function applyFiles(
  { dataSet, origin }: OwnSet,
  files: readonly TakenFile[],
  rules: DataSet['rules'] = [],
): Applied {
  const last = files.at(-1)
  const next = joined(origin, files)
  const fed = new Set(fedRegisters(next.fed))
  const known = new Set(dataSet.rules.map(({ id }) => id))
  const given = rules.filter(({ id, register }) => !known.has(id) && fed.has(register))
  const names = next.files.map(({ name }) => name).join(', ')
  const rows = files.reduce(withFile, {
    ...dataSet,
    id: ownSetId,
    label: {
      fr: `${next.base.label.fr}, avec ${names} (confidentiel)`,
      en: `${next.base.label.en}, with ${names} (confidential)`,
    },
    asOf: latestDay([dataSet.asOf, ...files.map((file) => file.known)]),
    rules: [...dataSet.rules, ...given],
  })
  const tables = files.flatMap((file) => file.tables)
  const typed = files.flatMap(({ records }) => records.observations)
  const counts = last === undefined ? [] : countedFigures(rows, { tables, typed }, last.id)
  const contradictions = contradictionsOf(counts)
  const counted = counts.map(({ figure }) => figure)
  return {
    origin: next,
    counts,
    dataSet: {
      ...rows,
      observations: mergeRows(rows.observations, counted, 'add', () => true),
      contradictions: [
        ...rows.contradictions.filter((one) => !isAbout(one, counted)),
        ...contradictions,
      ],
    },
  }
}
