import { formatDay, formatDue } from '../../format/dates'
import { withUnit } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { plain, start, type Table } from '../table/table'
import { unitWordsOf } from '../indicator/unitWords'
import type { DeliverableLine } from './deliverableView'
import type { FundingData } from './fundingData'
import { dueCell, sourceCell } from './moneyCells'
import { deliverableWords, frequencyWords } from './dueWords'
import { labelText } from './moneyWords'

/** How many are asked for, with their unit; empty where the act does not say. */
function quantityText(
  { quantity }: DeliverableLine,
  { units }: Pick<FundingData, 'units'>,
): string[] {
  const unit = quantity === null ? undefined : units.get(quantity.unit)
  if (quantity === null || unit === undefined) return []
  const words = unitWordsOf(unit, currentLocale())
  return [
    quantity.upper === undefined
      ? withUnit(quantity.value, words)
      : `${formatNumber(quantity.value)}–${withUnit(quantity.upper, words)}`,
  ]
}

/** What must be handed over: how often and how many, with which columns, by when, and where it stands at `asOf`. */
export function describeDeliverables(
  deliverables: readonly DeliverableLine[],
  data: Pick<FundingData, 'acts' | 'units'>,
  asOf: string,
): Table {
  return {
    caption: m.money_deliverables_table(),
    columns: [
      start(m.money_deliverable()),
      start(m.money_due(), 'day'),
      start(m.money_state(), 'state'),
      start(m.money_source(), 'source'),
    ],
    rows: deliverables.map((line) => ({
      id: line.id,
      anchor: line.id,
      contradictions: line.contradictions,
      cells: [
        {
          ...plain(labelText(line.label), [
            [frequencyWords[line.frequency](), ...quantityText(line, data)].join(' · '),
          ]),
          ...(line.requiredColumns.length === 0
            ? {}
            : {
                list: {
                  label: m.money_columns(),
                  look: 'folded',
                  words: line.requiredColumns.map((column) => typeset(column, 'fr')),
                },
              }),
        },
        dueCell(
          line.due,
          line.due === null ? m.money_no_due() : formatDue(line.due),
          line.dueInferred ? [m.money_due_inferred({ how: labelText(line.dueInferred) })] : [],
        ),
        plain(deliverableWords(line), [
          ...(line.lastDelivery?.reservations ? [labelText(line.lastDelivery.reservations)] : []),
          ...(line.lastDelivery?.status === 'simulated' ? [m.quality_simulated()] : []),
          ...(line.isUnsaid ? [m.money_state_unsaid()] : []),
          ...(line.isPassedSince ? [m.money_passed_since({ day: formatDay(asOf) })] : []),
        ]),
        sourceCell(line, data),
      ],
    })),
  }
}
