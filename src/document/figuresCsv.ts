import type { CsvCell } from '../spreadsheet/csv'
import type { Section } from './document'
import { m } from '../format/words'

/** Every figure of a section as rows of a table file: its value as a number, how sure it is, who says so, and the data set that it is of. */
export function figuresCsv(
  { title, figures }: Pick<Section, 'title' | 'figures'>,
  dataSet: string,
): readonly (readonly CsvCell[])[] {
  return [
    [
      m.document_csv_subject(),
      m.document_csv_figure(),
      m.document_csv_role(),
      m.document_csv_period(),
      m.document_csv_shown(),
      m.document_csv_value(),
      m.document_csv_unit(),
      m.source_status(),
      m.source_level(),
      m.source_act(),
      m.source_section(),
      m.source_row(),
      m.source_printed(),
      m.document_csv_data_set(),
    ],
    ...figures.map(
      ({ label, role, period, text, value, unit, quality, level, act, section, row, printed }) => [
        title,
        label,
        role,
        period,
        text,
        value,
        unit,
        quality,
        level,
        act,
        section,
        row,
        printed,
        dataSet,
      ],
    ),
  ]
}
