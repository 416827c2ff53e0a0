/** What a later act says on the same object: an indicator that it promises, or an event that it names. */
interface Continuation {
  readonly indicator?: string
  readonly event?: string
}

/**
 * Objectives of 2022 whose object stands again in the act of 2026 under another indicator. Neither act says so:
 * Jalons sets them side by side because the words name the same thing (the cluster's booklet, the regional watch
 * unit, cyber-security webinars, three events). No figure is compared across.
 */
export const continuations: ReadonlyMap<string, Continuation> = new Map<string, Continuation>([
  ['2022-asd-booklet', { indicator: '2026-asd-booklet' }],
  ['2022-asd-watch-unit', { indicator: '2026-asd-watch-unit' }],
  ['2022-asd-cyber-webinar', { indicator: '2026-asd-webinars' }],
  ['2022-asd-eurosatory', { event: '2026-event-eurosatory' }],
  ['2022-asd-aeromart', { event: '2026-event-aeromart' }],
  ['2022-asd-act-in-space', { event: '2026-event-act-in-space' }],
])
