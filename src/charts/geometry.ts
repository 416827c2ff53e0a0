export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

export function isInside(one: Box, bounds: Box): boolean {
  return (
    one.left >= bounds.left &&
    one.right <= bounds.right &&
    one.top >= bounds.top &&
    one.bottom <= bounds.bottom
  )
}

/** True where a line touches a box: it is cut to the box side by side (Liang and Barsky), and something is left. */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  let [enter, leave] = [0, 1]
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const
  for (const [towards, room] of sides) {
    if (towards === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / towards
    if (towards < 0) enter = Math.max(enter, at)
    else leave = Math.min(leave, at)
    if (enter > leave) return false
  }
  return true
}

/** Widths of characters by the size of the letters, those of a wide font (DejaVu Sans Bold), so that no other needs more. */
function characterWidth(character: string): number {
  if (/[\u202f\u2009]/u.test(character)) return 0.25
  if (/[\s.,:;'’!|ijlI()[\]·]/u.test(character)) return 0.4
  if (/[ftrs«»"-]/u.test(character)) return 0.6
  if (/[mwMW%<>≤≥≈−+=–…@]/u.test(character)) return 1
  if (/[A-ZÀ-Ý€]/u.test(character)) return 0.8
  return 0.71
}

/** Width of a text in bold letters of a size, at most; ordinary letters take a tenth less. */
export function textWidth(text: string, size: number, weight: 'bold' | 'plain'): number {
  let bold = 0
  for (const character of text) bold += characterWidth(character) * size
  return weight === 'bold' ? bold : bold * 0.9
}

/** Text cut into lines no wider than `width` where its spaces allow it. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size, 'plain') <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
