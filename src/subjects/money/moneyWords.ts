import type { Frequency } from '../../domain/deliverable'
import type { Label } from '../../domain/observation'
import { formatDue, formatPeriod } from '../../format/dates'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { DeliverableLine } from './deliverableView'
import type { BesideReason } from './fundingByYear'
import type { Amount } from './fundingData'
import type { InstalmentState } from './instalmentView'
import { formatNumber } from '../../format/numbers'
import { formatDay } from '../../format/dates'

export const stageWords: Record<Amount['stage'], () => string> = {
  envisaged: m.money_stage_envisaged,
  indicative: m.money_stage_indicative,
  inPrinciple: m.money_stage_inPrinciple,
  proposed: m.money_stage_proposed,
  voted: m.money_stage_voted,
  signed: m.money_stage_signed,
  paid: m.money_stage_paid,
}

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

export const frequencyWords: Record<Frequency, () => string> = {
  once: m.money_frequency_once,
  annual: m.money_frequency_annual,
  continuous: m.money_frequency_continuous,
  perEvent: m.money_frequency_perEvent,
}

export const instalmentWords: Record<InstalmentState, () => string> = {
  paid: m.money_instalment_paid,
  onSignature: m.money_instalment_onSignature,
  conditional: m.money_instalment_conditional,
  unsaid: m.money_instalment_unsaid,
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

/** A text of the data in the language of the page, with its typography. */
export const labelText = (label: Label): string => typeset(label[currentLocale()])

export const periodText = (period: Amount['period']): string =>
  period === null ? m.money_undated() : formatPeriod(period)

/** State of a deliverable in the words of the rule; a month stays a month. */
export function deliverableWords({ state }: Pick<DeliverableLine, 'state'>): string {
  switch (state.state) {
    case 'handedOver':
      return m.money_state_handedOver({ day: formatDay(state.day) })
    case 'toComplete':
      return m.money_state_toComplete({ day: formatDay(state.day) })
    case 'toHandOver':
      return state.due.length === 7
        ? m.money_state_toHandOver_month({ due: formatDue(state.due) })
        : m.money_state_toHandOver({ due: formatDue(state.due) })
    case 'overdue':
      return m.money_state_overdue({ n: state.days, shown: formatNumber(state.days, 0) })
    case 'continuous':
      return state.lastSent === null
        ? m.money_state_continuous()
        : m.money_state_continuous_last({ day: formatDay(state.lastSent) })
    case 'noDueDate':
      return m.money_state_noDueDate()
  }
}
