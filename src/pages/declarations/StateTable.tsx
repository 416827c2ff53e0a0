import { m } from '../../format/words'
import { DataTable } from '../../subjects/table/DataTable'
import { end, plain, start } from '../../subjects/table/table'
import type { Tally } from './conformity'
import { stateWords } from './stateWords'

interface Props {
  readonly tally: Tally
  readonly total: number
}

const states = ['C', 'NC', 'NA', 'NT'] as const

/** How many criteria stand in each state. */
export function StateTable({ tally, total }: Props) {
  return (
    <DataTable
      table={{
        caption: m.rgaa_counts_table(),
        columns: [start(m.rgaa_state()), end(m.rgaa_count())],
        rows: [
          ...states.map((state) => ({
            id: state,
            cells: [plain(stateWords[state]()), plain(String(tally[state]))],
          })),
          { id: 'all', cells: [plain(m.rgaa_total()), plain(String(total))], isTotal: true },
        ],
      }}
      look="shown"
      folds="never"
    />
  )
}
