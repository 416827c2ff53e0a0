import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { describeRow } from '../promise/describeRow'
import { type Cell, end, start, type Table } from '../table/table'
import type { DomainTrack } from './domainView'

const bare = ({ notes: _notes, flags: _flags, ...cell }: Cell): Cell => cell

/** The promises of a track where there is little room: what, how much, what is known, and the shape of the reading, without what else is said of them. */
export const describeTrack = ({ programme, axis, figures }: DomainTrack): Table => ({
  caption: typeset(axis ?? programme),
  columns: [
    start(m.changes_column_indicator()),
    end(m.dash_target()),
    end(m.dash_known()),
    start(m.overview_status(), 'shape'),
  ],
  rows: figures.map((row) => {
    const { name, target, result, reading } = describeRow(row)
    return { id: row.promise.target.id, cells: [name, target, result, reading].map(bare) }
  }),
})
