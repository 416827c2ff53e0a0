import type { Cell } from './document'
import { formatEuros } from '../format/numbers'
import { m } from '../format/words'
import type { CitedAct } from '../subjects/source/citation'
import { basesOf, type AmountLine, stagesOf } from '../subjects/money/amountLine'
import type { Funder } from '../subjects/money/fundingData'
import { basisWords, labelText, periodText, stageWords } from '../subjects/money/moneyWords'
import type { Plan, PlanRow } from '../subjects/money/planView'
import { publicTitle, rowNote } from '../subjects/money/planWords'
import {
  amountKey,
  contradictionPiece,
  eurosCell,
  percentCell,
  placeCell,
  shownAmount,
  stageBasis,
} from './moneyPieces'
import { end, type Piece, plain, start, tableOf } from './pieces'

/** The amounts that make a row: the printed one, else its lines. */
export const rowLines = ({ printed, lines }: PlanRow): readonly AmountLine[] =>
  printed === null ? lines : [printed]

const words = (list: readonly (() => string)[]): string => list.map((word) => word()).join(', ')

/** Stages and tax bases of the lines behind a row, each once. */
export function basesWords(lines: readonly AmountLine[]): string {
  return m.money_stage_basis({
    stage: words(stagesOf(lines).map((stage) => stageWords[stage])),
    basis: words(basesOf(lines).map((basis) => basisWords[basis])),
  })
}

/** A row's amount: printed, or said to be the sum of its lines. */
export function rowCell(row: PlanRow): Cell {
  const notes = row.printed === null && row.funder !== null ? [m.programme_plan_computed()] : []
  return eurosCell(
    row.euros,
    rowLines(row).map(({ id }) => amountKey(id)),
    notes,
  )
}

/** A row's share of the plan, computed; the printed one stands below it. */
export function shareCell({ share, printed }: PlanRow): Cell {
  const said =
    printed?.share === undefined
      ? []
      : [m.programme_plan_printed_share({ share: percentCell(printed.share.value, 2).text })]
  return share === null ? plain('', said) : percentCell(share, 1, said)
}

function rowNotes(row: PlanRow, plan: Plan): string[] {
  const note = row.funder === null ? rowNote(row, plan) : null
  return note === null ? [] : [note]
}

/** Who pays for a period: each funder's amount, its share, stage and tax basis, source; the total as printed, and what it leaves. */
export function planPiece(
  plan: Plan,
  funders: ReadonlyMap<string, Funder>,
  acts: readonly CitedAct[],
): Piece {
  const { period, total, rows, rest } = plan
  const known = rows.reduce((sum, { euros }) => sum + euros, 0)
  const nameOf = ({ funder }: PlanRow): string => {
    const named = funder === null ? undefined : funders.get(funder)
    return named === undefined ? (funder ?? '') : labelText(named.name)
  }
  const lines = [
    ...rows.flatMap((row) => [...(row.printed ? [row.printed] : []), ...row.lines]),
    ...(total === null ? [] : [total]),
  ]
  return {
    blocks: [
      ...tableOf(
        m.programme_plan_table({ period: periodText(period) }),
        [
          start(m.programme_plan_funder()),
          end(m.money_amount()),
          end(m.programme_plan_share()),
          start(m.money_stage()),
          start(m.money_source()),
        ],
        [
          ...rows.map((row) => [
            plain(row.funder === null ? publicTitle(row) : nameOf(row), rowNotes(row, plan)),
            rowCell(row),
            shareCell(row),
            plain(rowLines(row).length === 0 ? m.money_computed() : basesWords(rowLines(row))),
            row.printed === null ? plain('') : placeCell(row.printed.source, acts),
          ]),
          ...(rest === null || total === null
            ? []
            : [
                [
                  plain(m.programme_plan_rest(), [
                    m.programme_plan_rest_how({
                      total: formatEuros(total.euros),
                      known: formatEuros(known),
                      rest: formatEuros(rest),
                    }),
                  ]),
                  eurosCell(rest, []),
                  percentCell((rest / total.euros) * 100, 1),
                  plain(m.money_computed()),
                  plain(''),
                ],
              ]),
          ...(total === null
            ? []
            : [
                [
                  plain(m.programme_spending_total()),
                  eurosCell(total.euros, [amountKey(total.id)]),
                  rows.length === 0 ? plain('') : percentCell(100, 1),
                  plain(stageBasis(total)),
                  placeCell(total.source, acts),
                ],
              ]),
        ],
      ),
      ...contradictionPiece(lines.flatMap(({ contradictions }) => contradictions)).blocks,
    ],
    figures: lines.map((line) => shownAmount(line, acts)),
  }
}
