import { formatEuros } from '../format/numbers'
import { m } from '../format/words'
import type { AgreementView } from '../subjects/money/agreementView'
import type { DeliverableLine } from '../subjects/money/deliverableView'
import { describeAgreements } from '../subjects/money/describeAgreements'
import { describeDeliverables } from '../subjects/money/describeDeliverables'
import {
  describeInstalments,
  instalmentKey,
  instalmentState,
} from '../subjects/money/describeInstalments'
import type { FundingData } from '../subjects/money/fundingData'
import type { InstalmentLine, Lever } from '../subjects/money/instalmentView'
import { labelText } from '../subjects/money/moneyWords'
import { shownMoney } from './moneyPieces'
import { note, type Piece, tableBlocks } from './pieces'

/** Payments with their state, condition and pieces; what is computed says how. */
export function instalmentPiece(
  instalments: readonly InstalmentLine[],
  data: Pick<FundingData, 'acts'>,
): Piece {
  if (instalments.length === 0) return note(m.money_instalments_none())
  const acts = [...data.acts.values()]
  return {
    blocks: tableBlocks(describeInstalments(instalments, data)),
    figures: instalments.map((one) =>
      shownMoney(
        {
          ...one,
          id: instalmentKey(one.id),
          label: labelText(one.label),
          quality: instalmentState(one),
        },
        acts,
      ),
    ),
    simulated: instalments.some(({ payment }) => payment?.status === 'simulated'),
  }
}

/** What remains to be paid on condition, in a sentence; a reading never decides it. */
export function leverPiece(lever: Lever, instalments: readonly InstalmentLine[]): Piece {
  const text =
    lever.instalments.length > 0
      ? m.section_lever({
          sentence: m.programme_lever_sentence({ amount: formatEuros(lever.euros) }),
          never: m.programme_lever_never_derived(),
        })
      : instalments.some(({ state }) => state === 'unsaid')
        ? m.programme_lever_unsaid()
        : m.programme_lever_none()
  return { blocks: [{ type: 'paragraph', role: 'text', text }] }
}

/** What must be handed over, with its due date and its state at the date of the data. */
export function deliverablePiece(
  deliverables: readonly DeliverableLine[],
  data: Pick<FundingData, 'acts' | 'units'>,
  asOf: string,
): Piece {
  if (deliverables.length === 0) return note(m.money_deliverables_none())
  return {
    blocks: tableBlocks(describeDeliverables(deliverables, data, asOf)),
    simulated: deliverables.some(({ lastDelivery }) => lastDelivery?.status === 'simulated'),
  }
}

/** The agreements: period, to whom the promises are made, vote and signature, report. */
export const agreementPiece = (agreements: readonly AgreementView[], data: FundingData): Piece => ({
  blocks: tableBlocks(describeAgreements(agreements, data)),
})
