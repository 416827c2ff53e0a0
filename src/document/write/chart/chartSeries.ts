import type { Chart } from '../../chart'

type Point = Chart['targets'][number]

/** One series of a native chart: what an office program lets its user change. */
export interface Series {
  readonly name: string
  readonly kind: 'result' | 'target' | 'baseline'
  /** The scope that was asked for: full marks that bear their figures; others are thin and named at their end. */
  readonly strong: boolean
  readonly points: readonly Point[]
}

/**
 * The series of a chart: one for each run of consecutive years, so a gap can never be bridged, one for the objectives and
 * one for the starting values of each scope. The longest comes first: LibreOffice loses those that stand before a longer one.
 */
export function seriesOf(chart: Chart): Series[] {
  const labelOf = (mark: string): string =>
    chart.marks.find((one) => one.mark === mark)?.label ?? ''
  const of = (kind: Series['kind'], mark: string, points: readonly Point[]): Series => {
    const { name, strong } = chart.scopes[points[0]?.scope ?? 0] ?? { name: '', strong: true }
    return {
      name: [labelOf(mark), name].filter((word) => word !== '').join(' · '),
      kind,
      strong,
      points,
    }
  }
  const alone = (kind: 'target' | 'baseline', points: readonly Point[]): Series[] =>
    chart.scopes.map((_, scope) =>
      of(
        kind,
        kind,
        points.filter((point) => point.scope === scope),
      ),
    )
  return [
    ...chart.runs.map((run) => of('result', run[0]?.mark ?? 'result', run)),
    ...alone('target', chart.targets),
    ...alone('baseline', chart.baselines),
  ]
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => b.points.length - a.points.length)
}

/** Series as cells, a time and a value side by side for each, under their names; a shorter one ends in empty cells. */
export function seriesRows(
  series: readonly Series[],
  yearLabel: string,
): (string | number | null)[][] {
  const deepest = Math.max(0, ...series.map(({ points }) => points.length))
  return [
    series.flatMap(({ name }) => [yearLabel, name]),
    ...Array.from({ length: deepest }, (_, place) =>
      series.flatMap(({ points }) => [points[place]?.at ?? null, points[place]?.value ?? null]),
    ),
  ]
}

/** Decimals that show every value of a chart in full, three at most. */
export function plainFormat(series: readonly Series[]): string {
  const decimals = Math.max(
    0,
    ...series.flatMap(({ points }) =>
      points.map(({ value }) => (String(value).split('.')[1] ?? '').length),
    ),
  )
  return decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(Math.min(3, decimals))}`
}

const digits = (written: string): string => written.replaceAll(/\D/g, '')
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')}"`)

/**
 * The number format of a point's label: the value itself, so it follows whoever changes it, with the sign that the page
 * shows ("≥ 280"). A text that writes the number otherwise ("1,2 M") gives the plain format.
 */
export function labelFormat({ text, value }: Point, plain: string): string {
  const [, before = '', number = '', after = ''] =
    /^([^\d−-]*)([−-]?[\d\s.,]*\d)(.*)$/su.exec(text) ?? []
  if (digits(number) !== digits(String(value))) return plain
  return (
    literal(before) +
    plain +
    literal(
      after
        .replaceAll(/[^\p{L}\s%€·]/gu, '')
        .replaceAll(/\s+/g, ' ')
        .trimEnd(),
    )
  )
}

/** More labels than this cover each other: then a run is labelled at its ends only. */
const readable = 12

/** Objectives nearer to each other than these, in years and in parts of the highest value, have labels that touch. */
const crowded = { years: 1.1, height: 0.04 }

/** True for every second objective of those that follow each other year by year with nearly one value. */
function isCrowded(points: readonly Point[], place: number, highest: number): boolean {
  const [one, before] = [points[place], points[place - 1]]
  return (
    one !== undefined &&
    before !== undefined &&
    one.at - before.at < crowded.years &&
    Math.abs(one.value - before.value) < highest * crowded.height &&
    !isCrowded(points, place - 1, highest)
  )
}

/**
 * Where the label of a point stands, away from its neighbours of the same time: the highest above, the lowest below, what is
 * between them to the left. `null` where it has none, as those of a thin scope, whose series bears its name.
 */
export function labelPlace(
  point: Point,
  { kind, strong, points }: Series,
  all: readonly Series[],
): 't' | 'b' | 'l' | null {
  if (!strong) return null
  const labelled = all.flatMap((one) => (one.strong ? one.points : []))
  if (
    kind === 'result' &&
    labelled.length > readable &&
    points.indexOf(point) > 0 &&
    point !== points.at(-1)
  )
    return null
  // Two equal labels of one place are read as one.
  const near = labelled.filter(
    ({ at, value, text }) =>
      Math.abs(at - point.at) < 0.5 && (value !== point.value || text !== point.text),
  )
  const order = labelled.indexOf(point)
  const above = near.filter(
    (other) =>
      other.value > point.value || (other.value === point.value && labelled.indexOf(other) > order),
  )
  const highest = Math.max(...all.flatMap((one) => one.points.map(({ value }) => value)))
  // Below the axis stand the years: a low label goes above its point, or beside it.
  if (point.value < highest * 0.15) return above.length === 0 ? 't' : 'l'
  if (near.length === 0)
    return kind === 'target' && !isCrowded(points, points.indexOf(point), highest) ? 't' : 'b'
  return above.length === 0 ? 't' : above.length === near.length ? 'b' : 'l'
}
