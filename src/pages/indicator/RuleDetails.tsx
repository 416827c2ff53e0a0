import { profiles } from '../../domain/profile'
import {
  type ComponentName,
  componentNames,
  type Formula,
  type OtherReading,
} from '../../domain/reading'
import { figureText, type UnitWords } from '../../format/figures'
import { formatPercent, formatRatio } from '../../format/numbers'
import { flagWord } from '../../format/flagWords'
import { statusWords } from '../../format/reading'
import { quantity } from '../../format/spoken'
import { m } from '../../format/words'
import type { ReadPromise } from '../../subjects/indicator/indicatorView'

interface Props {
  readonly read: ReadPromise
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

const profileWords = {
  default: m.indicator_profile_default,
  alternative: m.indicator_profile_alternative,
}

/** What another printed figure would make of the promise: shown beside, never instead. */
function otherWords({ because, target, reading }: OtherReading): string {
  const figure =
    figureText(because === 'otherAnswer' && reading.answer !== null ? reading.answer : target) ?? ''
  const names = {
    otherWording: m.indicator_other_wording,
    firstTarget: m.indicator_other_first,
    otherAnswer: m.indicator_other_answer,
  }
  return m.indicator_other_reading({
    words: names[because]({ figure }),
    status: statusWords[reading.status]().toLowerCase(),
  })
}

/** All that the rule used for one promise: formula, components, cut-offs, version and profile, what stands beside. */
export function RuleDetails({ read: { promise, reading }, unit }: Props) {
  const { near, below, start } = profiles[reading.rule.profile]
  const ratio = reading.ratio ?? reading.pace
  const components = componentNames.flatMap((name) => {
    const value = reading.components[name]
    return value === undefined
      ? []
      : [
          componentWords[name]({
            value: name === 'phi' ? formatPercent(value * 100) : quantity(value, unit),
          }),
        ]
  })
  return (
    <dl>
      <dt>{m.indicator_rule()}</dt>
      <dd>
        {reading.formula === null
          ? reading.answer === null
            ? m.indicator_nothing_computed()
            : m.indicator_nothing_graded()
          : formulaWords[reading.formula]({
              ratio: ratio === null ? '' : formatRatio(ratio, [near, below, start]),
            })}
      </dd>
      {components.length === 0 ? null : (
        <dd>{m.indicator_components({ components: components.join(', ') })}</dd>
      )}
      {ratio === null ? null : (
        <dd>
          {m.indicator_cutoffs({
            near: formatPercent(near * 100),
            below: formatPercent(below * 100),
            start: formatPercent(start * 100),
          })}
        </dd>
      )}
      <dd>
        {m.indicator_version({
          version: reading.rule.version,
          profile: profileWords[reading.rule.profile](),
        })}
      </dd>
      {reading.otherReadings.map((other) => (
        <dd key={`${other.because} ${other.target.id} ${other.reading.answer?.id ?? ''}`}>
          {otherWords(other)}
        </dd>
      ))}
      {reading.flags.length === 0 ? null : <dt>{m.indicator_flags()}</dt>}
      {reading.flags.map((flag) => (
        <dd key={flag}>{flagWord(flag, promise)}</dd>
      ))}
    </dl>
  )
}
