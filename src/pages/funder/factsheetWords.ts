import { formatEuros, formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { Amount } from '../../subjects/money/fundingData'
import type { FactsheetView } from './factsheetView'

/** A stage as said of several amounts: "votés". */
export const stageOfManyWords: Record<Amount['stage'], () => string> = {
  envisaged: m.sheet_stages_envisaged,
  indicative: m.sheet_stages_indicative,
  inPrinciple: m.sheet_stages_inPrinciple,
  proposed: m.sheet_stages_proposed,
  voted: m.sheet_stages_voted,
  signed: m.sheet_stages_signed,
  paid: m.sheet_stages_paid,
}

/** "155 000 € votés : 45 000 + 65 000 + 45 000", one such sum per stage. */
export function headlineWords({
  headlines,
  year,
}: Pick<FactsheetView, 'headlines' | 'year'>): string {
  if (headlines.length === 0) return m.sheet_no_amount({ year })
  return headlines
    .map(({ stage, euros, parts }) => {
      const words = { total: formatEuros(euros), stage: stageOfManyWords[stage]() }
      return parts.length > 1
        ? m.sheet_heading({ ...words, parts: parts.map((part) => formatNumber(part)).join(' + ') })
        : m.sheet_heading_one(words)
    })
    .join(' · ')
}
