import type { Block, Cell, Column, Section, ShownFigure, ShownReading } from './document'
import type { ResourceReading } from '../api/resources'
import type { CitedAct } from '../subjects/source/citation'

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
  readonly places: ReadonlyMap<string, ResourceReading<'sources'>['figures'][number]>
}

export const sourcingOf = ({
  acts,
  figures,
}: Pick<ResourceReading<'sources'>, 'acts' | 'figures'>): Sourcing => ({
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

export const start = (label: string): Column => ({ label, align: 'start' })
export const end = (label: string): Column => ({ label, align: 'end' })
export const plain = (text: string, notes: readonly string[] = []): Cell => ({
  text,
  ...(notes.length === 0 ? {} : { notes: [...notes] }),
})

/** A table; none without rows. */
export function tableOf(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Block[] {
  return rows.length === 0
    ? []
    : [{ type: 'table', caption, columns: [...columns], rows: rows.map((cells) => [...cells]) }]
}
