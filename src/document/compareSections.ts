import type { Section, ShownFigure, ShownReading } from './document'

/** What became of one figure or reading since a section was made; `null` where it was not, or is no longer. */
export type Difference =
  | {
      readonly kind: 'figure'
      readonly id: string
      readonly before: ShownFigure | null
      readonly after: ShownFigure | null
    }
  | {
      readonly kind: 'reading'
      readonly id: string
      readonly before: ShownReading | null
      readonly after: ShownReading | null
    }

const byId = <T>(values: readonly T[], idOf: (value: T) => string): Map<string, T> =>
  new Map(values.map((value) => [idOf(value), value]))

/** True for a figure that says another thing: value, or for a promise in words the words; how sure it is; who stands behind it. Words of another language are not another thing. */
function differs(before: ShownFigure, after: ShownFigure, isSameLanguage: boolean): boolean {
  if (
    before.value !== after.value ||
    before.simulated !== after.simulated ||
    before.printed !== after.printed
  )
    return true
  return (
    isSameLanguage &&
    (before.text !== after.text || before.quality !== after.quality || before.level !== after.level)
  )
}

/**
 * What changed between a section as it was frozen and as it would be made now: figures by id (another value, gone, new), readings by
 * promise (another status, gone, new). In the order of the section, what is new last.
 */
export function compareSections(
  frozen: Section,
  now: Section,
  isSameLanguage: boolean,
): Difference[] {
  const figures = byId(now.figures, ({ id }) => id)
  const readings = byId(now.readings, ({ promise }) => promise)
  const known = new Set(frozen.figures.map(({ id }) => id))
  const read = new Set(frozen.readings.map(({ promise }) => promise))
  return [
    ...frozen.figures.flatMap((before): Difference[] => {
      const after = figures.get(before.id) ?? null
      return after === null || differs(before, after, isSameLanguage)
        ? [{ kind: 'figure', id: before.id, before, after }]
        : []
    }),
    ...now.figures.flatMap((after): Difference[] =>
      known.has(after.id) ? [] : [{ kind: 'figure', id: after.id, before: null, after }],
    ),
    ...frozen.readings.flatMap((before): Difference[] => {
      const after = readings.get(before.promise) ?? null
      return after === null || after.status !== before.status
        ? [{ kind: 'reading', id: before.promise, before, after }]
        : []
    }),
    ...now.readings.flatMap((after): Difference[] =>
      read.has(after.promise) ? [] : [{ kind: 'reading', id: after.promise, before: null, after }],
    ),
  ]
}
