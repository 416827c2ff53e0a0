import type { DayShown } from './numberFormat'
import { attributesOf } from './xml'

/** What a data style shows: parts of a day, or a number with as many decimals. */
interface Format {
  readonly isPercent: boolean
  readonly parts: Set<string>
  decimals: number | null
}

/** A cell's style: its data style and its parent. */
interface CellStyle {
  readonly format: string
  readonly parent: string
}

const dataStyle = /^number:(?:date|number|percentage|currency|time|text|boolean)-style$/
const noFormat: Format = { isPercent: false, parts: new Set(), decimals: null }

/** Of the styles of an .ods, what tells how a cell shows its number or its day, and which sheets are hidden. */
export class OdsStyles {
  private readonly formats = new Map<string, Format>()
  private readonly cells = new Map<string, CellStyle>()
  private readonly hidden = new Set<string>()
  private format: Format | null = null
  private style = ''

  constructor(private readonly path: string) {}

  open(name: string, raw: string): void {
    if (dataStyle.test(name)) {
      this.format = {
        isPercent: name === 'number:percentage-style',
        parts: new Set(),
        decimals: null,
      }
      this.formats.set(attributesOf(raw, this.path).get('style:name') ?? '', this.format)
    } else if (name.startsWith('number:') && this.format !== null) {
      this.format.parts.add(name)
      const decimals = attributesOf(raw, this.path).get('number:decimal-places')
      if (name === 'number:number' && decimals !== undefined)
        this.format.decimals = Number(decimals)
    } else if (name === 'style:style') {
      const attributes = attributesOf(raw, this.path)
      this.style = attributes.get('style:name') ?? ''
      if (attributes.get('style:family') !== 'table-cell') return
      this.cells.set(this.style, {
        format: attributes.get('style:data-style-name') ?? '',
        parent: attributes.get('style:parent-style-name') ?? '',
      })
    } else if (
      name === 'style:table-properties' &&
      attributesOf(raw, this.path).get('table:display') === 'false'
    )
      this.hidden.add(this.style)
  }

  close(name: string): void {
    if (dataStyle.test(name)) this.format = null
  }

  isHidden(style: string): boolean {
    return this.hidden.has(style)
  }

  /** The data style of a cell's style, its own or that of the style on which it is built. */
  private formatOf(style: string): Format {
    let name = style
    for (let steps = 0; steps < 20 && name !== ''; steps += 1) {
      const known = this.cells.get(name)
      const format = known === undefined ? undefined : this.formats.get(known.format)
      if (format !== undefined) return format
      name = known?.parent ?? ''
    }
    return noFormat
  }

  /** How much of a day the cells of a style show; a day where the style does not say. */
  dayShown(style: string): DayShown {
    const { parts } = this.formatOf(style)
    if (parts.has('number:day')) return 'day'
    if (parts.has('number:month')) return 'month'
    return parts.has('number:year') ? 'year' : 'day'
  }

  /** How the cells of a style show a number: as a percentage, with how many decimals at most; `null` where it does not say. */
  numberShown(style: string): { readonly isPercent: boolean; readonly decimals: number | null } {
    return this.formatOf(style)
  }
}
