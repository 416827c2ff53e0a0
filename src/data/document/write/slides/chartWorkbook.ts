import { writeXlsx } from 'hucre/xlsx'
import type { Series } from './chartSeries'

/** The workbook inside a chart: years and values of each series side by side, what opens on "edit data". */
export function chartWorkbook(series: readonly Series[], yearLabel: string): Promise<Uint8Array> {
  const deepest = Math.max(0, ...series.map(({ points }) => points.length))
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          series.flatMap(({ name }) => [yearLabel, name]),
          ...Array.from({ length: deepest }, (_, place) =>
            series.flatMap(({ points }) => [points[place]?.at ?? null, points[place]?.value ?? null]),
          ),
        ],
      },
    ],
  })
}
