import { addresses } from '../../address/addresses'
import { formatDue } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { periodText } from '../../subjects/money/amountWords'
import { sumsCell } from '../../subjects/money/describeYears'
import { ownResources } from '../../subjects/money/fundingData'
import { dueCell } from '../../subjects/money/moneyCells'
import { labelText } from '../../subjects/money/moneyWords'
import { type Cell, linked, plain, start, type Table } from '../../subjects/table/table'
import type { FunderLine } from './fundersView'

function nameCell({ funder }: FunderLine): Cell {
  const { fr } = funder.name
  const others = funder.names.flatMap(({ name }) =>
    name.startsWith(fr) ? [] : [m.money_quoted({ words: name })],
  )
  return linked(
    [{ text: labelText(funder.name), to: (lasting) => addresses.funder(funder.id, lasting) }],
    others.length === 0 ? [] : [m.funders_names({ names: others.join(', ') })],
  )
}

function lastCell({ last, lastOfSeveral }: FunderLine): Cell {
  if (last !== null) return { ...sumsCell(last.sums), notes: [String(last.year)] }
  if (lastOfSeveral === null) return plain('')
  return { ...sumsCell([lastOfSeveral]), notes: [periodText(lastOfSeveral.period)] }
}

function promisesCell({ funder, isParty }: FunderLine, promised: number): Cell {
  if (promised > 0) return { text: formatNumber(promised), value: promised, format: 'number' }
  return plain(
    isParty || ownResources.has(funder.id) ? m.funders_none_promised() : m.funders_no_promise(),
  )
}

/** Funders, a row each: what they fund, what they gave last, what is promised to them (nothing said while `promised` is on its way), what is due next. */
export const describeFunders = (
  caption: string,
  lines: readonly FunderLine[],
  promised: ReadonlyMap<string, number> | undefined,
): Table => ({
  caption,
  columns: [
    start(m.funders_column_funder()),
    start(m.funders_column_programmes()),
    start(m.funders_column_last(), 'day'),
    start(m.funders_column_promises(), 'day'),
    start(m.funders_column_next(), 'day'),
  ],
  rows: lines.map((line) => {
    const { funder, programmes, nextDue } = line
    return {
      id: funder.id,
      cells: [
        nameCell(line),
        linked(
          programmes.map(({ id, label }) => ({
            text: labelText(label),
            to: (lasting) => addresses.programme(id, lasting),
          })),
        ),
        lastCell(line),
        promised === undefined ? plain('') : promisesCell(line, promised.get(funder.id) ?? 0),
        dueCell(nextDue, nextDue === null ? m.money_no_due() : formatDue(nextDue)),
      ],
    }
  }),
})
