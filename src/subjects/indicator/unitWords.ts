import type { UnitWords } from '../../format/figures'
import type { IndicatorView } from './indicatorView'

/** The unit in the language of the page; without words where the figures count no named thing. */
export function unitWordsOf(unit: IndicatorView['unit'], language: 'fr' | 'en'): UnitWords {
  if (unit === null || unit.id === 'none') return { one: '', other: '' }
  return { one: unit.one[language], other: unit.other[language], symbol: unit.symbol }
}
