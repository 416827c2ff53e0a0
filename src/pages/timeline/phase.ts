/** Announced by the act of 2026 ("Labellisation … pour la période (2027-2029)"), without any promise yet. */
export const phaseVI = {
  start: '2027-01-01',
  end: '2029-12-31',
  act: 'gbm-2026-00171',
  section: 'rapport.i',
} as const
