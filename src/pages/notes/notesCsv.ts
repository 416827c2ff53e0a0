import type { CsvCell } from '../../spreadsheet/csv'
import type { Note } from '../../subjects/notes/notes'
import { m } from '../../format/words'
import { deliveryWords } from '../../subjects/notes/noteWords'
import { opinionWords } from '../../subjects/reading/opinionWords'
import { kindWords } from './kindWords'

const subjectOf = (note: Note): string | null => {
  if (note.kind === 'delivery') return note.deliverable
  return note.kind === 'decision' ? note.about : (note.promise ?? note.indicator)
}

/** Every note as a row of a table, whatever it is about; a cell that a kind does not have is empty. */
export function notesCsv(notes: readonly Note[]): CsvCell[][] {
  const head = [
    m.pointage_csv_kind(),
    m.pointage_csv_dataset(),
    m.pointage_csv_subject(),
    m.pointage_csv_id(),
    m.pointage_csv_day(),
    m.pointage_csv_author(),
    m.pointage_csv_state(),
    m.pointage_csv_version(),
    m.pointage_csv_words(),
    m.pointage_csv_reason(),
    m.pointage_csv_due(),
    m.pointage_csv_published(),
  ]
  return [
    head,
    ...notes.map((note): CsvCell[] => {
      const isDelivery = note.kind === 'delivery'
      return [
        kindWords[note.kind](),
        note.dataset,
        note.label,
        subjectOf(note),
        isDelivery ? note.day : note.date,
        isDelivery ? note.by : note.author,
        isDelivery
          ? deliveryWords(note)
          : note.kind === 'appreciation'
            ? opinionWords[note.opinion]()
            : null,
        isDelivery ? note.version : null,
        isDelivery ? note.reservations : note.words,
        note.kind === 'appreciation' ? note.reason : null,
        note.kind === 'decision' ? note.due : null,
        m.notes_local(),
      ]
    }),
  ]
}
