import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Cell, Document, ShownFigure } from '../../document'
import { sectionHeading, type Writing } from './sections'
import { run } from './runs'
import { textWidth } from './styles'
import { headedTable } from './table'

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' · ')

function sourceRow(
  { text, role, label, period, quality, level, citation, row, printed, value }: ShownFigure,
  title: string,
): Cell[] {
  return [
    {
      text,
      notes: [joined([role, label === title ? '' : label, period])],
      ...(value === null ? { quoted: true } : {}),
    },
    { text: quality, notes: [level] },
    { text: citation, notes: row === '' ? [] : [row] },
    { text: printed, quoted: true },
  ]
}

/** The same in each table of the sources, so that one can read down them all. */
const widths = [0.27, 0.14, 0.4, 0.19].map((share) => Math.floor(share * textWidth))

/** Who says each figure: one table a section, every figure as it is cited and as it is printed. */
export function sourcesChildren(
  { sections, words }: Document,
  writing: Writing,
): (Paragraph | Table)[] {
  // A note names its sources where its figures stand.
  const cited = sections.filter(({ figures, brief }) => figures.length > 0 && brief !== true)
  if (cited.length === 0) return []
  const columns = [words.figure, words.quality, words.citation, words.printed].map((label) => ({
    label,
    align: 'start' as const,
  }))
  return [
    sectionHeading(words.sources, false, writing),
    ...cited.flatMap(({ title, figures }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(title, false, writing)] }),
      headedTable(
        columns,
        figures.map((figure) => sourceRow(figure, title)),
        writing,
        { given: widths },
      ),
    ]),
  ]
}
