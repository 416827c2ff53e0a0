import { addresses } from '../../address/addresses'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { type Cell, end, linked, start, type Table } from '../table/table'
import { type Outcome, outcomes, type ProgrammeOutcome } from './becameView'

const words: Record<Outcome, () => string> = {
  held: m.dash_outcome_held,
  short: m.dash_outcome_short,
  running: m.dash_outcome_running,
  awaited: m.dash_outcome_awaited,
  unpublished: m.dash_outcome_unpublished,
  unread: m.dash_outcome_unread,
}

/** The outcomes that some promise has. */
export const outcomesOf = (lines: readonly ProgrammeOutcome[]): readonly Outcome[] =>
  outcomes.filter((outcome) => lines.some(({ counts }) => counts[outcome] > 0))

const countCell = (count: number): Cell => ({
  text: count === 0 ? '–' : formatNumber(count),
  value: count,
  format: 'number',
})

/** What became of the promises with a figure, a row a programme: how many there are, then how many have each outcome that some promise has. */
export function describeBecame(lines: readonly ProgrammeOutcome[]): Table {
  const shown = outcomesOf(lines)
  return {
    caption: m.dash_became_caption(),
    columns: [
      start(m.funder_programme()),
      start(m.dash_became_bar()),
      ...shown.map((outcome) => end(words[outcome]())),
    ],
    rows: lines.map(({ programme, label, total, counts }) => ({
      id: programme,
      cells: [
        linked([
          {
            text: typeset(label),
            to: (lasting) => addresses.promises({ ...lasting, exercice: 'tous', programme }),
          },
        ]),
        countCell(total),
        ...shown.map((outcome) => countCell(counts[outcome])),
      ],
    })),
  }
}
