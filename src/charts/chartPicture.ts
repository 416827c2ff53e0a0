import type { MarkKind, TrajectoryContent } from './chartPoint'
import { markShapes } from './markShapes'
import { filePalette, type Shape, shapeText } from './shape'
import { trajectoryLayout } from './trajectoryLayout'

/** A chart with what it needs to stand alone: who reads the picture has no page around it. */
export interface PictureContent {
  readonly title: string
  readonly unit: string
  readonly chart: TrajectoryContent
  readonly marks: readonly { readonly mark: MarkKind; readonly label: string }[]
  /** Lines below the drawing: source, data set, "simulé". */
  readonly lines: readonly string[]
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

const margin = 16
/** Average width of a character, a little more than most fonts need, by font size. */
const characters = (size: number, width: number): number =>
  Math.floor((width - 2 * margin) / (size * 0.56))

/** Text cut into lines at spaces; a word longer than a line is cut. */
function wrapped(text: string, size: number, width: number): string[] {
  const room = characters(size, width)
  const lines: string[] = []
  for (const word of text
    .split(' ')
    .flatMap((long) => long.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const moved = (shape: string, y: number): string => `<g transform="translate(0 ${y})">${shape}</g>`

/**
 * A picture of a chart that stands alone, as SVG text: title, unit, drawing, key, source lines. No script, no outside
 * reference. Its letters keep their size whatever the size of the drawing.
 */
export function chartPicture(
  { title, unit, chart, marks, lines }: PictureContent,
  width = 760,
  drawing = 320,
): Picture {
  let y = margin
  const parts: string[] = []
  const write = (text: string, size: number, fill: string, weight = 400): void => {
    for (const line of wrapped(text, size, width)) {
      y += size * 1.3
      parts.push(
        shapeText({
          tag: 'text',
          attributes: { x: margin, y, fontSize: size, fontWeight: weight, fill },
          text: line,
        }),
      )
    }
  }
  const key = (before: readonly Shape[], label: string): void => {
    y += 19
    parts.push(...before.map(shapeText))
    for (const [place, line] of wrapped(label, 13, width).entries()) {
      if (place > 0) y += 17
      parts.push(
        shapeText({
          tag: 'text',
          attributes: { x: margin + 34, y, fontSize: 13, fill: filePalette.ink },
          text: line,
        }),
      )
    }
  }
  write(title, 18, filePalette.ink, 600)
  if (unit !== '') write(unit, 13, filePalette.soft)
  const layout = trajectoryLayout(chart, { width, height: drawing }, filePalette)
  parts.push(moved(layout.shapes.map(shapeText).join(''), y + 6))
  y += drawing + 6
  for (const { mark, label } of marks)
    key(markShapes(mark, margin + 12, y + 15, filePalette), label)
  if (layout.unplaced.length > 0)
    write(`${chart.besideLabel} ${layout.unplaced.join(' ; ')}`, 12, filePalette.soft)
  y += 8
  for (const line of lines) write(line, 12, filePalette.soft)
  const height = Math.ceil(y + margin)
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif"`
  const named = shapeText({ tag: 'text', attributes: {}, text: title }).replaceAll(
    /(<\/?)text/g,
    '$1title',
  )
  return {
    svg: `<svg ${frame} role="img">${named}<rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`,
    width,
    height,
  }
}
