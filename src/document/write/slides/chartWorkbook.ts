import { writeXlsx } from 'hucre/xlsx'
import { seriesRows, type Series } from '../chart/chartSeries'

/** The workbook inside a chart: years and values of each series side by side, what opens on "edit data". */
export function chartWorkbook(series: readonly Series[], yearLabel: string): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Sheet1', rows: seriesRows(series, yearLabel) }] })
}
