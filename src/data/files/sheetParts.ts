import { maxColumns, maxRows } from './limits'
import { FileRefusal } from './refusal'

/** Names that the XML of a workbook declares for text of its own: a few lines of them unfold to gigabytes. */
const declaresEntities = /<!(?:DOCTYPE|ENTITY)/i

/** The text of an XML part. No office program writes a document type or entities into it; a part that has them is refused. */
export function xmlText(part: Uint8Array, path: string): string {
  const text = new TextDecoder().decode(part)
  if (declaresEntities.test(text)) throw new FileRefusal('entities', { place: path })
  return text
}

function columnOf(letters: string): number {
  let column = 0
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + (letters.charCodeAt(at) & 31)
  return column
}

/**
 * A sheet of an .xlsx without its empty cells: a format applied to whole rows fills them by the thousand. A filled cell
 * beyond the limits refuses the file, before room is made for the rectangle that it spans.
 */
export function lightXlsxSheet(xml: string, path: string): string {
  const light = xml.replaceAll(/<(?:\w+:)?c\b[^>]*\/>/g, '')
  for (const [, letters = '', line = ''] of light.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Za-z]{1,9})(\d{1,9})"/g)) {
    const column = columnOf(letters)
    if (column > maxColumns) throw new FileRefusal('tooManyColumns', { place: path, found: column, limit: maxColumns })
    if (Number(line) > maxRows) throw new FileRefusal('tooManyRows', { place: path, found: Number(line), limit: maxRows })
  }
  return light
}

const emptyCell = /<table:(?:covered-)?table-cell(?![^>]*office:value-type)(?![^>]*table:formula)(?![^>]*-spanned)[^>]*\/>/g
const columnRepeat = /table:number-columns-repeated="(\d+)"/
const rowRepeat = /table:number-rows-repeated="(\d+)"/

const timesOf = (attributes: string, repeat: RegExp): number => Number(repeat.exec(attributes)?.[1] ?? 1)

/** An empty cell without its format: of it only how often it is repeated matters. */
function bareCell(cell: string): string {
  const [repeat] = columnRepeat.exec(cell) ?? []
  return `<table:${cell.startsWith('<table:c') ? 'covered-' : ''}table-cell${repeat === undefined ? '' : ` ${repeat}`}/>`
}

const rowsAndCells = /<(\/?)table:(table-row|(?:covered-)?table-cell)\b([^>]*)>/g
const bare = /^(?: table:number-columns-repeated="\d+")?\/$/

/** Refuses content whose filled cells unfold beyond the limits; what is empty to the right of them or below may be repeated at will. */
function checkExtent(xml: string): void {
  let rows = 0
  let [times, column, filled] = [1, 0, 0]
  for (const [, slash, name, attributes = ''] of xml.matchAll(rowsAndCells)) {
    if (name === 'table-row') {
      if (slash === '') [times, column, filled] = [timesOf(attributes, rowRepeat), 0, 0]
      else if (filled > 0) rows += times
    } else if (slash === '') {
      column += timesOf(attributes, columnRepeat)
      if (!bare.test(attributes)) filled = column
    }
    if (filled > maxColumns) throw new FileRefusal('tooManyColumns', { found: filled, limit: maxColumns })
  }
  if (rows > maxRows) throw new FileRefusal('tooManyRows', { found: rows, limit: maxRows })
}

const percentStyle =
  '<number:percentage-style style:name="percent-number"><number:number/></number:percentage-style>' +
  '<style:style style:name="percent-cell" style:family="table-cell" style:data-style-name="percent-number"/>'

/** A percentage is known by its type; the reader looks at its style, which may be that of the whole column. */
function withPercentStyle(xml: string): string {
  return xml
    .replace(/<office:automatic-styles\s*\/>/, '<office:automatic-styles></office:automatic-styles>')
    .replace('</office:automatic-styles>', `${percentStyle}</office:automatic-styles>`)
    .replaceAll(
      /<table:table-cell(?=[^>]*office:value-type="percentage")([^>]*)>/g,
      (_, attributes: string) =>
        `<table:table-cell table:style-name="percent-cell"${attributes.replace(/\stable:style-name="[^"]*"/, '')}>`,
    )
}

/**
 * The content of an .ods in the plain form that the reader knows: rows out of their groups (it passes over grouped rows
 * and repeated titles), empty cells without their formats, percentages with one of their own.
 */
export function lightOdsContent(xml: string): string {
  const light = xml.replaceAll(/<\/?table:(?:table-header-rows|table-row-group|table-rows)\b[^>]*>/g, '').replaceAll(emptyCell, bareCell)
  checkExtent(light)
  return withPercentStyle(light)
}

const nameIn = (attributes: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/** Of each sheet of an .ods, in order: is it hidden? Its style says so. */
export function hiddenOdsSheets(xml: string): readonly boolean[] {
  const hidden = new Set<string>()
  for (const [, style = '', properties = ''] of xml.matchAll(/<style:style\b([^>]*)>\s*<style:table-properties\b([^>]*)>/g))
    if (nameIn(properties, 'table:display') === 'false') hidden.add(nameIn(style, 'style:name'))
  return [...xml.matchAll(/<table:table\b(?!-)([^>]*)>/g)].map(([, attributes = '']) => hidden.has(nameIn(attributes, 'table:style-name')))
}
