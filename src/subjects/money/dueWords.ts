import type { Frequency } from '../../domain/deliverable'
import { formatDay, formatDue } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import type { DeliverableLine } from './deliverableView'
import type { InstalmentState } from './instalmentView'

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
