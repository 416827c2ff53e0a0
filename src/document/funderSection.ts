import type { Block, Section } from './document'
import { formatDay, formatDue } from '../format/dates'
import { formatNumber } from '../format/numbers'
import { m } from '../format/words'
import type { BudgetShare, NextDue } from '../subjects/money/funderMoney'
import type { FunderPromiseGroup, FunderPromises } from '../subjects/money/funderPromises'
import type { FunderView } from '../subjects/money/funderView'
import type { YearOfGrants } from '../subjects/money/fundingByYear'
import type { FundingData } from '../subjects/money/fundingData'
import { besideWords } from '../subjects/money/amountWords'
import { labelText, stageWords } from '../subjects/money/moneyWords'
import { describeDues } from '../subjects/money/describeDues'
import { describeShares } from '../subjects/money/describeShares'
import { describeYears } from '../subjects/money/describeYears'
import { eurosCell } from '../subjects/money/moneyCells'
import { plain } from '../subjects/table/table'
import { agreementPiece, deliverablePiece, instalmentPiece, leverPiece } from './dutyPieces'
import { amountPiece, shownAmount } from './moneyPieces'
import { note, type Piece, sectionOf, type Sourcing, tableBlocks, titled } from './pieces'
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

/** What it gives year by year, and every grant with its source. */
function yearPieces(name: string, years: readonly YearOfGrants[], data: FundingData): Piece[] {
  const lines = years.flatMap(({ grants }) => grants.map(({ line }) => line))
  return [
    { blocks: tableBlocks(describeYears(name, years, data)) },
    amountPiece(m.funder_amounts_table(), lines, data),
  ]
}

/** Its place in each budget, and the lines that make its amounts. */
function sharePieces(shares: readonly BudgetShare[], data: FundingData): Piece[] {
  if (shares.length === 0) return [note(m.funder_shares_none())]
  const lines = shares.flatMap(({ row, plan }) => [
    ...(row.printed ? [row.printed] : []),
    ...(plan.total ? [plan.total] : []),
  ])
  const acts = [...data.acts.values()]
  return [
    note(m.funder_shares_basis()),
    {
      blocks: tableBlocks(describeShares(shares, data)),
      figures: lines.map((line) => shownAmount(line, acts)),
    },
    amountPiece(
      m.programme_plan_lines(),
      shares.flatMap(({ row }) => row.lines),
      data,
    ),
  ]
}

/** What is owed next and when, the nearest first. */
export const duePiece = (next: readonly NextDue[], asOf: string): Piece =>
  next.length === 0
    ? note(m.funder_next_none({ day: formatDay(asOf) }))
    : { blocks: tableBlocks(describeDues(next)) }

/** A funder as its page tells it: what it gives, its place in each budget, what is promised to it and owed. */
export function funderSection(
  view: FunderView,
  promises: FunderPromises,
  data: FundingData,
  sourcing: Sourcing,
  asOf: string,
): Section {
  const { funder, byYear, shares, agreements, lever, deliverables, next } = view
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
      ...yearPieces(name, byYear.years, data),
      ...byYear.beside.map(({ reason, lines }) => amountPiece(besideWords[reason](), lines, data)),
    ]),
    ...titled(m.funder_shares(), sharePieces(shares, data)),
    ...(isParty
      ? [
          ...titled(m.funder_lever(), [
            leverPiece(lever, instalments),
            instalmentPiece(instalments, data),
          ]),
          ...titled(m.funder_next(), [duePiece(next, asOf)]),
        ]
      : []),
    ...titled(m.funder_promises(), promised(promises.made)),
    ...titled(m.funder_cofunded(), promised(promises.cofunded)),
    ...(isParty
      ? [
          ...titled(m.funder_deliverables(), [deliverablePiece(deliverables, data, asOf)]),
          ...titled(m.funder_agreements(), [agreementPiece(agreements, data)]),
        ]
      : []),
  ])
}
