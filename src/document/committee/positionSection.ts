import type { Block, Section } from '../document'
import { formatDue } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import type { MoneyFacts, PromiseFacts } from '../../subjects/dashboard/factsView'
import { figuresWords, positionSentence } from '../../subjects/dashboard/positionSentence'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { amountKey, eurosCell } from '../../subjects/money/moneyCells'
import { shownAmount } from '../moneyPieces'
import { plain } from '../../subjects/table/table'
import { sectionOf, type Sourcing } from '../pieces'
import { brief } from './briefly'

interface Position {
  readonly exercise: number
  readonly facts: PromiseFacts
  readonly money: MoneyFacts | null
  /** Short name of the funder whose eyes are borrowed. */
  readonly funder: string | null
  readonly contradictions: number
  /** What could not be read, in words; empty where nothing failed. */
  readonly without: string
  readonly simulated: boolean
}

/** Where things stand, as the dashboard says it at its head: one sentence, and four facts. */
export function positionSection(
  { exercise, facts, money, funder, contradictions, without, simulated }: Position,
  { acts }: Sourcing,
): Section {
  const due = money?.view.next[0]
  const rows: Extract<Block, { type: 'facts' }>['rows'] = [
    {
      label: m.committee_fact_promises({ year: exercise }),
      cell: {
        ...plain(figuresWords(facts), [
          [
            ...facts.byStatus.map(({ status, count }) =>
              m.money_count_status({
                count: formatNumber(count),
                status: statusWords[status]().toLowerCase(),
              }),
            ),
            ...(facts.words === 0
              ? []
              : [m.dash_fact_words({ n: facts.words, shown: formatNumber(facts.words) })]),
          ].join(', '),
        ]),
      },
    },
    ...(money?.sums ?? []).map(({ stage, euros, grants }) => ({
      label: m.committee_fact_given({ funder: funder ?? '', year: exercise }),
      cell: eurosCell(
        euros,
        grants.map(({ id }) => amountKey(id)),
        [
          stageWords[stage](),
          ...(money === null || money.view.lever.euros === 0 ? [m.dash_fact_lever_none()] : []),
        ],
      ),
    })),
    ...(money === null || money.view.lever.euros === 0
      ? []
      : [
          {
            label: m.programmes_column_lever(),
            cell: eurosCell(money.view.lever.euros, []),
          },
        ]),
    ...(due === undefined
      ? []
      : [
          {
            label: m.funders_column_next(),
            cell: plain(formatDue(due.due), [
              due.label === null ? m.funder_next_report() : labelText(due.label),
            ]),
          },
        ]),
    {
      label: m.committee_fact_contradictions(),
      cell: {
        text: formatNumber(contradictions),
        value: contradictions,
        format: 'number',
        ...(without === '' ? {} : { notes: [without] }),
      },
    },
  ]
  return brief(
    sectionOf({ key: 'position', kind: 'position', title: m.committee_position(), subtitle: '' }, [
      {
        blocks: [
          { type: 'paragraph', role: 'sentence', text: positionSentence(exercise, facts, due) },
          { type: 'facts', rows },
        ],
        figures: (money?.sums ?? []).flatMap(({ grants }) =>
          grants.map(({ line }) => shownAmount(line, acts)),
        ),
        simulated,
      },
    ]),
  )
}
