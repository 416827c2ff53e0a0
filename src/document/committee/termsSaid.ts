import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import { isOverAt } from '../../domain/promise'
import { critiqueSentences } from '../../format/critiqueWords'
import { figureWithUnit } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { Panel } from '../../subjects/dashboard/panelView'
import { critiqueNames } from '../../subjects/promise/critiqueNames'
import { critiqueInForce } from '../../subjects/promise/criticised'

/** What the terms of a headline target in force leave open, in one line: the first thing that may be said, and how many more. Nothing of a target that is over, or whose terms leave nothing open. */
export function termsSaid(
  { promise, label, unit }: Panel,
  { indicator, observations }: ParsedIndicator,
  {
    rules,
    deliverables,
    asOf,
  }: {
    readonly rules: ParsedResource<'reporting'>['rules']
    readonly deliverables: ParsedResource<'programmes'>['deliverables']
    readonly asOf: string
  },
): readonly string[] {
  if (promise === null || isOverAt(promise.promise.target, asOf)) return []
  const remarks = critiqueInForce(promise.promise, {
    figures: observations.filter(({ known }) => known <= asOf),
    populations: indicator.populations,
    countingRules: rules,
    deliverables,
  })
  const [first] = critiqueSentences(remarks.slice(0, 1), critiqueNames(indicator, unit))
  if (first === undefined || remarks.length === 0) return []
  const { target } = promise.promise
  const left = remarks.length - 1
  return [
    [
      m.committee_ask_terms({ label, target: figureWithUnit(target, unit) ?? target.words, first }),
      ...(left === 0 ? [] : [m.committee_terms_more({ n: left, shown: formatNumber(left) })]),
    ].join(' '),
  ]
}
