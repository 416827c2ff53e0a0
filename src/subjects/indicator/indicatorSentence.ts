import type { ParsedIndicator } from '../../api/indicator'
import { unspecified } from '../../domain/scope'
import type { UnitWords } from '../../format/figures'
import { resultSentenceOf } from '../../format/resultSentence'
import { sentenceOf } from '../../format/sentence'
import { typeset } from '../../format/typography'
import { type IndicatorView, scopeBeside } from './indicatorView'

type Around = Parameters<typeof scopeBeside>[2]

/** Where an indicator stands, in one sentence: its main promise, else its last result. */
export function indicatorSentence(
  { main, lastResult, outside }: IndicatorView,
  resource: ParsedIndicator,
  unit: UnitWords,
  around: Around & { readonly asOf: string },
): string {
  if (main === null) return typeset(resultSentenceOf(lastResult, unit, outside))
  const { target } = main.promise
  const { reference, language, asOf } = around
  const place = reference.territories.find(
    ({ id }) => id === target.territory && id !== unspecified,
  )
  return typeset(
    sentenceOf({
      ...main,
      unit,
      territory: place?.label[language] ?? null,
      scopeOf: scopeBeside(target, resource, around),
      asOf,
    }),
  )
}
