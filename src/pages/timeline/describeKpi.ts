import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { end, plain, start, type Table } from '../../subjects/table/table'
import type { KpiView } from './kpiView'
import { figureWords, periodText, roleText } from './kpiWords'
import { scopeText } from './scopeText'
import type { TimelineData } from './timelineData'

/** The values that a chart of the timeline draws. */
export function describeKpi(view: KpiView, territories: TimelineData['territories']): Table {
  const { kpi, rows } = view
  return {
    caption: m.timeline_table({ name: typeset(kpi.label) }),
    columns: [
      start(m.timeline_column_period()),
      start(m.timeline_column_what()),
      end(m.timeline_column_value()),
    ],
    rows: rows.map((figure) => {
      const scope = scopeText(figure, kpi, territories)
      return {
        id: figure.id,
        cells: [
          plain(periodText(figure)),
          plain(roleText(figure), scope === '' ? [] : [scope]),
          plain(figureWords(figure, view)),
        ],
      }
    }),
  }
}
