/** Indicators that rows of the projects' register feed. */
export const projectIndicators = [
  'rd-projects',
  'rd-projects-funded',
  'rd-projects-collaborative',
  'rd-projects-european',
  '2022-rd-projects-by-scheme',
] as const

/** Indicators that rows of the events' register feed. */
export const eventIndicators = ['events-organised', 'event-participants'] as const

/** Indicators that rows of the visits' register feed. */
export const visitIndicators = ['companies-visited'] as const
