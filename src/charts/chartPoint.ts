/** `former`: a target that a later one has replaced; `proposed`: one that nobody has voted; `carried`: where past years would lead, which nobody has counted. */
export const markKinds = [
  'result',
  'hollow',
  'simulated',
  'target',
  'former',
  'proposed',
  'carried',
  'baseline',
] as const
export type MarkKind = (typeof markKinds)[number]

export interface ChartPoint {
  /** Names its figure: what a click opens, and whatever else is drawn of it. */
  readonly key: string
  /** Year, with decimals where needed: 2025 is the end of 2025. */
  readonly at: number
  readonly value: number
  readonly mark: MarkKind
  /** What stands by the mark. */
  readonly text: string
  /** What is heard of it, in one sentence. */
  readonly said: string
  /** What is read of it when it is pointed at: value as printed, scope, quality, act. */
  readonly told: readonly string[]
  /** Place of its scope among those drawn. */
  readonly scope: number
}

export interface ChartScope {
  /** Empty where the drawing has one scope. */
  readonly name: string
  /** The scope that was asked for: its marks are full and bear their figures; others are thin and named at their end. */
  readonly strong: boolean
}

/** A stretch of time behind the marks: an agreement. */
export interface ChartBand {
  readonly from: number
  readonly to: number
  readonly label: string
  /** Where the label has no room. */
  readonly short: string
  /** Announced, and nothing promised in it yet: drawn empty. */
  readonly isAnnounced: boolean
}

/** What a trajectory draws, with its words, without sizes. */
export interface TrajectoryContent {
  readonly from: number
  readonly to: number
  /** Runs of results in consecutive years of one scope; no line runs between two of them. */
  readonly runs: readonly (readonly ChartPoint[])[]
  readonly targets: readonly ChartPoint[]
  readonly baselines: readonly ChartPoint[]
  readonly breaks: readonly { readonly from: number; readonly to: number }[]
  readonly breakLabel: string
  /** Stands before the names of scopes that found no room in the drawing. */
  readonly besideLabel: string
  readonly bands: readonly ChartBand[]
  readonly scopes: readonly ChartScope[]
}

/** Every point of a drawing in order of time, then of size: the order in which arrows go through it. */
export function pointsIn({
  runs,
  targets,
  baselines,
}: Pick<TrajectoryContent, 'runs' | 'targets' | 'baselines'>): readonly ChartPoint[] {
  return [...runs.flat(), ...targets, ...baselines].toSorted(
    (a, b) => a.at - b.at || a.value - b.value || a.scope - b.scope,
  )
}
