import type { Count, CountingRule } from '../domain/counting'
import { formatNumber } from '../format/numbers'
import { m } from '../format/words'

/** How a count came about, in one sentence, and how many rows could not be counted: "112 entreprises différentes, sur 131 lignes". */
export function countWords({ count }: Pick<CountingRule, 'count'>, { value, rows, unsaid }: Count): string[] {
  const shown = { n: value, value: formatNumber(value), rows: formatNumber(rows.length) }
  const counted =
    count === 'distinctCompanies' ? m.count_companies(shown) : count === 'rows' ? m.count_rows(shown) : m.count_participants(shown)
  return [counted, ...(unsaid.length === 0 ? [] : [m.count_unsaid({ n: unsaid.length, shown: formatNumber(unsaid.length) })])]
}
