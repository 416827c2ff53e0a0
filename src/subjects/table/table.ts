import type { Source } from '../../domain/observation'
import type { Status } from '../../domain/reading'
import type { UnitWords } from '../../format/figures'
import type { ViewState } from '../../address/viewState'
import type { Holds } from '../../ui/TableFrame'
import type { Contradiction } from '../money/fundingData'

/** Where a figure stands in the acts, with what else is said of it: folded on screen, among the sources in a document. */
export interface Printed {
  readonly source: Source
  /** The act's own words around it. */
  readonly words?: string
  /** What is noted of the figure: stage, tax basis. */
  readonly note?: string
}

/** What has a page of its own. */
export interface Name {
  readonly text: string
  readonly to: (lasting: ViewState) => string
}

/** A list of a cell: open on screen, as what is to be ticked off, or folded, in the words of an act. Documents write it out. */
export interface List {
  /** Heard alone where the list is open: the head of its column says as much. */
  readonly label: string
  readonly words: readonly string[]
  /** Of which each stands for some; its shape stands before it. */
  readonly statuses?: readonly Status[]
  readonly look: 'open' | 'checks' | 'folded'
}

/**
 * One cell, described for screen and documents alike: the text, the number or day behind it, and what stands below it in
 * small type. A cell without `value` has no number, whatever its text looks like.
 */
export interface Cell {
  readonly text: string
  readonly value?: number | undefined
  readonly format?: 'number' | 'percent' | 'euros' | 'year' | undefined
  /** ISO day, for a cell that is a date. */
  readonly day?: string | undefined
  /** Words of an act: French in a table of any language. */
  readonly quoted?: boolean | undefined
  readonly notes?: readonly string[] | undefined
  /** What makes it less than plain, marked on screen: estimated, simulated, contested. */
  readonly flags?: readonly string[] | undefined
  /** Status whose shape stands before the text. */
  readonly status?: Status | undefined
  /** Ids of the figures that it shows. */
  readonly figures?: readonly string[] | undefined
  /** Where its text leads on screen, name by name. */
  readonly names?: readonly Name[] | undefined
  /** Who says so: on screen in place of the text, which names act and section in full. */
  readonly printed?: Printed | undefined
  /** What a table file holds of it, a value for each head of its column; its number, day or text where none is said. */
  readonly values?: readonly (string | number | null)[] | undefined
  /** What belongs to it, one below the other. */
  readonly list?: List | undefined
}

export interface Column {
  readonly label: string
  readonly align: 'start' | 'end'
  /** What it holds, which gives its width. */
  readonly holds?: Holds
  /** The columns of a table file that it becomes; one, with its label, where none are said. */
  readonly heads?: readonly string[]
}

export interface Row {
  readonly id: string
  /** The fragment of an address that leads to it; absent where another table of the page has it. */
  readonly anchor?: string | undefined
  /** In the order of the columns; the first names the row. */
  readonly cells: readonly Cell[]
  readonly isTotal?: boolean
  /** True of what is the reader's own among others: marked by weight where the table says so. */
  readonly isOwn?: boolean
  /** What does not hold together in it: below its name on screen, below the table in a document. */
  readonly contradictions?: readonly Contradiction[]
}

/** A table, described once: drawn on screen, printed, and written to every kind of document from this. */
export interface Table {
  readonly caption: string
  /** True of a caption in the words of an act. */
  readonly isQuoted?: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export const start = (label: string, holds?: Holds): Column => ({
  label,
  align: 'start',
  ...(holds === undefined ? {} : { holds }),
})
export const end = (label: string, holds?: Holds): Column => ({
  ...start(label, holds),
  align: 'end',
})

/** A cell of words. */
export const plain = (text: string, notes: readonly string[] = []): Cell => ({
  text,
  ...(notes.length === 0 ? {} : { notes }),
})

/** A cell of names that lead to their pages. */
export const linked = (names: readonly Name[], notes: readonly string[] = []): Cell => ({
  ...plain(names.map(({ text }) => text).join(', '), notes),
  names,
})

/** How a program that formats numbers itself writes a figure of a unit. */
export function formatOf({ symbol }: Pick<UnitWords, 'symbol'>): 'number' | 'percent' | 'euros' {
  return symbol === '%' ? 'percent' : symbol === '€' ? 'euros' : 'number'
}
