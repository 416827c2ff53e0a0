import type { ChartPoint } from './chartPoint'
import type { PlacedPoint } from './trajectoryLayout'

/** Place in the list of the point nearest to where somebody points, or `null` where none is within `reach`. */
export function nearestPoint(
  points: readonly PlacedPoint[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): number | null {
  let nearest: number | null = null
  let best = reach
  for (const [place, { x, y }] of points.entries()) {
    const far = Math.hypot(x - at.x, y - at.y)
    if (far > best) continue
    best = far
    nearest = place
  }
  return nearest
}

/** The point at a place of the list with those that its mark covers. */
export function samePlace(points: readonly PlacedPoint[], place: number): readonly ChartPoint[] {
  const reached = points[place]
  if (reached === undefined) return []
  return points
    .filter(({ x, y }) => Math.hypot(x - reached.x, y - reached.y) < 1)
    .map(({ point }) => point)
}
