import { odsCell } from './odsCell'
import { OdsStyles } from './odsStyles'
import { FileRefusal } from './refusal'
import { Room, SheetGrid } from './sheetGrid'
import type { Cell, Sheet, Workbook } from './workbook'
import { attributesOf, scanXml, xmlText } from './xml'
import { inflateParts, type ZipEntry } from './zip'

/** What stands in a cell beside its text: notes, drawings. */
const beside = new Set(['office:annotation', 'draw:frame', 'draw:custom-shape', 'draw:control'])
const cellNames = new Set(['table:table-cell', 'table:covered-table-cell'])

/** Reads `content.xml`: sheets stand right under the spreadsheet; what was deleted and links to other files do not. */
class OdsContent {
  readonly sheets: Sheet[] = []
  private readonly room = new Room()
  private readonly within: string[] = []
  private grid: SheetGrid | null = null
  private isHidden = false
  /** Styles of the columns, each up to its last. */
  private columns: { readonly last: number; readonly style: string }[] = []
  private line = 0
  private rowRepeat = 1
  private rowStyle = ''
  private isRowHidden = false
  private row: { column: number; times: number; cell: Cell }[] = []
  private column = 1
  private attributes: ReadonlyMap<string, string> | null = null
  private paragraphs: string[] | null = null
  private outside = 0

  constructor(
    private readonly styles: OdsStyles,
    private readonly path: string,
  ) {}

  private repeat(attributes: ReadonlyMap<string, string>, name: string): number {
    const times = Number(attributes.get(name) ?? 1)
    if (!Number.isInteger(times) || times < 1)
      throw new FileRefusal('damaged', { place: this.path })
    return times
  }

  private openTable(raw: string): void {
    const attributes = attributesOf(raw, this.path)
    this.grid = new SheetGrid(attributes.get('table:name') ?? '', this.room, this.path)
    this.isHidden = this.styles.isHidden(attributes.get('table:style-name') ?? '')
    this.columns = []
    this.line = 1
  }

  private openRow(raw: string): void {
    const attributes = attributesOf(raw, this.path)
    this.rowRepeat = this.repeat(attributes, 'table:number-rows-repeated')
    this.rowStyle = attributes.get('table:default-cell-style-name') ?? ''
    this.isRowHidden = /^(?:collapse|filter)$/.test(attributes.get('table:visibility') ?? '')
    this.row = []
    this.column = 1
  }

  private closeRow(): void {
    const last = this.row.at(-1)
    // A row that is repeated too often is refused before room is made for it.
    if (last) {
      const width = last.column + last.times - 1
      this.grid?.mustReach(this.line + this.rowRepeat - 1, width)
      this.room.mustHold(width * this.rowRepeat)
    }
    for (const { column, times, cell } of this.row)
      for (let line = this.line + this.rowRepeat - 1; line >= this.line; line -= 1)
        for (let at = column + times - 1; at >= column; at -= 1) this.grid?.put(line, at, cell)
    if (last && this.isRowHidden)
      for (let line = this.line + this.rowRepeat - 1; line >= this.line; line -= 1)
        this.grid?.hide(line)
    this.line += this.rowRepeat
  }

  private closeCell(name: string): void {
    const attributes = this.attributes ?? new Map<string, string>()
    const times = this.repeat(attributes, 'table:number-columns-repeated')
    const style =
      attributes.get('table:style-name') ??
      (this.rowStyle || (this.columns.find(({ last }) => last >= this.column)?.style ?? ''))
    const shown = this.paragraphs === null ? null : this.paragraphs.join('\n')
    // What a merged cell covers is not shown.
    const cell =
      name === 'table:table-cell' ? odsCell(attributes, shown, style, this.styles, this.path) : null
    if (cell !== null) this.row.push({ column: this.column, times, cell })
    const rows = Number(attributes.get('table:number-rows-spanned') ?? 1)
    if (rows > 1)
      this.grid?.merge({
        column: this.column,
        firstLine: this.line,
        lastLine: this.line + rows - 1,
      })
    this.column += times
    this.attributes = null
    this.paragraphs = null
  }

  private openInCell(name: string, raw: string): void {
    if (beside.has(name) || this.outside > 0) this.outside += 1
    else if (name === 'text:p') this.paragraphs = [...(this.paragraphs ?? []), '']
    else if (name === 'text:s')
      this.say(' '.repeat(this.repeat(attributesOf(raw, this.path), 'text:c')))
    else if (name === 'text:tab') this.say('\t')
    else if (name === 'text:line-break') this.say('\n')
  }

  private say(text: string): void {
    const last = this.paragraphs?.at(-1)
    if (last !== undefined && this.paragraphs !== null)
      this.paragraphs[this.paragraphs.length - 1] = last + text
  }

  open(name: string, raw: string): void {
    const parent = this.within.at(-1)
    this.within.push(name)
    this.styles.open(name, raw)
    if (this.attributes !== null) this.openInCell(name, raw)
    else if (name === 'table:table' && parent === 'office:spreadsheet') this.openTable(raw)
    else if (this.grid === null) return
    else if (name === 'table:table-column') {
      const attributes = attributesOf(raw, this.path)
      const before = this.columns.at(-1)?.last ?? 0
      this.columns.push({
        last: before + this.repeat(attributes, 'table:number-columns-repeated'),
        style: attributes.get('table:default-cell-style-name') ?? '',
      })
    } else if (name === 'table:table-row') this.openRow(raw)
    else if (cellNames.has(name) && parent === 'table:table-row')
      this.attributes = attributesOf(raw, this.path)
  }

  text(text: string): void {
    if (this.attributes !== null && this.outside === 0 && this.within.includes('text:p'))
      this.say(text)
  }

  close(name: string): void {
    this.within.pop()
    this.styles.close(name)
    if (this.attributes !== null && this.outside > 0) this.outside -= 1
    else if (cellNames.has(name) && this.attributes !== null) this.closeCell(name)
    else if (this.grid === null) return
    else if (name === 'table:table-row') this.closeRow()
    else if (name === 'table:table' && this.within.at(-1) === 'office:spreadsheet') {
      this.sheets.push(this.grid.sheet(this.isHidden))
      this.grid = null
    }
  }
}

/** An .ods as sheets of cells, each number with the text that its cell shows. */
export function odsWorkbook(bytes: Uint8Array, entries: readonly ZipEntry[]): Workbook {
  const parts = inflateParts(
    bytes,
    entries,
    (path) => path === 'content.xml' || path === 'styles.xml',
  )
  const content = parts.get('content.xml')
  if (content === undefined) throw new FileRefusal('damaged', { place: 'content.xml' })
  const styles = new OdsStyles('styles.xml')
  const common = parts.get('styles.xml')
  if (common)
    scanXml(xmlText(common, 'styles.xml'), 'styles.xml', {
      open: (name, raw) => styles.open(name, raw),
      text: () => {},
      close: (name) => styles.close(name),
    })
  const read = new OdsContent(styles, 'content.xml')
  scanXml(xmlText(content, 'content.xml'), 'content.xml', {
    open: (name, raw) => read.open(name, raw),
    text: (text) => read.text(text),
    close: (name) => read.close(name),
  })
  return read.sheets
}
