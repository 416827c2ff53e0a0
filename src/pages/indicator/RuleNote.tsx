import type { Indicator } from '../../domain/indicator'
import type { UnitWords } from '../../format/figures'
import { formatDay } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { kindWords } from '../../format/kinds'
import { reasonWords } from '../../format/reasonWords'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import small from '../../ui/Text.module.css'
import styles from './Indicator.module.css'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'
import { WithFrench } from '../../ui/WithFrench'
import { RuleDetails } from './RuleDetails'

interface Props {
  /** `null` for an indicator that nobody promised. */
  readonly read: ReadPromise | null
  readonly indicator: Indicator
  readonly unit: UnitWords
}

/** The reading of the main promise with all that the rule used, and what the indicator is. */
export function RuleNote({ read, indicator, unit }: Props) {
  const language = currentLocale()
  const status = read?.reading.status ?? 'noTarget'
  const reason = read?.reading.reason ?? null
  return (
    <section>
      <h2 className={styles.status}>
        <StatusMark status={status} /> {statusWords[status]()}
      </h2>
      {reason === null ? null : <p>{reasonWords[reason]()}</p>}
      {read === null ? null : <RuleDetails read={read} unit={unit} />}
      <dl>
        <dt>{m.indicator_definition()}</dt>
        <dd>
          <WithFrench text={indicator.definition[language]} />
        </dd>
        <dt>{m.indicator_kind()}</dt>
        <dd>
          {typeset(
            m.indicator_kind_text({
              kind: kindWords[indicator.kind](),
              ascending: indicator.ascending ? m.ascending_yes() : m.ascending_no(),
            }),
          )}
        </dd>
        {indicator.since === undefined ? null : <dd>{formatDay(indicator.since)}</dd>}
        <dt>{m.indicator_populations()}</dt>
        {indicator.populations.map(({ id, label, definition }) => (
          <dd key={id}>
            {typeset(label[language])}
            {definition === undefined ? null : (
              <span className={small.sub}>
                <WithFrench text={definition[language]} />
              </span>
            )}
          </dd>
        ))}
      </dl>
    </section>
  )
}
