import '../api/wire/jitless'
import * as z from 'zod/mini'
import { ExactNumber } from '../api/wire/observation'
import { markKinds } from '../charts/chartPoint'

/** Words of a document; longer than those of the data, for comments and gathered notes. */
export const Words = z.string().check(z.maxLength(20_000))
export const Key = z.string().check(z.minLength(1), z.maxLength(240))

/** A place on a time axis; a file with years that no chart has is refused before anybody draws them. */
const Time = z.number().check(z.gte(1800), z.lte(2300))

const point = {
  /** Year, with decimals where needed: 2025 is the end of 2025. */
  at: Time,
  value: ExactNumber,
  mark: z.enum(markKinds),
  text: Words,
  said: Words,
}

const ChartPoint = z.object({
  ...point,
  /** The figure that it shows, by id. */
  key: Key,
  told: z.readonly(z.array(Words)),
  /** Place of its scope in `scopes`. */
  scope: z.int(),
})

const common = {
  /** Unit of the value axis; empty where nothing named is counted. */
  unit: Words,
  from: Time,
  to: Time,
  breaks: z.readonly(z.array(z.object({ from: Time, to: Time }))),
  breakLabel: Words,
  marks: z.readonly(z.array(z.object({ mark: z.enum(markKinds), label: Words }))),
}

/** All that a trajectory chart draws, without sizes: whoever draws it has nothing left to look up. */
const Drawn = z.object({
  ...common,
  runs: z.readonly(z.array(z.readonly(z.array(ChartPoint)))),
  targets: z.readonly(z.array(ChartPoint)),
  baselines: z.readonly(z.array(ChartPoint)),
  besideLabel: Words,
  bands: z.readonly(
    z.array(
      z.object({ from: Time, to: Time, label: Words, short: Words, isAnnounced: z.boolean() }),
    ),
  ),
  scopes: z.readonly(z.array(z.object({ name: Words, strong: z.boolean() }))),
})

/** As earlier versions kept it: scopes bore letters that stood behind their figures. */
const Lettered = z.object({
  ...common,
  segments: z.array(z.object({ points: z.array(z.object(point)) })),
  targets: z.array(z.object(point)),
  baselines: z.array(z.object(point)),
  scopes: z.array(z.object({ letter: Words, label: Words })),
})

const behind = /\s([a-z])(?= ·|$)/u

/** The letters of a kept chart made names again: the first scope is the one that was asked for. */
function withNames(kept: z.infer<typeof Lettered>): z.infer<typeof Drawn> {
  const { segments, targets, baselines, scopes, ...rest } = kept
  const isLettered = scopes.length > 0
  const scopeOf = (text: string): number =>
    Math.max(
      0,
      isLettered ? scopes.findIndex(({ letter }) => letter === behind.exec(text)?.[1]) : 0,
    )
  const named = (one: (typeof targets)[number], scope: number): z.infer<typeof ChartPoint> => ({
    ...one,
    key: `${one.mark} ${one.at} ${one.value}`,
    text: isLettered ? one.text.replaceAll(new RegExp(behind, 'gu'), '') : one.text,
    told: [one.said],
    scope,
  })
  const alone = (one: (typeof targets)[number]): z.infer<typeof ChartPoint> =>
    named(one, scopeOf(one.text))
  return {
    ...rest,
    runs: segments.map(({ points }) => {
      const scope = scopeOf(points.at(-1)?.text ?? '')
      return points.map((one) => named(one, scope))
    }),
    targets: targets.map(alone),
    baselines: baselines.map(alone),
    besideLabel: '',
    bands: [],
    scopes: isLettered
      ? scopes.map(({ label }, place) => ({ name: place === 0 ? '' : label, strong: place === 0 }))
      : [{ name: '', strong: true }],
  }
}

export const Chart = z.union([Drawn, z.pipe(Lettered, z.transform(withNames))])

export type Chart = z.infer<typeof Chart>
