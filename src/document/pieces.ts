import type { Block, Cell, Section, ShownFigure, ShownReading } from './document'
import type { ParsedResource } from '../api/resources'
import { inSeries, typeset } from '../format/typography'
import { m } from '../format/words'
import type { Contradiction } from '../subjects/money/fundingData'
import { labelText } from '../subjects/money/moneyWords'
import type { CitedAct } from '../subjects/source/citation'
import type { Cell as Described, Column as Head, Table } from '../subjects/table/table'

/** What a section is put together from: blocks, and the figures and readings that they show. */
export interface Piece {
  readonly blocks: readonly Block[]
  readonly figures?: readonly ShownFigure[]
  readonly readings?: readonly ShownReading[]
  /** Something simulated that is no figure: a payment, a delivery. */
  readonly simulated?: boolean
}

/** Acts, and by figure where it stands in them: what a catalogue does not tell of its figures. */
export interface Sourcing {
  readonly acts: readonly CitedAct[]
  readonly places: ReadonlyMap<string, ParsedResource<'sources'>['figures'][number]>
}

export const sourcingOf = ({
  acts,
  figures,
}: Pick<ParsedResource<'sources'>, 'acts' | 'figures'>): Sourcing => ({
  acts,
  places: new Map(
    figures.flatMap((figure) =>
      figure.kind === 'observation' ? [[figure.id, figure] as const] : [],
    ),
  ),
})

const once = <T>(values: readonly T[], keyOf: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
]

/** The pieces as one section; a figure that several of them show stands once. */
export function sectionOf(
  head: Pick<Section, 'key' | 'kind' | 'title' | 'subtitle'>,
  pieces: readonly Piece[],
): Section {
  const figures = once(
    pieces.flatMap((piece) => piece.figures ?? []),
    ({ id }) => id,
  )
  return {
    ...head,
    blocks: pieces.flatMap(({ blocks }) => blocks),
    figures,
    readings: once(
      pieces.flatMap((piece) => piece.readings ?? []),
      ({ promise }) => promise,
    ),
    simulated:
      figures.some(({ simulated }) => simulated) ||
      pieces.some(({ simulated }) => simulated === true),
  }
}

export const heading = (text: string): Piece => ({ blocks: [{ type: 'heading', text }] })

export const note = (text: string): Piece => ({
  blocks: [{ type: 'paragraph', role: 'note', text }],
})

/** A piece below its heading; nothing where it shows nothing. */
export function titled(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.some(({ blocks }) => blocks.length > 0) ? [heading(text), ...pieces] : []
}

/** A cell as a document keeps it: what belongs to it and what is noted of its figure is written out below it. */
const cellOf = ({
  names: _names,
  printed,
  list,
  notes = [],
  flags = [],
  ...cell
}: Described): Cell => {
  const said = [
    ...notes,
    ...flags,
    ...(printed?.note === undefined ? [] : [printed.note]),
    ...(list === undefined
      ? []
      : [m.section_list({ label: list.label, words: inSeries(list.words) })]),
  ]
  return { ...cell, ...(said.length === 0 ? {} : { notes: said }) }
}

/** A table; none without rows. */
export function tableOf(
  caption: string,
  columns: readonly Head[],
  rows: readonly (readonly Described[])[],
): Block[] {
  return rows.length === 0
    ? []
    : [
        {
          type: 'table',
          caption,
          columns: columns.map(({ label, align }) => ({ label, align })),
          rows: rows.map((cells) => cells.map(cellOf)),
        },
      ]
}

/** Each contradiction once, as a warning with its arithmetic. */
export const contradictionBlocks = (
  contradictions: readonly Pick<Contradiction, 'title' | 'arithmetic'>[],
): Block[] =>
  [...new Set(contradictions)].map(({ title, arithmetic }) => ({
    type: 'paragraph',
    role: 'warning',
    text: typeset(
      m.document_contradiction({ title: labelText(title), arithmetic: labelText(arithmetic) }),
    ),
  }))

/** A described table, and below it what does not hold together in its rows. */
export const tableBlocks = ({ caption, columns, rows }: Table): Block[] => [
  ...tableOf(
    caption,
    columns,
    rows.map(({ cells }) => cells),
  ),
  ...contradictionBlocks(rows.flatMap(({ contradictions }) => contradictions ?? [])),
]
