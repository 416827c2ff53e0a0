import { type Box, crosses, isInside, overlaps, type Segment, textWidth } from './geometry'

/** Words that want to stand by a place of the drawing. */
export interface Wanted {
  readonly lines: readonly string[]
  readonly size: number
  readonly weight: 'bold' | 'plain'
  /** Middle of the mark that they name. */
  readonly x: number
  readonly y: number
  /** Where they stand if there is room. */
  readonly side: 'above' | 'below' | 'right'
  /** How far from their mark they may go, joined to it by a thin line. */
  readonly farthest: number
}

export interface Placed {
  readonly wanted: Wanted
  readonly x: number
  /** Base line of the first line of words. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
  /** From the mark to words that stand away from it. */
  readonly leader: Segment | null
}

/** What words must not touch. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly lines: readonly Segment[]
  readonly bounds: Box
}

/** Height of a letter above and below its base line, and of a line of words, by size. */
const [above, below, leading] = [0.78, 0.22, 1.15]
/** Half a mark with the air around it. */
export const halfMark = 7
const steps = [0, 9, 18, 30, 44]

type Direction = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]
const around: Record<Wanted['side'], readonly Direction[]> = {
  above: [
    [0, -1],
    [-1, -1],
    [1, -1],
    [0, 1],
    [1, 0],
    [-1, 0],
    [1, 1],
    [-1, 1],
  ],
  below: [
    [0, 1],
    [1, 1],
    [-1, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
    [1, -1],
    [-1, -1],
  ],
  right: [
    [1, 0],
    [1, -1],
    [1, 1],
    [0, -1],
    [0, 1],
    [-1, 0],
    [-1, -1],
    [-1, 1],
  ],
}

function placedAt(wanted: Wanted, [towardsX, towardsY]: Direction, away: number): Placed {
  const { lines, size, weight, x, y } = wanted
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight)))
  const height = (above + below + (lines.length - 1) * leading) * size
  // Beside a mark words start where its outline ends; slanted, they may start above its middle.
  const reach = towardsX === 0 ? 0 : towardsY === 0 ? halfMark + 2 + away : away + 3
  const left = towardsX === 0 ? x - width / 2 : towardsX === 1 ? x + reach : x - reach - width
  const gap = halfMark + (towardsX === 0 ? away : towardsY === 0 ? 0 : away)
  const top = towardsY === 0 ? y - height / 2 : towardsY === 1 ? y + gap : y - gap - height
  const anchor = towardsX === 0 ? 'middle' : towardsX === 1 ? 'start' : 'end'
  const box = { left, right: left + width, top, bottom: top + height }
  return {
    wanted,
    anchor,
    box,
    x: anchor === 'middle' ? x : anchor === 'start' ? box.left : box.right,
    y: top + above * size,
    leader:
      away === 0
        ? null
        : {
            x1: x + towardsX * (halfMark - 1),
            y1: y + towardsY * (halfMark - 1),
            x2: towardsX === 0 ? x : towardsX === 1 ? box.left - 1 : box.right + 1,
            y2: towardsY === 0 ? y : towardsY === 1 ? box.top : box.bottom,
          },
  }
}

/**
 * A place for each of the words, the first ones first, where they touch neither a mark, nor a line, nor other words,
 * nor leave the bounds. `null` where there is none: whoever draws says them elsewhere.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  { boxes, lines, bounds }: Obstacles,
): readonly (Placed | null)[] {
  const [taken, drawn] = [[...boxes], [...lines]]
  return wanted.map((one) => {
    for (const away of steps.filter((step) => step <= one.farthest))
      for (const direction of around[one.side]) {
        const place = placedAt(one, direction, away)
        const { box, leader } = place
        if (!isInside(box, bounds)) continue
        if (taken.some((other) => overlaps(box, other))) continue
        if (drawn.some((line) => crosses(line, box))) continue
        if (leader !== null && taken.some((other) => !holds(other, one) && crosses(leader, other)))
          continue
        taken.push(box)
        if (leader !== null) drawn.push(leader)
        return place
      }
    return null
  })
}

/** True for the box of the mark itself. */
const holds = ({ left, right, top, bottom }: Box, { x, y }: Wanted): boolean =>
  left <= x && x <= right && top <= y && y <= bottom
