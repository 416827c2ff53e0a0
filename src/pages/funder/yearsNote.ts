import { formatPeriod } from '../../format/dates'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { type FundingByYear, isFirm, stageSums } from '../../subjects/money/fundingByYear'
import { stageWords } from '../../subjects/money/moneyWords'

/** Years in order as their runs: 2017, 2018, 2019 and 2022 make two. */
function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** What the chart of a funder's years must say under it, made from what it draws and what it cannot. */
export function yearsNote({ years, several }: FundingByYear): string[] {
  const grants = years.flatMap((year) => year.grants)
  const empty = runsOf(
    years.filter((year) => year.grants.length + year.within.length === 0).map(({ year }) => year),
  ).map(([first, last]) => formatPeriod({ start: `${first}-01-01`, end: `${last}-12-31` }))
  return [
    ...(grants.some(({ stage }) => isFirm(stage)) ? [m.funder_years_firm()] : []),
    ...(grants.some(({ stage }) => !isFirm(stage)) ? [m.funder_years_hollow()] : []),
    ...(empty.length > 0 ? [m.funder_years_empty({ years: empty.join(', ') })] : []),
    ...(several.length > 0
      ? [
          m.funder_years_beside({
            amounts: stageSums(several)
              .map(({ stage, euros }) =>
                m.funder_beside_sum({ amount: formatEuros(euros), stage: stageWords[stage]() }),
              )
              .join(' · '),
          }),
        ]
      : []),
  ]
}
