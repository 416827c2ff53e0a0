import { groupBy } from '../../api/groupBy'
import type { Status } from '../../domain/reading'
import { byPeriod } from './byPeriod'
import type { OverviewData } from '../promise/overviewView'

/** What can have become of a promise with a figure. */
export const outcomes = ['held', 'short', 'running', 'awaited', 'unpublished', 'unread'] as const
export type Outcome = (typeof outcomes)[number]

const outcomeOf: Record<Exclude<Status, 'noVerdict' | 'noTarget'>, Outcome> = {
  attained: 'held',
  alreadyAttained: 'held',
  attainedSoFar: 'running',
  nearlyAttained: 'short',
  belowTarget: 'short',
  farBelowTarget: 'short',
  belowBaseline: 'short',
  notAttained: 'short',
  partly: 'short',
  none: 'short',
  inProgress: 'running',
  paceSufficient: 'running',
  paceToCheck: 'running',
  paceInsufficient: 'running',
  awaitingReport: 'awaited',
}

export interface ProgrammeOutcome {
  readonly programme: string
  readonly label: string
  readonly total: number
  readonly counts: Readonly<Record<Outcome, number>>
}

/**
 * What became of the promises with a figure, programme by programme, the latest first. "Exercise over, no result in the
 * acts at hand" is an outcome of its own: it accuses nobody.
 */
export function becameView({ rows, programmes }: OverviewData): readonly ProgrammeOutcome[] {
  const withFigure = rows.filter(({ promise }) => promise.target.value !== null)
  return [...groupBy(withFigure, ({ programme }) => programme)]
    .map(([programme, own]) => {
      const found = own.map(({ verdict: { status, reason } }): Outcome => {
        if (status === 'noVerdict' || status === 'noTarget')
          return reason === 'notPublished' ? 'unpublished' : 'unread'
        return outcomeOf[status]
      })
      const count = (outcome: Outcome): number => found.filter((one) => one === outcome).length
      return {
        programme,
        label: programmes.get(programme)?.label ?? programme,
        total: own.length,
        counts: {
          held: count('held'),
          short: count('short'),
          running: count('running'),
          awaited: count('awaited'),
          unpublished: count('unpublished'),
          unread: count('unread'),
        },
      }
    })
    .toSorted(byPeriod(programmes))
}
