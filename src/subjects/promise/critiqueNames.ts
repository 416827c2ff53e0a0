import type { Indicator } from '../../domain/indicator'
import type { CritiqueNames } from '../../format/critiqueWords'
import type { UnitWords } from '../../format/figures'
import { currentLocale } from '../../format/locale'

/** Names and unit of an indicator for its critique; `scopeOf` where figures of other scopes are told too. */
export const critiqueNames = (
  { populations }: Pick<Indicator, 'populations'>,
  unit: UnitWords,
  scopeOf: CritiqueNames['scopeOf'] = () => '',
): CritiqueNames => ({
  unit,
  population: (id) => populations.find((one) => one.id === id)?.label[currentLocale()] ?? id,
  scopeOf,
})
