/** A mark of the drawing, in pixels, with the text that should stand by it. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Where the text stands if there is room. */
  readonly side: 'above' | 'below'
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PlacedLabel {
  readonly x: number
  /** Baseline of the text. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** Width of a character and height of a line at 12 pixels, a little more than most fonts need. */
const character = 7
const line = 13
/** Distance of a text from the middle of its mark, and half a mark's width. */
const away = 9
const half = 6

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
const inside = (one: Box, bounds: Box): boolean =>
  one.left >= bounds.left && one.right <= bounds.right && one.top >= bounds.top && one.bottom <= bounds.bottom

function boxOf({ x, y, anchor, text }: PlacedLabel): Box {
  const width = text.length * character
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - line + 3, bottom: y + 3 }
}

/** Places around a mark, the wished one first. */
function candidatesOf({ x, y, text, side }: Labelled): readonly PlacedLabel[] {
  const above: PlacedLabel = { x, y: y - away, anchor: 'middle', text }
  const below: PlacedLabel = { x, y: y + away + line - 3, anchor: 'middle', text }
  const right: PlacedLabel = { x: x + away, y: y + 4, anchor: 'start', text }
  const left: PlacedLabel = { x: x - away, y: y + 4, anchor: 'end', text }
  const slanted = [above, below].flatMap((one): PlacedLabel[] => [
    { ...one, x: x - half, anchor: 'end' },
    { ...one, x: x + half, anchor: 'start' },
  ])
  return [...(side === 'above' ? [above, below] : [below, above]), right, left, ...slanted]
}

/**
 * A place for each text, the first ones first, where it covers neither another text nor a mark nor leaves the bounds.
 * `null` where there is none: an illegible figure says nothing, and the table says it anyway.
 */
export function placeLabels(marks: readonly Labelled[], bounds: Box): readonly (PlacedLabel | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - half, bottom: y + half }))
  return marks.map((mark) => {
    const place = candidatesOf(mark).find((candidate) => {
      const box = boxOf(candidate)
      return inside(box, bounds) && !taken.some((other) => overlaps(box, other))
    })
    if (place === undefined) return null
    taken.push(boxOf(place))
    return place
  })
}
