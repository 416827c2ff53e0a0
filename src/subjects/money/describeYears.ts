import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { type Cell, plain, start, type Table } from '../table/table'
import type { StageSum, YearOfGrants } from './fundingByYear'
import type { FundingData } from './fundingData'
import { amountKey, eurosCell, stageBasis } from './moneyCells'
import { labelText, stageWords } from './moneyWords'
import { periodText } from './amountWords'

/** Sums by stage, never added across them: a number where there is one alone. */
export function sumsCell(sums: readonly Pick<StageSum, 'stage' | 'euros'>[]): Cell {
  const [only] = sums
  return {
    ...(sums.length === 1 && only !== undefined ? eurosCell(only.euros) : {}),
    text: sums
      .map(({ stage, euros }) =>
        m.funder_year_stage({ amount: formatEuros(euros), stage: stageWords[stage]() }),
      )
      .join(' · '),
  }
}

/** What a funder gives, a row a year, latest first: sums, and what lies within several years; a year of which the acts say nothing says so. */
export const describeSums = (funder: string, years: readonly YearOfGrants[]): Table => ({
  caption: m.funder_amounts_chart({ funder }),
  columns: [start(m.funder_year()), start(m.funder_total())],
  rows: years.toReversed().map(({ year, grants, sums, within }) => {
    const cell = sumsCell(sums)
    return {
      id: String(year),
      cells: [
        { text: String(year), value: year, format: 'year' },
        {
          ...cell,
          text: sums.length === 0 && within.length === 0 ? m.not_published() : cell.text,
          figures: grants.map(({ line }) => amountKey(line.id)),
          notes: within.map(({ euros, period }) =>
            m.funder_year_within({ amount: formatEuros(euros), period: periodText(period) }),
          ),
        },
      ],
    }
  }),
})

/** The same, and each grant with what it is for. */
export function describeYears(
  funder: string,
  years: readonly YearOfGrants[],
  { programmes }: Pick<FundingData, 'programmes'>,
): Table {
  const names = new Map(programmes.map(({ id, label }) => [id, labelText(label)]))
  const grantsOf = new Map(years.map(({ year, grants }) => [String(year), grants]))
  const { rows, ...table } = describeSums(funder, years)
  return {
    ...table,
    columns: [
      start(m.funder_year()),
      start(m.funder_total(), 'half'),
      start(m.funder_programme(), 'half'),
    ],
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: [
        ...cells,
        plain(
          '',
          grantsOf.get(id)?.map(({ programme, euros, line }) =>
            m.section_grant({
              what:
                programme === null ? labelText(line.label) : (names.get(programme) ?? programme),
              amount: formatEuros(euros),
              stage: stageBasis([line]),
            }),
          ),
        ),
      ],
    })),
  }
}
