import type { Label } from '../../domain/observation'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { Amount } from './fundingData'

export const stageWords: Record<Amount['stage'], () => string> = {
  envisaged: m.money_stage_envisaged,
  indicative: m.money_stage_indicative,
  inPrinciple: m.money_stage_inPrinciple,
  proposed: m.money_stage_proposed,
  voted: m.money_stage_voted,
  signed: m.money_stage_signed,
  paid: m.money_stage_paid,
}

/** A text of the data in the language of the page, with its typography. */
export const labelText = (label: Label): string => typeset(label[currentLocale()])
