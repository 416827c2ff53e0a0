import type { Source } from '../../domain/observation'
import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { placeOf } from '../source/citation'
import { type Cell, plain } from '../table/table'
import { type AmountLine, basesOf, stagesOf } from './amountLine'
import type { FundingData } from './fundingData'
import { basisWords } from './amountWords'
import { labelText, stageWords } from './moneyWords'
import type { PlanRow } from './planView'

/** Amounts and indicators may share an id. */
export const amountKey = (id: string): string => `amount:${id}`

/** Euros as a number; `figures` are the ids that it shows. */
export const eurosCell = (
  euros: number,
  figures: readonly string[] = [],
  notes: readonly string[] = [],
): Cell => ({ ...plain(formatEuros(euros), notes), value: euros, format: 'euros', figures })

export const percentCell = (
  percent: number,
  digits: number,
  notes: readonly string[] = [],
): Cell => ({ ...plain(formatPercent(percent, digits), notes), value: percent, format: 'percent' })

/** A day or a month by which something is due; words where there is none. */
export const dueCell = (due: string | null, text: string, notes: readonly string[] = []): Cell => ({
  ...plain(text, notes),
  ...(due !== null && due.length === 10 ? { day: due } : {}),
})

/** Stages and tax bases of lines, each once: what is voted is not what is paid, and HT is not TTC. */
export const stageBasis = (lines: readonly Pick<AmountLine, 'stage' | 'taxBasis'>[]): string =>
  m.money_stage_basis({
    stage: stagesOf(lines)
      .map((stage) => stageWords[stage]())
      .join(', '),
    basis: basesOf(lines)
      .map((basis) => basisWords[basis]())
      .join(', '),
  })

interface Sourced {
  readonly source: Source
  readonly note?: AmountLine['note']
  readonly words?: string
}

/** Act and section of a figure; on screen with the figure as printed, its row, the act's words and what it notes. */
export function sourceCell(
  { source, note, words }: Sourced,
  { acts }: Pick<FundingData, 'acts'>,
): Cell {
  const said = note === undefined ? undefined : labelText(note)
  return {
    ...plain(m.section_place(placeOf({ source }, [...acts.values()]))),
    printed: {
      source,
      ...(words === undefined ? {} : { words }),
      ...(said === undefined ? {} : { note: said }),
    },
  }
}

/** The amounts that make a row of a plan: the printed one, else its lines. */
export const planLines = ({ printed, lines }: PlanRow): readonly AmountLine[] =>
  printed === null ? lines : [printed]

/** A row's share of its plan, computed; the printed one stands below it. */
export function shareCell({ share, printed }: PlanRow): Cell {
  const said =
    printed?.share === undefined
      ? []
      : [m.programme_plan_printed_share({ share: formatPercent(printed.share.value, 2) })]
  return share === null ? plain('', said) : percentCell(share, 1, said)
}
