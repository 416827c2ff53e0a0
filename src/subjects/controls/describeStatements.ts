import { addresses } from '../../address/addresses'
import { withUnit } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { end, formatOf, linked, plain, start, type Table } from '../table/table'
import type { Control } from './controlsData'

/** Statements and indicators may share an id. `place` counts from 0. */
export const statementKey = ({ id }: Pick<Control, 'id'>, place: number): string =>
  `statement:${id}:${place + 1}`

/** The statements that cannot both hold, side by side: value, words of the act, source, and which one is retained. `nameOf` is the short name of an act. */
export function describeStatements(control: Control, nameOf: (act: string) => string): Table {
  return {
    caption: m.controls_table({ title: typeset(control.title) }),
    columns: [
      start(m.controls_column_statement()),
      end(m.controls_column_value(), 'day'),
      start(m.controls_column_source(), 'source'),
      start(m.controls_column_retained(), 'mark'),
    ],
    rows: control.statements.map(({ label, value, retained, source, section }, place) => {
      const quoted = typeset(m.sources_quoted({ words: source.printed }, { locale: 'fr' }), 'fr')
      const figures = [statementKey(control, place)]
      return {
        id: statementKey(control, place),
        cells: [
          plain(typeset(label)),
          value === null
            ? { text: quoted, quoted: true, figures }
            : {
                ...plain(withUnit(value.number, value.unit).trim(), [quoted]),
                value: value.number,
                format: formatOf(value.unit),
                figures,
              },
          linked([
            {
              text: m.controls_source({
                act: nameOf(source.act),
                section: typeset(section ?? m.source_section_unread()),
              }),
              to: (lasting) => addresses.source(source.act, source.section, lasting),
            },
          ]),
          plain(retained ? m.controls_retained() : m.controls_not_retained()),
        ],
      }
    }),
  }
}
