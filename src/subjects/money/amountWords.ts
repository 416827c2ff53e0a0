import { formatPeriod } from '../../format/dates'
import { m } from '../../format/words'
import type { BesideReason } from './fundingByYear'
import type { Amount } from './fundingData'

export const basisWords: Record<Amount['taxBasis'], () => string> = {
  HT: m.money_basis_HT,
  TTC: m.money_basis_TTC,
  unsaid: m.money_basis_unsaid,
}

/** For headings and narrow columns: HT, TTC, or that nothing is said. */
export const shortBasisWords: Record<Amount['taxBasis'], () => string> = {
  HT: m.money_basis_short_HT,
  TTC: m.money_basis_short_TTC,
  unsaid: m.money_basis_unsaid,
}

/** Why an amount stands in none of a funder's years. */
export const besideWords: Record<BesideReason, () => string> = {
  undated: m.funder_beside_undated,
  severalYears: m.funder_beside_severalYears,
  same: m.funder_beside_same,
  budgetLine: m.funder_beside_budgetLine,
  rate: m.funder_beside_rate,
  context: m.funder_beside_context,
}

export const periodText = (period: Amount['period']): string =>
  period === null ? m.money_undated() : formatPeriod(period)
