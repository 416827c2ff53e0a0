import type { Block, Cell, Section, ShownFigure } from '../../document/document'

type Facts = Extract<Block, { readonly type: 'facts' }>
type Fact = Facts['rows'][number]

export interface LargeFigure {
  readonly label: string
  /** Year or years of the figure; `null` where no figure is shown. */
  readonly period: string | null
  /** Unit in words; empty where the text has it or nothing is named. */
  readonly unit: string
  /** As it stands large: with its sign of unit. */
  readonly text: string
  readonly cell: Cell
}

/** What an indicator's screen shows, by the place it takes there. */
export interface IndicatorParts {
  readonly sentence: string | null
  readonly result: LargeFigure | null
  readonly target: LargeFigure | null
  /** Gap and whatever else stands with them. */
  readonly others: readonly Fact[]
  readonly reading: Fact | null
  readonly chart: Extract<Block, { readonly type: 'chart' }> | null
  /** What stands in place of the drawing: that nothing is published yet, and when it is due. */
  readonly awaited: string | null
  /** True where the acts contradict themselves on it: the arithmetic is for the page, not for the projector. */
  readonly isContradicted: boolean
  /** What somebody wrote into the dossier. */
  readonly comments: readonly string[]
  /** Figures that stand large. */
  readonly sources: readonly ShownFigure[]
}

const hasFigure = ({ cell }: Fact): boolean => (cell.figures ?? []).length > 0

/** A result that is not published has no figure, and says so below it. */
const isMissing = ({ cell }: Fact): boolean =>
  cell.value === undefined && (cell.notes ?? []).length > 0

/** Characters of a unit that is written as a sign behind its figure: %, €, k€. */
const longestSign = 2

/** The blocks of an indicator's section, found by what they hold: their labels are words of some language. */
export function indicatorParts({ blocks, figures, readings, brief }: Section): IndicatorParts {
  const facts = blocks
    .filter((block): block is Facts => block.type === 'facts')
    .flatMap(({ rows }) => rows)
  const promises = new Set(readings.map(({ promise }) => promise))
  const reading = facts.find(({ cell }) => cell.status !== undefined) ?? null
  const plain = facts.filter((row) => row !== reading)
  const target =
    plain.find(({ cell }) => (cell.figures ?? []).some((id) => promises.has(id))) ?? null
  const result =
    plain.find((row) => row !== target && hasFigure(row)) ??
    plain.find((row) => row !== target && isMissing(row)) ??
    null
  const figuresOf = (row: Fact | null): ShownFigure[] =>
    figures.filter(({ id }) => row?.cell.figures?.includes(id) === true)
  const large = (row: Fact | null): LargeFigure | null => {
    if (row === null) return null
    const { label, cell } = row
    const [figure] = figuresOf(row)
    if (figure === undefined || cell.value === undefined)
      return { label, cell, text: cell.text, unit: '', period: figure?.period ?? null }
    const isSign = figure.unit.length <= longestSign
    return {
      label,
      cell,
      text: isSign ? figure.text : cell.text,
      unit: isSign ? '' : figure.unit,
      period: figure.period,
    }
  }
  const said = (role: string): string[] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === role && block.text !== '' ? [block.text] : [],
    )
  const chart = blocks.find((block) => block.type === 'chart') ?? null
  return {
    sentence: said('sentence')[0] ?? null,
    result: large(result),
    target: large(target),
    others: plain.filter((row) => row !== target && row !== result),
    reading,
    chart,
    awaited: brief === true && chart === null ? (said('note')[0] ?? null) : null,
    isContradicted: said('warning').length > 0,
    comments: said('comment'),
    sources: [...figuresOf(result), ...figuresOf(target)],
  }
}
