/** On every desk, and as wide as Liberation Sans where it is not. */
export const font = 'Arial'

/** Inches of a wide slide, and of what it keeps free. */
export const slide = { width: 13.333, height: 7.5, margin: 0.6 } as const
export const bodyWidth = slide.width - 2 * slide.margin

export const xmlText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Inches that a character takes on average, and a line is high, at a size in points. Rather too much than too little. */
const characterWidth = (size: number): number => (size * 0.52) / 72
export const lineHeight = (size: number): number => (size * 1.22) / 72

/** Lines that a text needs in a width of inches at a size in points. */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, Math.floor(width / characterWidth(size)))
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((part.length * 1.04) / room)), 0)
}

export const heightOf = (text: string, width: number, size: number): number =>
  linesOf(text, width, size) * lineHeight(size)

/** Of a width, what is left for bold letters, which are wider. */
export const forBold = (width: number): number => width * 0.9

/** The largest of these sizes at which a text stands in a box; the smallest where none does. */
export function sizeFor(
  text: string,
  width: number,
  height: number,
  sizes: readonly number[],
): number {
  return sizes.find((size) => heightOf(text, width, size) <= height) ?? sizes.at(-1) ?? 18
}
