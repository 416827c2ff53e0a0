import { cellAddress, type Place } from '../../spreadsheet/workbook'
import { m } from '../../format/words'

/** Where something stands: "Feuille « Visites », cellule G3", line and column of a text file, or the path in a JSON file. */
export function filePlaceWords(place: Place, field: string | null): string {
  const { sheet, addressing, line, column } = place
  switch (addressing) {
    case 'cell':
      return column === null
        ? m.file_place_row({ sheet, line: String(line) })
        : m.file_place_cell({ sheet, cell: cellAddress(place) })
    case 'line':
      return column === null
        ? m.file_place_line({ line: String(line) })
        : m.file_place_line_column({ line: String(line), column: String(column) })
    case 'path': {
      const record = line === 0 ? sheet : `${sheet}[${line - 1}]`
      return field === null || line === 0 ? record : `${record}.${field}`
    }
  }
}
