import type { Block, Cell, Section } from './document'
import { formatDay, formatDue } from '../format/dates'
import { formatEuros, formatNumber } from '../format/numbers'
import { m } from '../format/words'
import type { BudgetShare, NextDue } from '../subjects/money/funderMoney'
import type { FunderPromiseGroup, FunderPromises } from '../subjects/money/funderPromises'
import type { FunderView } from '../subjects/money/funderView'
import type { YearOfGrants } from '../subjects/money/fundingByYear'
import type { FundingData } from '../subjects/money/fundingData'
import { besideWords, labelText, periodText, stageWords } from '../subjects/money/moneyWords'
import { agreementPiece, deliverablePiece, instalmentPiece, leverPiece } from './dutyPieces'
import {
  amountKey,
  amountPiece,
  contradictionPiece,
  eurosCell,
  placeCell,
  shownAmount,
  stageBasis,
} from './moneyPieces'
import { end, type Piece, plain, sectionOf, type Sourcing, start, tableOf, titled } from './pieces'
import { basesWords, rowCell, rowLines, shareCell } from './planPiece'
import { promisePiece } from './promisePiece'

function factsOf(
  { byYear, lever, next, deliverables }: FunderView,
  { made }: FunderPromises,
): Block {
  const last = byYear.years.findLast(({ grants }) => grants.length > 0)
  const promised = made.reduce((sum, { own, others }) => sum + own.length + others.length, 0)
  return {
    type: 'facts',
    rows: [
      ...(last?.sums ?? []).map(({ stage, euros }) => ({
        label: m.section_given({ year: last?.year ?? '' }),
        cell: eurosCell(euros, [], [stageWords[stage]()]),
      })),
      ...(lever.instalments.length === 0
        ? []
        : [{ label: m.programme_lever(), cell: eurosCell(lever.euros, []) }]),
      ...(next[0] === undefined
        ? []
        : [{ label: m.funders_column_next(), cell: plain(formatDue(next[0].due)) }]),
      {
        label: m.funder_promises(),
        cell: plain(
          promised === 0
            ? m.funders_none_promised()
            : m.programmes_promise_count({ n: promised, shown: formatNumber(promised) }),
        ),
      },
      { label: m.programme_deliverables(), cell: plain(formatNumber(deliverables.length)) },
    ],
  }
}

const sumWords = (list: YearOfGrants['sums']): string =>
  list
    .map(({ stage, euros }) =>
      m.funder_year_stage({ amount: formatEuros(euros), stage: stageWords[stage]() }),
    )
    .join(' · ')

/** One row a year, latest first: sums by stage, never added across them; a year of which the acts say nothing says so. */
function yearPiece(
  name: string,
  years: readonly YearOfGrants[],
  sourcing: Sourcing,
  nameOf: (programme: string) => string,
): Piece {
  return {
    blocks: tableOf(
      m.funder_amounts_chart({ funder: name }),
      [start(m.funder_year()), end(m.funder_total()), start(m.funder_programme())],
      years.toReversed().map(({ year, grants, sums, within }): Cell[] => {
        const [only] = sums
        const text = sums.length > 0 ? sumWords(sums) : within.length > 0 ? '' : m.not_published()
        return [
          { text: String(year), value: year, format: 'year' },
          {
            ...(sums.length === 1 && only !== undefined ? eurosCell(only.euros, []) : {}),
            text,
            figures: grants.map(({ line }) => amountKey(line.id)),
            notes: within.map(({ euros, period }) =>
              m.funder_year_within({ amount: formatEuros(euros), period: periodText(period) }),
            ),
          },
          plain(
            '',
            grants.map(({ programme, euros, line }) =>
              m.section_grant({
                what: programme === null ? labelText(line.label) : nameOf(programme),
                amount: formatEuros(euros),
                stage: stageBasis(line),
              }),
            ),
          ),
        ]
      }),
    ),
    figures: years.flatMap(({ grants }) =>
      grants.map(({ line }) => shownAmount(line, sourcing.acts)),
    ),
  }
}

