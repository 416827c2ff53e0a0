import type { Chart } from '../../document'

type Point = Chart['targets'][number]

/** One series of a native chart: what an office program lets its user change. */
export interface Series {
  readonly name: string
  readonly kind: 'result' | 'target' | 'baseline'
  readonly dash: string
  readonly points: readonly Point[]
}

/** Names of the dashes that tell scopes apart, in the order of the page's own. */
const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash', 'lgDash', 'dot']

/** The scope of a segment in words; its letter stands at the end of the text of the last point. */
function scopeOf(points: readonly Point[], { scopes }: Chart): string {
  const text = points.at(-1)?.text ?? ''
  return scopes.find(({ letter }) => new RegExp(`\\s${letter}$`, 'u').test(text))?.label ?? ''
}

/**
 * The series of a chart: one for each run of consecutive years, so a gap can never be bridged, one for objectives, one for
 * starting values. The longest comes first: LibreOffice loses those that stand before a longer one.
 */
export function seriesOf(chart: Chart): Series[] {
  const labelOf = (mark: string): string => chart.marks.find((one) => one.mark === mark)?.label ?? ''
  const results = chart.segments.map(({ line, points }): Series => ({
    name: [labelOf(points[0]?.mark ?? 'result'), scopeOf(points, chart)].filter((word) => word !== '').join(' · '),
    kind: 'result',
    dash: dashes[Math.max(0, line) % dashes.length] ?? 'solid',
    points,
  }))
  const alone = (kind: 'target' | 'baseline', points: readonly Point[]): Series => ({ name: labelOf(kind), kind, dash: 'solid', points })
  return [...results, alone('target', chart.targets), alone('baseline', chart.baselines)]
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => b.points.length - a.points.length)
}

/** Decimals that show every value of a chart in full, three at most. */
export function plainFormat(series: readonly Series[]): string {
  const decimals = Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => (String(value).split('.')[1] ?? '').length)))
  return decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(Math.min(3, decimals))}`
}

const digits = (written: string): string => written.replaceAll(/\D/g, '')
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '')}"`)

/**
 * The number format of a point's label: the value itself, so it follows whoever changes it, between the sign and the
 * letter that the page shows ("≥ 280 e"). A text that writes the number otherwise ("1,2 M") gives the plain format.
 */
export function labelFormat({ text, value }: Point, plain: string): string {
  const [, before = '', number = '', after = ''] = /^([^\d−-]*)([−-]?[\d\s.,]*\d)(.*)$/su.exec(text) ?? []
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

/** Where the label of a point stands, away from its neighbours of the same time; `null` where it has none. */
export function labelPlace(point: Point, { kind, points }: Series, all: readonly Point[]): 't' | 'b' | null {
  if (kind === 'result' && all.length > readable && points.indexOf(point) > 0 && point !== points.at(-1)) return null
  const near = all.filter((other) => other !== point && Math.abs(other.at - point.at) < 0.5)
  const highest = Math.max(...all.map(({ value }) => value))
  // Below the axis stand the years: a low label goes above its point.
  if (point.value < highest * 0.15) return 't'
  if (near.length > 0) return near.every(({ value }) => value > point.value) ? 'b' : 't'
  return kind === 'target' ? 't' : 'b'
}
