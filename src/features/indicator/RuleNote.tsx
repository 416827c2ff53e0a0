import type { Indicator } from '../../domain/indicator'
import { profiles } from '../../domain/profile'
import { type ComponentName, componentNames, type Formula } from '../../domain/reading'
import { type UnitWords, withUnit } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { formatPercent, formatRatio } from '../../format/numbers'
import { flagWords, kindWords, reasonWords, statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { StatusMark } from '../../parts/StatusMark'
import styles from './Indicator.module.css'
import type { ReadPromise } from './indicatorView'

interface Props {
  readonly read: ReadPromise
  readonly indicator: Indicator
  readonly unit: UnitWords
}

const formulaWords: Record<Formula, (slots: { readonly ratio: string }) => string> = {
  comparator: m.indicator_formula_comparator,
  overTarget: m.indicator_formula_overTarget,
  overChange: m.indicator_formula_overChange,
  paceToTarget: m.indicator_formula_paceToTarget,
  paceWithinYear: m.indicator_formula_paceWithinYear,
}

const componentWords: Record<ComponentName, (slots: { readonly value: string }) => string> = {
  a: m.indicator_component_a,
  T: m.indicator_component_T,
  upper: m.indicator_component_upper,
  b: m.indicator_component_b,
  required: m.indicator_component_required,
  phi: m.indicator_component_phi,
  e: m.indicator_component_e,
  tolerance: m.indicator_component_tolerance,
}

const profileWords = { default: m.indicator_profile_default, alternative: m.indicator_profile_alternative }

/** The reading of the main promise with all that the rule used, and what the indicator is. */
export function RuleNote({ read: { reading }, indicator, unit }: Props) {
  const language = currentLocale()
  const { near, below, start } = profiles[reading.rule.profile]
  const ratio = reading.ratio ?? reading.pace
  const components = componentNames.flatMap((name) => {
    const value = reading.components[name]
    return value === undefined ? [] : [componentWords[name]({ value: name === 'phi' ? formatPercent(value * 100) : withUnit(value, unit) })]
  })
  return (
    <section>
      <h2 className={styles.status}>
        <StatusMark status={reading.status} /> {statusWords[reading.status]()}
      </h2>
      {reading.reason === null ? null : <p>{reasonWords[reading.reason]()}</p>}
      <dl>
        <dt>{m.indicator_definition()}</dt>
        <dd>{typeset(indicator.definition[language])}</dd>
        <dt>{m.indicator_kind()}</dt>
        <dd>
          {m.indicator_kind_text({
            kind: kindWords[indicator.kind](),
            ascending: indicator.ascending ? m.ascending_yes() : m.ascending_no(),
          })}
        </dd>
        <dt>{m.indicator_populations()}</dt>
        {indicator.populations.map(({ id, label }) => (
          <dd key={id}>{typeset(label[language])}</dd>
        ))}
        <dt>{m.indicator_rule()}</dt>
        {reading.formula === null ? null : (
          <dd>{formulaWords[reading.formula]({ ratio: ratio === null ? '' : formatRatio(ratio, [near, below, start]) })}</dd>
        )}
        {components.length === 0 ? null : <dd>{m.indicator_components({ components: components.join(', ') })}</dd>}
        <dd>
          {m.indicator_profile({
            version: reading.rule.version,
            profile: profileWords[reading.rule.profile](),
            near: formatPercent(near * 100),
            below: formatPercent(below * 100),
          })}
        </dd>
        {reading.flags.length === 0 ? null : <dt>{m.indicator_flags()}</dt>}
        {reading.flags.map((flag) => (
          <dd key={flag}>{flagWords[flag]()}</dd>
        ))}
      </dl>
    </section>
  )
}
