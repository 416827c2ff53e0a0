import type { FileToTake } from '../../ownSet/session'
import type { ObservationRecord } from '../../publish/dataSet'
import type { FileRecords } from '../../spreadsheet/records'
import { type Around, type ReportRow, typedFigure } from './reportRows'

const reportId = 'compte-rendu'

/** What was typed and can be read, as results of the contract: declared, with the words as they were typed. */
export function typedObservations(rows: readonly ReportRow[], around: Around): ObservationRecord[] {
  return rows.flatMap(({ row, typed, read }) => {
    if (read.figure === null) return []
    const words = (typed.result ?? '').trim()
    const figure = typedFigure(row, read.figure, words, around)
    const { id, indicator, population, territory, nature, value, upper, unit } = figure
    const { operator, status, known, period } = figure
    const note = [typed.comment, typed.evidence]
      .map((text) => text?.trim() ?? '')
      .filter((text) => text !== '')
      .join(' – ')
    return [
      {
        id,
        indicator,
        role: 'actual' as const,
        population,
        territory,
        nature,
        period: period === null ? null : { start: period.start, end: period.end },
        value,
        ...(upper === undefined ? {} : { upper }),
        unit,
        operator,
        words,
        status,
        level: 'declared' as const,
        agreement: null,
        programme: row.programme,
        axis: null,
        adopted: null,
        known,
        ...(note === '' ? {} : { note: { fr: note, en: note } }),
        source: { act: reportId, section: 'indicators', row: row.label, printed: words },
      },
    ]
  })
}

/** The report as a file of one's own, so that it flows into the dashboard by the way of every other file. */
export function reportFile(rows: readonly ReportRow[], around: Around, name: string): FileToTake {
  const records: FileRecords = {
    projects: [],
    visits: [],
    events: [],
    participations: [],
    deliveries: [],
    observations: typedObservations(rows, around),
    setAside: [],
  }
  return {
    id: reportId,
    name,
    known: around.today > around.asOf ? around.today : around.asOf,
    mode: 'add',
    tables: ['indicators'],
    records: new TextEncoder().encode(JSON.stringify(records)),
  }
}
