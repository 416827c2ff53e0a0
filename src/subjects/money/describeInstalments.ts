import { formatDay, formatDue } from '../../format/dates'
import { formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { type Cell, end, plain, start, type Table } from '../table/table'
import type { FundingData } from './fundingData'
import type { InstalmentLine } from './instalmentView'
import { eurosCell, sourceCell } from './moneyCells'
import { instalmentWords } from './dueWords'
import { labelText, stageWords } from './moneyWords'

/** Payments and indicators may share an id. */
export const instalmentKey = (id: string): string => `instalment:${id}`

/** How a payment stands: its stage, whether it was paid, and that this is simulated where it is. */
export const instalmentState = ({ payment, state, stage }: InstalmentLine): string =>
  [
    stageWords[stage](),
    payment === null ? instalmentWords[state]() : m.money_paid_on({ day: formatDay(payment.day) }),
    ...(payment?.status === 'simulated' ? [m.quality_simulated()] : []),
  ].join(' · ')

function conditionCell({ condition, pieces, due }: InstalmentLine): Cell {
  const said = due === null ? [] : [m.money_instalment_due({ due: formatDue(due) })]
  const words = pieces.map(({ label }) => labelText(label))
  return {
    ...plain(labelText(condition), said),
    ...(words.length === 0
      ? {}
      : { list: { label: m.money_pieces(), words, look: 'checks' as const } }),
  }
}

/** Payments: amount, state, condition, and the pieces that each asks for; what is computed says how. */
export function describeInstalments(
  instalments: readonly InstalmentLine[],
  data: Pick<FundingData, 'acts'>,
  /** Another table of the page is where an address leads to. */
  anchors: 'own' | 'elsewhere' = 'own',
): Table {
  return {
    caption: m.money_instalments(),
    columns: [
      start(m.money_line()),
      end(m.money_amount(), 'figure'),
      start(m.money_state(), 'day'),
      start(m.section_condition(), 'words'),
      start(m.money_source(), 'source'),
    ],
    rows: instalments.map((one) => ({
      id: one.id,
      anchor: anchors === 'own' ? one.id : undefined,
      contradictions: one.contradictions,
      cells: [
        plain(labelText(one.label)),
        eurosCell(
          one.euros,
          [instalmentKey(one.id)],
          [
            ...(one.share
              ? [m.money_instalment_share({ share: formatPercent(one.share.value) })]
              : []),
            ...(one.computed
              ? [m.money_instalment_computed({ how: labelText(one.computed) })]
              : []),
          ],
        ),
        plain(instalmentState(one)),
        conditionCell(one),
        sourceCell(one, data),
      ],
    })),
  }
}
