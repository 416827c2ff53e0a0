import type { Block } from '../../document'
import { colours } from '../colours'
import { xmlText } from '../slides/slideText'
import { letterOf, letters, solid, textProperties } from './chartPart'

export type BarTable = Extract<Block, { readonly type: 'table' }> & {
  readonly bars: readonly ('filled' | 'hollow')[]
}

/** True for a table whose rows are amounts by year. */
export const isBarTable = (block: Block): block is BarTable =>
  block.type === 'table' && block.bars !== undefined

/** Columns of one year that stand beside one another with room for their amounts above them. */
const fitting = 2

const valuesOf = ({ rows }: BarTable): (number | null)[][] =>
  rows.map((cells) => cells.slice(1).map(({ value }) => value ?? null))

const namesOf = ({ rows }: BarTable): string[] => rows.map(([name]) => `${name?.text ?? ''} (€)`)

/** The columns' years; one of which nothing is published says so. */
const yearsOf = ({ columns, rows }: BarTable): string[] =>
  columns.slice(1).map(({ label }, place) => {
    const own = rows.flatMap((cells) => cells[place + 1] ?? [])
    return own.some(({ value }) => value !== undefined)
      ? label
      : [label, own[0]?.text ?? ''].join(' ').trim()
  })

/** True where every amount can stand in the drawing: the table then says nothing more. */
export const isWhole = ({ rows }: BarTable): boolean => rows.length <= fitting

/** The numbers of the drawing as its workbook holds them: years down, a column for each row of the table. */
export function columnCells(table: BarTable): (string | number | null)[][] {
  const values = valuesOf(table)
  return [
    [null, ...namesOf(table)],
    ...yearsOf(table).map((year, place): (string | number | null)[] =>
      [year, values.map((row) => row[place] ?? null)].flat(),
    ),
  ]
}

const cached = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, place) =>
      value === null ? '' : `<c:pt idx="${place}"><c:v>${xmlText(String(value))}</c:v></c:pt>`,
    )
    .join('')}`

/** Amounts by year as columns of an office program, beside one another where a year has several stages; a year without stays empty. */
export function columnsPart(table: BarTable): string {
  const [years, values, names] = [yearsOf(table), valuesOf(table), namesOf(table)]
  const isOne = values.length === 1
  const until = years.length + 1
  const series = values.map((row, place) => {
    const letter = letterOf(place + 1)
    const isFilled = table.bars[place] === 'filled'
    const text = textProperties(colours.ink, true)
    const name = xmlText(names[place] ?? '')
    return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>${solid(isFilled ? colours.actual : colours.pale)}<a:ln w="19050">${solid(colours.actual)}</a:ln></c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text.replace(`sz="${letters}"`, `sz="${isOne ? 1200 : 1000}"`)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${until}</c:f><c:strCache>${cached(years)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${letter}$2:$${letter}$${until}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cached(row)}</c:numCache></c:numRef></c:val></c:ser>`
  })
  const line = `<c:spPr><a:ln w="9525">${solid(colours.soft)}</a:ln></c:spPr>`
  const soft = textProperties(colours.soft)
  const ends = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="${isOne ? 40 : 20}"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${ends}<c:tickLblPos val="low"/>${line}${soft}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="l"/><c:numFmt formatCode="#,##0" sourceLinked="0"/>${ends}<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="min"/><c:crossBetween val="between"/></c:valAx><c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="t"/><c:overlay val="0"/>${soft}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
}
