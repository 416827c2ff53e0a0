import type { Source } from '../../src/domain/observation'

/** A row of a table, or one sentence of a paragraph, as plain text without mark-up. */
export interface Unit {
  readonly section: string
  readonly text: string
}

export interface SectionAnchor {
  readonly id: string
  readonly anchor: string
}

/** White space folded, mark-up of the transcription dropped, cells parted by ` | `. */
export function plain(line: string): string {
  return line
    .replace(/&amp;/g, '&')
    .replace(/<\/?(?:b|i|sup|sub|ul|li|p|br|span)(?:\s[^>]*)?>/g, ' ')
    .replace(/\t/g, ' | ')
    .replace(/\*\*|\\(?=\*)/g, '')
    .replace(/\^\{?(\w+)\}?/g, '$1')
    .replace(/[\u00a0\u202f\u2009 ]+/g, ' ')
    .trim()
}

/** Sentences of a long paragraph; a table row or a short line stays whole. */
function sentences(text: string): string[] {
  if (text.includes(' | ') || text.length <= 200) return [text]
  return text.split(/(?<=[.;])\s+(?=[A-ZÀÂÉÈÊÎÔÙÇ«(-])/)
}

/**
 * Cuts an act into sections and units. Each anchor is the beginning of a line that stands after
 * the anchor before it; what precedes the first anchor belongs to section `start`.
 * Throws with the anchor's name where it is not found in order.
 */
export function unitsOf(text: string, anchors: readonly SectionAnchor[]): Unit[] {
  const units: Unit[] = []
  let next = 0
  let section = 'start'
  for (const line of text.split(/\r?\n/).map(plain)) {
    if (line === '') continue
    const anchor = anchors[next]
    if (anchor && line.startsWith(plain(anchor.anchor))) {
      section = anchor.id
      next += 1
    }
    for (const sentence of sentences(line)) units.push({ section, text: sentence })
  }
  const missing = anchors[next]
  if (missing)
    throw new Error(
      `section "${missing.id}": no line begins with "${missing.anchor}" after the section before it`,
    )
  return units
}

/** Start of the nth whole occurrence of `printed`: not inside a longer number. */
function positionOf(text: string, printed: string, nth: number): number {
  const wanted = plain(printed)
  let seen = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(0, at)
    const after = text.slice(at + wanted.length)
    const startsInside =
      /^\d/.test(wanted) &&
      (/\d[,.]?$/.test(before) ||
        (/^\d{3}(?!\d)/.test(wanted) && /(?<![\d,])\d{1,3} $/.test(before)))
    const endsInside = /\d$/.test(wanted) && /^(?:\d|[,.]\d| \d{3}(?!\d))/.test(after)
    if (startsInside || endsInside) continue
    seen += 1
    if (seen === nth) return at
  }
  return -1
}

export interface Place {
  readonly unit: number
  readonly start: number
  readonly end: number
}

/** Where a source points in the act; a sentence that says what is wrong otherwise. */
export function locate(
  units: readonly Unit[],
  source: Pick<Source, 'section' | 'row' | 'printed' | 'nth'>,
): Place | string {
  const row = plain(source.row)
  if (!units.some((unit) => unit.section === source.section))
    return `section "${source.section}" is unknown or empty`
  const rows = units.flatMap((unit, index) =>
    unit.section === source.section && unit.text.includes(row) ? [index] : [],
  )
  if (rows.length === 0) return `no row of section "${source.section}" holds "${source.row}"`
  const places = rows.flatMap((unit): Place[] => {
    const start = positionOf(units[unit]?.text ?? '', source.printed, source.nth ?? 1)
    return start < 0 ? [] : [{ unit, start, end: start + plain(source.printed).length }]
  })
  const [place, second] = places
  if (!place)
    return `"${source.printed}" does not stand in the row "${source.row}" of section "${source.section}"`
  if (second)
    return `"${source.printed}" stands in ${places.length} rows of section "${source.section}" that hold "${source.row}": quote more of the row`
  return place
}

/** Every run of digits of the act, with its place. */
export function numeralsOf(units: readonly Unit[]): Place[] {
  return units.flatMap((unit, index) =>
    [...unit.text.matchAll(/\d+/g)].map((match) => ({
      unit: index,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}
