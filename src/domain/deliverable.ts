export const frequencies = ['once', 'annual', 'continuous', 'perEvent'] as const
export type Frequency = (typeof frequencies)[number]

/** What a person noted about a deliverable: it came, it came and lacks something, it has not come. */
export const deliveryOutcomes = ['received', 'incomplete', 'notReceived'] as const
export type DeliveryOutcome = (typeof deliveryOutcomes)[number]

export interface Delivery {
  readonly note: DeliveryOutcome
  /** ISO day of arrival, or for `notReceived` the day on which it was noted. */
  readonly day: string
}