/** Its place in each budget: never added up, the budgets do not stand on one tax basis. */
function sharePiece(shares: readonly BudgetShare[], { acts }: Sourcing): Piece {
  if (shares.length === 0)
    return { blocks: [{ type: 'paragraph', role: 'note', text: m.funder_shares_none() }] }
  const lines = shares.flatMap(({ row, plan }) => [
    ...(row.printed ? [row.printed] : row.lines),
    ...(plan.total ? [plan.total] : []),
  ])
  return {
    blocks: [
      { type: 'paragraph', role: 'note', text: m.funder_shares_basis() },
      ...tableOf(
        m.funder_shares(),
        [
          start(m.funder_programme()),
          end(m.money_amount()),
          end(m.programme_plan_share()),
          end(m.funder_budget()),
          start(m.money_stage()),
          start(m.money_source()),
        ],
        shares.map(({ programme, plan, row }): Cell[] => [
          plain(labelText(programme.label), [periodText(plan.period)]),
          rowCell(row),
          shareCell(row),
          plan.total === null
            ? plain('')
            : eurosCell(plan.total.euros, [amountKey(plan.total.id)], [stageBasis(plan.total)]),
          plain(basesWords(rowLines(row))),
          row.printed === null
            ? plain(m.programme_plan_computed())
            : placeCell(row.printed.source, acts),
        ]),
      ),
      ...contradictionPiece(lines.flatMap(({ contradictions }) => contradictions)).blocks,
    ],
    figures: lines.map((line) => shownAmount(line, acts)),
  }
}

/** What is owed next and when, the nearest first. */
export const duePiece = (next: readonly NextDue[], asOf: string): Piece => ({
  blocks:
    next.length === 0
      ? [{ type: 'paragraph', role: 'note', text: m.funder_next_none({ day: formatDay(asOf) }) }]
      : tableOf(
          m.funder_next_table(),
          [start(m.money_due()), start(m.section_owed()), start(m.section_agreement())],
          next.map(({ due, label, agreement }): Cell[] => [
            { ...plain(formatDue(due)), ...(due.length === 10 ? { day: due } : {}) },
            plain(label === null ? m.funder_next_report() : labelText(label)),
            plain(labelText(agreement.label)),
          ]),
        ),
})

/** A funder as its page tells it: what it gives, its place in each budget, what is promised to it and owed. */
export function funderSection(
  view: FunderView,
  promises: FunderPromises,
  data: FundingData,
  sourcing: Sourcing,
  asOf: string,
): Section {
  const { funder, byYear, shares, agreements, lever, deliverables, next } = view
  const { acts } = sourcing
  const name = labelText(funder.name)
  const instalments = agreements.flatMap((agreement) => agreement.instalments)
  const nameOf = (id: string): string => {
    const programme = data.programmes.find((known) => known.id === id)
    return programme === undefined ? id : labelText(programme.label)
  }
  const promised = (groups: readonly FunderPromiseGroup[]): Piece[] =>
    groups.flatMap(({ id, own, others: wider }) => [
      ...(own.length === 0
        ? []
        : [promisePiece(m.funder_promises_own_caption({ title: nameOf(id) }), own, sourcing)]),
      ...(wider.length === 0
        ? []
        : [
            promisePiece(
              own.length === 0
                ? nameOf(id)
                : m.funder_promises_whole_caption({ title: nameOf(id) }),
              wider,
              sourcing,
            ),
          ]),
    ])
  const isParty = agreements.length > 0
  return sectionOf({ key: `funder:${funder.id}`, kind: 'funder', title: name, subtitle: '' }, [
    { blocks: [factsOf(view, promises)] },
    ...titled(m.funder_amounts(), [
      yearPiece(name, byYear.years, sourcing, nameOf),
      ...byYear.beside.map(({ reason, lines }) => amountPiece(besideWords[reason](), lines, acts)),
    ]),
    ...titled(m.funder_shares(), [sharePiece(shares, sourcing)]),
    ...(isParty
      ? [
          ...titled(m.funder_lever(), [
            leverPiece(lever, instalments),
            instalmentPiece(instalments, acts),
          ]),
          ...titled(m.funder_next(), [duePiece(next, asOf)]),
        ]
      : []),
    ...titled(m.funder_promises(), promised(promises.made)),
    ...titled(m.funder_cofunded(), promised(promises.cofunded)),
    ...(isParty
      ? [
          ...titled(m.funder_deliverables(), [deliverablePiece(deliverables, acts)]),
          ...titled(m.funder_agreements(), [agreementPiece(agreements, data.funders)]),
        ]
      : []),
  ])
}
