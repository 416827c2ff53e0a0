import { formatCompact } from '../format/compact'
import { type Box, textWidth } from './geometry'
import type { Palette, Shape } from './shape'
import { valueTicks } from './valueTicks'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a drawing lies, and how years and values become pixels. */
export interface Plot extends Box {
  readonly x: (at: number) => number
  readonly y: (value: number) => number
}

/** Size of the letters of a drawing, in its own units. */
export const letters = 12

interface Span {
  readonly from: number
  readonly to: number
}

/** Lines of the value axis that a height has room for. */
const ticksIn = (height: number): number => Math.max(3, Math.min(5, Math.floor(height / 40)))

export interface Framed {
  readonly plot: Plot
  readonly ticks: readonly number[]
  /** The values at the foot and at the head of the plot. */
  readonly scale: readonly [number, number]
}

/** A plot of some values in a size: the scale begins at zero, or below it, and its names stand at the left. `head` keeps room above for the names of bands. */
export function plotIn(
  { width, height }: Size,
  { from, to }: Span,
  values: readonly number[],
  head: number,
): Framed {
  const [top, bottom] = [16 + head, height - 24]
  const ticks = valueTicks(values, ticksIn(bottom - top))
  const [low, high] = [Math.min(...ticks), Math.max(...ticks)]
  const names = ticks.map((value) => textWidth(formatCompact(value), letters - 1, 'plain'))
  const [left, right] = [8 + Math.max(0, ...names), width - 8]
  return {
    ticks,
    scale: [low, high],
    plot: {
      left,
      right,
      top,
      bottom,
      x: (at) => left + ((at - from) / Math.max(0.001, to - from)) * (right - left),
      y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    },
  }
}

/** The lines and names of the value axis. */
export function scaleShapes({ plot, ticks }: Framed, palette: Palette): readonly Shape[] {
  const { left, right, y } = plot
  return ticks.flatMap((value): Shape[] => [
    {
      tag: 'path',
      attributes: { d: `M${left} ${y(value)}H${right}`, stroke: palette.hair, strokeWidth: 1 },
    },
    {
      tag: 'text',
      attributes: {
        x: left - 5,
        y: y(value) + 4,
        textAnchor: 'end',
        fill: palette.soft,
        fontSize: letters - 1,
      },
      text: formatCompact(value),
    },
  ])
}

export interface TimeName {
  readonly at: number
  readonly text: string
}

/** The names below the time axis, each under its place. */
export function timeShapes(
  names: readonly TimeName[],
  { x, bottom }: Plot,
  palette: Palette,
): readonly Shape[] {
  return names.map(({ at, text }) => ({
    tag: 'text',
    attributes: {
      x: x(at),
      y: bottom + 17,
      textAnchor: 'middle',
      fill: palette.soft,
      fontSize: letters - 1,
    },
    text,
  }))
}
