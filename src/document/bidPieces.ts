import type { ParsedResource } from '../api/resources'
import { formatDue } from '../format/dates'
import { figureText, type UnitWords } from '../format/figures'
import { currentLocale } from '../format/locale'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { type BidView, type ProposalView } from '../subjects/bid/bidView'
import type { Cell } from './document'
import { formatOf } from '../subjects/table/table'
import { plain } from '../subjects/table/table'

/** What a bid's document stands on. */
export interface BidFrame {
  readonly version: string
  readonly years: readonly number[]
  readonly asOf: string
  /** ISO day on which it is made. */
  readonly day: string
  readonly dataSet: string
  readonly acts: ParsedResource<'sources'>['acts']
  readonly territories: ParsedResource<'reference'>['territories']
}

const empty: Cell = { text: '' }
export const orNotSaid = (text: string | undefined): Cell =>
  plain(text === undefined || text.trim() === '' ? m.bid_not_said() : text.trim())

export const bidLabel = ({ resource }: BidView): string =>
  typeset(resource.indicator.label[currentLocale()])

export const scopeText = (view: BidView, { scope }: ProposalView): string =>
  typeset(view.scopeOf(scope).join(' · '))

/** A proposed target with its words; empty where none is proposed for the year. */
export function proposedCell(
  { promise, words }: ProposalView['years'][number],
  unit: UnitWords,
): Cell {
  if (promise === null) return empty
  const { target } = promise
  return target.value === null
    ? plain(words)
    : {
        text: figureText(target) ?? '',
        value: target.value,
        format: formatOf(unit),
        ...(words === '' ? {} : { notes: [words] }),
      }
}

/** What the cluster has to say of the years before, by the scope that it is said of where there are several. */
export const explainedLines = (view: BidView, proposals: readonly ProposalView[]): string[] =>
  proposals.flatMap((proposal) => {
    const text = (proposal.typed.explained ?? '').trim()
    if (text === '') return []
    const label = proposals.length > 1 ? scopeText(view, proposal) : ''
    return [label === '' ? text : m.bid_said({ label, text })]
  })

/** True of a proposal with a target for some year. */
export const isProposed = ({ years }: ProposalView): boolean =>
  years.some(({ promise }) => promise !== null)

/** Day by which the evidence of a proposal is owed, in words; `undefined` where that is not typed. */
export function owedText({ years }: ProposalView): string | undefined {
  const owed = years.flatMap(({ promise }) => promise?.reportDue ?? [])[0]
  return owed === undefined ? undefined : formatDue(owed)
}
