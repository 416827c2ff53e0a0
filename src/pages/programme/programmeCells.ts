import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { basesOf, stagesOf } from '../../subjects/money/amountLine'
import { periodText, shortBasisWords } from '../../subjects/money/amountWords'
import { eurosCell } from '../../subjects/money/moneyCells'
import { stageWords } from '../../subjects/money/moneyWords'
import { type Cell, plain } from '../../subjects/table/table'
import type { ProgrammeLine } from './programmesView'

/** The printed total of each plan, with stage and tax basis once for all of them. */
export function budgetCell({ plans }: Pick<ProgrammeLine, 'plans'>): Cell {
  const totals = plans.flatMap(({ period, total }) => (total === null ? [] : [{ period, total }]))
  const lines = totals.map(({ total }) => total)
  const [only] = lines
  if (only === undefined) return plain('', [m.programmes_no_budget()])
  const notes = [
    [
      ...stagesOf(lines).map((stage) => stageWords[stage]()),
      ...basesOf(lines).map((basis) => shortBasisWords[basis]()),
    ].join(' · '),
  ]
  if (lines.length === 1) return eurosCell(only.euros, [], notes)
  const words = totals.map(({ period, total }) =>
    m.section_list({ label: periodText(period), words: formatEuros(total.euros) }),
  )
  return { ...plain('', notes), list: { label: m.programmes_column_budget(), words, look: 'open' } }
}

/** What remains to be paid on condition, or why nothing can be said. */
export function leverCell({
  lever,
  instalments,
}: Pick<ProgrammeLine, 'lever' | 'instalments'>): Cell {
  if (lever.instalments.length > 0) return eurosCell(lever.euros)
  const unsaid = instalments
    .filter(({ state }) => state === 'unsaid')
    .reduce((sum, { euros }) => sum + euros, 0)
  return plain('', [
    unsaid > 0
      ? m.programmes_lever_unsaid({ amount: formatEuros(unsaid) })
      : instalments.length > 0
        ? m.programmes_no_lever()
        : m.programmes_lever_unknown(),
  ])
}
