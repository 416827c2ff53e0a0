/** Something to be labelled: its centre, and the size of its words in the chart's units. */
export interface Labelled {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface PlacedLabel {
  /** Middle and base line of the words. */
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

interface Area {
  readonly width: number
  readonly top: number
  readonly bottom: number
}

const textHeight = 10
const reach = 5

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Above, below, right, left, then further above and below; the middle and the base line of each try. */
function triesFor({ x, y, width }: Labelled): readonly PlacedLabel[] {
  const beside = width / 2 + reach + 1
  return [
    { x, y: y - reach - 2 },
    { x, y: y + reach + textHeight - 1 },
    { x: x + beside, y: y + 3 },
    { x: x - beside, y: y + 3 },
    { x, y: y - reach - 2 - textHeight },
    { x, y: y + reach + 2 * textHeight - 1 },
  ]
}

/**
 * A free place for the words of each mark, in their order, without covering a mark or other words; `null` where
 * there is none: the table beside the chart says it all.
 */
export function placeLabels(marks: readonly Labelled[], area: Area): readonly (PlacedLabel | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }))
  return marks.map((mark) => {
    for (const { x: wanted, y } of triesFor(mark)) {
      const x = Math.min(Math.max(wanted, mark.width / 2), area.width - mark.width / 2)
      const box = { left: x - mark.width / 2, right: x + mark.width / 2, top: y - textHeight + 2, bottom: y + 1 }
      if (box.top < area.top || box.bottom > area.bottom || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      return { x, y }
    }
    return null
  })
}
