/** A text in the two languages of the interface. French is the language of the acts. */
export interface Label {
  readonly fr: string
  readonly en: string
}

/** IATI results: what a figure is for its indicator. */
export const roles = ['baseline', 'target', 'actual'] as const
export type Role = (typeof roles)[number]

/** After SDMX CL_OBS_STATUS: how sure the figure is, in the words of its own source. */
export const observationStatuses = ['final', 'estimated', 'provisional', 'simulated'] as const
export type ObservationStatus = (typeof observationStatuses)[number]

/** Who stands behind a figure: printed in an act, declared by the cluster, verified by a funder. */
export const levels = ['printed', 'declared', 'verified'] as const
export type Level = (typeof levels)[number]

/** What the words of a figure assert: "au-delà de" `>`, "au minima" `>=`, "près de" `~`. */
export const operators = ['>', '>=', '<', '<=', '~', '='] as const
export type Operator = (typeof operators)[number]

/** Labelled, accompanied, funded: never added together. `L/A`: the act counts either. */
export const natures = ['L', 'A', 'F', 'L/A'] as const
export type Nature = (typeof natures)[number]

/** First and last day, ISO dates, both included. A stock stands at the last day. */
export interface Period {
  readonly start: string
  readonly end: string
}

/** Where a figure stands in an act, so that a reader can put a finger on it. */
export interface Source {
  /** Id of the act: the name of its file among the sources, without extension. */
  readonly act: string
  /** Id of one of the act's sections. */
  readonly section: string
  /** A few words that stand in the same row or sentence as the figure. */
  readonly row: string
  /** The figure, letter for letter. */
  readonly printed: string
  /** Which occurrence in that row, counted from 1; absent for the first. */
  readonly nth?: number | undefined
}

export interface Revision {
  readonly observation: string
  readonly reason: Label
}

/** One figure of one indicator: a baseline, a target or an actual, with its source. */
export interface Observation {
  readonly id: string
  readonly indicator: string
  readonly role: Role
  readonly population: string
  /** `unspecified` where the act does not say. */
  readonly territory: string
  /** Of an unspecified territory: the one that the act most likely means. Such a figure may stand near a promise, never answer it. */
  readonly likelyTerritory?: string | undefined
  readonly nature: Nature | null
  /** `null` where the act gives no date. */
  readonly period: Period | null
  /** `null` where the act promises in words only. Missing is not zero. */
  readonly value: number | null
  /** Upper end of a range ("20 à 40"). */
  readonly upper?: number | undefined
  readonly unit: string
  /** `null` for a bare number. */
  readonly operator: Operator | null
  /** Where a promise in words points, without a value: "une hausse est attendue" is `up`. */
  readonly direction?: 'up' | 'down' | undefined
  /** The act's own words around the figure; always French. */
  readonly words: string
  readonly status: ObservationStatus
  readonly level: Level
  /** A figure that the act gives only through another one, with its rounding interval. */
  readonly derived?:
    | { readonly low: number; readonly high: number; readonly how: Label }
    | undefined
  readonly agreement: string | null
  readonly programme: string | null
  readonly axis: string | null
  /** ISO date of the vote that adopted the act. */
  readonly adopted: string | null
  /** ISO date from which the figure was known to the public or to the committee. */
  readonly known: string
  readonly revises?: Revision | undefined
  /** The target of which this one is a part ("dont 4 sur …"): never summed. */
  readonly partOf?: string | undefined
  /** The starting value that the act prints beside this target. */
  readonly baseline?: string | undefined
  /** Another wording of the same promise in the same act; this one is shown, that one is graded. */
  readonly restates?: string | undefined
  /** Judgements of the transcriber that stand beside the reading, from `dataFlags`. */
  readonly flags?: readonly DataFlag[] | undefined
  readonly note?: Label | undefined
  readonly source: Source
}

/** Flags that only a person who reads the acts can set; the others are computed. */
export const dataFlags = [
  'approximate',
  'contested',
  'scopeUncertain',
  'kindAmbiguous',
  'natureDiffers',
  'dueDateInferred',
  'partsDoNotAddUp',
  'truncated',
] as const
export type DataFlag = (typeof dataFlags)[number]
