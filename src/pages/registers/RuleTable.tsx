import { formatDay } from '../../format/dates'
import { figureText } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { end, start } from '../../subjects/table/table'
import styles from './Register.module.css'
import { FoldingTable } from '../../ui/FoldingTable'
import { PhoneFold } from '../../ui/PhoneFold'
import type { RuleCount } from './ruleCounts'

/** Results that are counted from the register by declared rules, each beside the result that the data set gives; nothing where no rule counts it. */
export function RuleTable({
  counts,
  lasting,
}: {
  readonly counts: readonly RuleCount[]
  readonly lasting: ViewState
}) {
  if (counts.length === 0) return null
  const language = currentLocale()
  const columns = [
    start(m.registers_column_rule()),
    end(m.registers_column_counted()),
    end(m.registers_column_rows()),
    start(m.registers_column_result()),
  ]
  return (
    <section>
      <h2>{m.registers_rules()}</h2>
      <p>{m.registers_rules_text()}</p>
      <PhoneFold summary={m.registers_rules_table()} count={counts.length}>
        <FoldingTable
          title={m.registers_rules_table()}
          columns={columns}
          rows={counts.map(({ rule, indicator, count, actual }) => ({
            id: rule.id,
            cells: [
              <div key="rule">
                {typeset(rule.label[language])}
                <span className={styles.sub}>
                  <Link to={addresses.indicator(indicator.id, lasting)}>
                    {typeset(indicator.label[language])}
                  </Link>
                </span>
              </div>,
              <span key="counted" className={styles.figure}>
                {formatNumber(count.value)}
              </span>,
              <div key="rows">
                {formatNumber(count.rows.length)}
                {count.unsaid.length === 0 ? null : (
                  <span className={styles.sub}>
                    {m.registers_rule_unsaid({
                      n: count.unsaid.length,
                      unsaid: formatNumber(count.unsaid.length),
                    })}
                  </span>
                )}
              </div>,
              <div key="result">
                {actual === null ? (
                  <span className={styles.soft}>{m.registers_rule_no_result()}</span>
                ) : (
                  m.registers_rule_result({
                    figure: figureText(actual) ?? '',
                    quality: qualityWords[qualityOf(actual)](),
                  })
                )}
                {actual !== null && actual.value !== count.value ? (
                  <span className={styles.sub}>
                    {m.registers_rule_differs({ day: formatDay(actual.known) })}
                  </span>
                ) : null}
              </div>,
            ],
          }))}
        />
      </PhoneFold>
    </section>
  )
}
