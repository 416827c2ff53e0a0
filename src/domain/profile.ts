/** Version of the rule that every output prints; moves whenever a reading could change. */
export const ruleVersion = '1.1'

export const profileIds = ['default', 'alternative'] as const
export type ProfileId = (typeof profileIds)[number]

/** Cut-offs of the bands, on unrounded ratios. They are ours, not the acts'. */
export interface Profile {
  readonly id: ProfileId
  /** From here `nearlyAttained`, or a pace that is sufficient. */
  readonly near: number
  /** From here `belowTarget`, or a pace to check; less is far below, or insufficient. */
  readonly below: number
  /** Less than this is `belowBaseline`. */
  readonly start: number
}

/** `default` after Eurostat-style and Statistics Canada progress measures; `alternative` is more lenient near the target. */
export const profiles: { readonly [id in ProfileId]: Profile } = {
  default: { id: 'default', near: 0.95, below: 0.6, start: 0 },
  alternative: { id: 'alternative', near: 0.85, below: 0.65, start: 0 },
}
