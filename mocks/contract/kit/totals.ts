import { recompute } from '../../acts/computations'
import { countedRows } from '../../../src/api/registerRows'
import { countActual } from '../../../src/domain/countActual'
import { figuresOf } from './figuresOf'
import type { ParsedSet } from './readSet'
import type { Tell } from './fault'

/** Printed totals that do not come out, unless a contradiction of the set says so. */
function checkComputations({ set, placeOf }: ParsedSet, tell: Tell): void {
  const figures = figuresOf(set)
  const admitted = new Set(set.contradictions.flatMap(({ computations }) => computations))
  for (const computation of set.computations) {
    const { outcome, printed, computed } = recompute(computation, figures)
    if (outcome !== 'fails' || admitted.has(computation.id)) continue
    const { file, at } = placeOf(computation)
    tell(
      'computation',
      file,
      at,
      `${computation.id} : ${printed} imprimé, ${Number(computed.toPrecision(12))} recalculé`,
    )
  }
}

/** Results of a register that are not the count of its rows on the day at which they were known. */
function checkCounts({ set, placeOf }: ParsedSet, tell: Tell): void {
  const registers = new Set(set.acts.filter(({ kind }) => kind === 'register').map(({ id }) => id))
  for (const rule of set.rules) {
    const rows = countedRows(rule.register, set)
    const counted = set.observations.filter(
      ({ role, indicator, population, territory, nature, programme, period, source }) =>
        role === 'actual' &&
        registers.has(source.act) &&
        source.section === rule.register &&
        indicator === rule.indicator &&
        population === rule.population &&
        territory === rule.territory &&
        nature === rule.nature &&
        programme === rule.programme &&
        period?.start === rule.where.period.start &&
        period.end === rule.where.period.end,
    )
    for (const observation of counted) {
      const { value } = countActual(rule, rows, observation.known)
      if (value === observation.value) continue
      const { file, at } = placeOf(observation)
      tell(
        'count',
        file,
        `${at}.value`,
        `${String(observation.value)}, ${value} d’après la règle ${rule.id} au ${observation.known}`,
      )
    }
  }
}

/** Totals and counts that can be made again from the set itself. */
export function checkTotals(reading: ParsedSet, tell: Tell): void {
  checkComputations(reading, tell)
  checkCounts(reading, tell)
}
