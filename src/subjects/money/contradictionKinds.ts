import type { Contradiction } from './fundingData'

const sumKinds: ReadonlySet<Contradiction['kind']> = new Set([
  'total',
  'share',
  'growth',
  'twoTargets',
  'twoFigures',
  'components',
])

/** True where the arithmetic is the point, and more than a rounding; of the others the title says enough in place. */
export const isArithmetical = ({ kind, rounding }: Contradiction): boolean =>
  !rounding && sumKinds.has(kind)
