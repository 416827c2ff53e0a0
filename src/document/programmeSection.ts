import type { Block, Cell, Section } from './document'
import { formatPeriod } from '../format/dates'
import { formatEuros, formatNumber, formatPercent } from '../format/numbers'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import type { AmountLine } from '../subjects/money/amountLine'
import type { FundingData } from '../subjects/money/fundingData'
import { labelText, stageWords } from '../subjects/money/moneyWords'
import { periodText, shortBasisWords } from '../subjects/money/amountWords'
import type { ProgrammePromises, ProgrammeView } from '../subjects/money/programmeView'
import { linesOfSpending } from '../subjects/money/spendingView'
import { shortNameOf } from '../format/shortName'
import { agreementPiece, deliverablePiece, instalmentPiece, leverPiece } from './dutyPieces'
import { amountKey, eurosCell, planLines, stageBasis } from '../subjects/money/moneyCells'
import { plain } from '../subjects/table/table'
import { amountPiece } from './moneyPieces'
import { note, type Piece, sectionOf, type Sourcing, titled } from './pieces'
import { planPieces } from './planPiece'
import { promisePiece } from './promisePiece'

const budget = (total: AmountLine): Cell =>
  eurosCell(
    total.euros,
    [amountKey(total.id)],
    [periodText(total.period), stageWords[total.stage](), shortBasisWords[total.taxBasis]()],
  )

function factsOf(
  { programme, income, lever, agreements }: ProgrammeView,
  promises: ProgrammePromises,
  { funders }: FundingData,
): Block {
  const parties = new Set(agreements.flatMap(({ agreement }) => agreement.parties))
  const totals = income.plans.flatMap(({ total }) => total ?? [])
  // Nine funders over five years are told by the plans themselves.
  const shares = (income.plans.length === 1 ? income.plans : []).flatMap((plan) =>
    plan.rows.flatMap((row) =>
      row.funder !== null && parties.has(row.funder) && row.share !== null
        ? [
            {
              label: shortNameOf(funders, row.funder),
              cell: eurosCell(
                row.euros,
                planLines(row).map(({ id }) => amountKey(id)),
                [
                  m.section_share_of_plan({
                    share: formatPercent(row.share),
                    period: periodText(plan.period),
                  }),
                  stageBasis(planLines(row)),
                ],
              ),
            },
          ]
        : [],
    ),
  )
  const count = promises.all.length
  return {
    type: 'facts',
    rows: [
      ...(totals.length === 0
        ? [{ label: m.programme_budget(), cell: plain(m.programmes_no_budget()) }]
        : totals.map((total) => ({ label: m.programme_budget(), cell: budget(total) }))),
      ...shares,
      ...(lever.instalments.length === 0
        ? []
        : [{ label: m.programme_lever(), cell: eurosCell(lever.euros, []) }]),
      { label: m.programme_period(), cell: plain(formatPeriod(programme.period)) },
      ...(programme.axes.length === 0
        ? []
        : [
            {
              label: m.programme_axes(),
              cell: plain(programme.axes.map(({ label }) => labelText(label)).join(' · ')),
            },
          ]),
      {
        label: m.programme_counts(),
        cell: plain(
          count === 0
            ? m.programmes_no_promise()
            : m.programmes_promise_count({ n: count, shown: formatNumber(count) }),
        ),
      },
    ],
  }
}

/** A programme as its page tells it: what it costs, who pays, what must be handed over, what is promised. */
export function programmeSection(
  view: ProgrammeView,
  promises: ProgrammePromises,
  data: FundingData,
  sourcing: Sourcing,
  asOf: string,
): Section {
  const { programme, spending, income, subsidies, rates, others, agreements, lever, deliverables } =
    view
  const title = labelText(programme.label)
  const table = (caption: string, lines: readonly AmountLine[]): Piece =>
    amountPiece(caption, lines, data)
  const instalments = agreements.flatMap((agreement) => agreement.instalments)
  const spent = spending.tables.flatMap(
    ({ period, taxBasis, groups, byNature, total, sum }): Piece[] => {
      const caption = m.section_spending({
        table: m.programme_spending_table({ period: periodText(period) }),
        basis: shortBasisWords[taxBasis](),
      })
      const lines = linesOfSpending({ groups, total })
      const differs = total !== null && sum !== total.euros
      return [
        table(caption, lines),
        ...(differs
          ? [
              note(
                m.money_sum_differs({
                  sum: formatEuros(sum),
                  printed: formatEuros(total.euros),
                }),
              ),
            ]
          : []),
        table(m.programme_spending_nature(), byNature),
      ]
    },
  )
  return sectionOf(
    {
      key: `programme:${programme.id}`,
      kind: 'programme',
      title,
      subtitle: formatPeriod(programme.period),
    },
    [
      {
        blocks: [
          { type: 'paragraph', role: 'sentence', text: labelText(programme.purpose) },
          factsOf(view, promises, data),
        ],
      },
      ...titled(m.programme_lever(), [
        leverPiece(lever, instalments),
        instalmentPiece(instalments, data),
      ]),
      ...titled(m.programme_plan(), [
        ...income.plans.flatMap((plan) => planPieces(plan, data)),
        table(m.programme_plan_details(), income.details),
        table(m.programme_spending_summaries(), income.summaries),
        table(m.programme_subsidies(), subsidies),
      ]),
      ...titled(m.programme_deliverables(), [deliverablePiece(deliverables, data, asOf)]),
      ...titled(
        m.programme_promises(),
        promises.groups.map(({ label, lines }) =>
          promisePiece(label === null ? title : typeset(label), lines, sourcing),
        ),
      ),
      ...titled(m.programme_spending(), [
        ...spent,
        table(m.programme_spending_summaries(), spending.summaries),
      ]),
      ...titled(m.programme_others(), [
        table(m.programme_rates(), rates),
        table(m.programme_others(), others),
      ]),
      ...titled(m.programme_agreements(), [agreementPiece(agreements, data)]),
    ],
  )
}
