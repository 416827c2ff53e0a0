import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { eventRoleWords } from '../../subjects/register/eventRoleWords'
import { type Cell, plain, start, type Table } from '../../subjects/table/table'
import {
  datesCell,
  datesColumn,
  nameCell,
  quotedCell,
  sourceCell,
  sourceColumn,
} from './registerCells'
import type { RegisterContext, RegisterEvent } from './registerData'
import { registerNames } from './registerNames'

/** The events that acts name, a line each, with the contradictions that touch one. */
export function describeEvents(events: readonly RegisterEvent[], context: RegisterContext): Table {
  const { programme } = registerNames(context)
  const programmeCell = ({ programme: id, domain }: RegisterEvent): Cell => ({
    ...plain(
      id === null ? '' : programme(id),
      domain === null
        ? []
        : [typeset(m.overview_quoted({ words: domain }, { locale: 'fr' }), 'fr')],
    ),
    values: [id === null ? null : programme(id), domain],
  })
  return {
    caption: m.registers_events_table(),
    columns: [
      start(m.registers_column_event()),
      datesColumn(),
      start(m.registers_column_place()),
      start(m.registers_column_role()),
      {
        ...start(m.registers_column_programme()),
        heads: [m.registers_column_programme(), m.registers_column_domain()],
      },
      sourceColumn(),
    ],
    rows: events.map((event) => ({
      id: event.id,
      contradictions: context.contradictions.filter(({ concerns }) => concerns.includes(event.id)),
      cells: [
        nameCell(event),
        datesCell(event.period, event.year),
        quotedCell(event.place),
        plain(event.roles.map((role) => eventRoleWords[role]()).join(', ')),
        programmeCell(event),
        sourceCell(event, context),
      ],
    })),
  }
}
