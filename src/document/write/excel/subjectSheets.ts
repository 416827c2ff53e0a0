import { groupBy } from '../../../api/groupBy'
import type { Block, Cell, Section } from '../../document'
import { gridOf, type Line, type Source } from './grid'
import type { Grid } from './sheet'

type Of<Type extends Block['type']> = Extract<Block, { readonly type: Type }>
interface Found<Type extends Block['type']> {
  readonly section: Section
  readonly block: Of<Type>
}

const isOf =
  <Type extends Block['type']>(type: Type) =>
  (block: Block): block is Of<Type> =>
    block.type === type

function found<Type extends Block['type']>(
  sections: readonly Section[],
  type: Type,
): Found<Type>[] {
  return sections.flatMap((section) =>
    section.blocks.filter(isOf<Type>(type)).map((block) => ({ section, block })),
  )
}

/** A label that stands twice in a table is told apart by its number. */
function apart(labels: readonly string[]): string[] {
  return labels.map((label, place) => {
    const earlier = labels.slice(0, place).filter((other) => other === label).length
    return earlier === 0 ? label : `${label} (${earlier + 1})`
  })
}

/** A row is simulated where one of its figures is; one that names no figure is as its section is. */
function isSimulated(cells: readonly Cell[], { figures, simulated }: Section): boolean {
  const ids = cells.flatMap((cell) => cell.figures ?? [])
  return ids.length === 0
    ? simulated
    : figures.some((figure) => figure.simulated && ids.includes(figure.id))
}

const lineOf = (
  before: readonly string[],
  labels: readonly string[],
  cells: readonly Cell[],
  section: Section,
): Line => ({
  before,
  cells: new Map(apart(labels).map((label, place) => [label, cells[place] ?? { text: '' }])),
  isSimulated: isSimulated(cells, section),
})

const sentenceOf = ({ blocks }: Section): string =>
  blocks
    .flatMap((block) =>
      block.type === 'paragraph' && block.role === 'sentence' ? [block.text] : [],
    )
    .join(' ')

/** One sheet for each kind of subject, one row for each of its subjects: the figures that sum it up. */
export function factSheets(source: Source): Grid[] {
  const { document, words } = source
  const before = [document.words.subject, words.place, words.sentence]
  return [...groupBy(found(document.sections, 'facts'), ({ section }) => section.kind)].map(
    ([kind, group]) => {
      const lines = group.map(({ section, block: { rows } }) =>
        lineOf(
          [section.title, section.subtitle, sentenceOf(section)],
          rows.map(({ label }) => label),
          rows.map(({ cell }) => cell),
          section,
        ),
      )
      return gridOf(words.sheets[kind], before, lines, source)
    },
  )
}

/** Every row of every table: those of indicators in one sheet, others with those that have the same columns. */
export function tableSheets(source: Source): Grid[] {
  const { document, words } = source
  const before = [document.words.subject, words.table]
  const tables = found(document.sections, 'table')
  const groups = groupBy(tables, ({ section: { kind }, block: { columns } }) =>
    kind === 'indicator' ? kind : JSON.stringify([kind, ...columns.map(({ label }) => label)]),
  )
  return [...groups].map(([key, group]) => {
    const lines = group.flatMap(({ section, block: { caption, columns, rows } }) =>
      rows.map((cells) =>
        lineOf(
          [section.title, caption],
          columns.map(({ label }) => label),
          cells,
          section,
        ),
      ),
    )
    return gridOf(
      key === 'indicator' ? words.sheets.values : (group[0]?.block.caption ?? ''),
      before,
      lines,
      source,
    )
  })
}
