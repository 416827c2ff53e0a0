import type { Status } from '../../domain/reading'

/**
 * The shape of a reading as a character, of the families that the page draws: discs are attained, squares are levels,
 * diamonds are paces. All stand in the block "Geometric Shapes" but three, which every office font set has too. The word
 * always follows.
 */
export const statusShape: Record<Status, string> = {
  attained: '●',
  alreadyAttained: '●',
  attainedSoFar: '◉',
  nearlyAttained: '▣',
  belowTarget: '◧',
  farBelowTarget: '□',
  belowBaseline: '▼',
  notAttained: '⊠',
  partly: '◕',
  none: '○',
  inProgress: '◑',
  paceSufficient: '◆',
  paceToCheck: '◈',
  paceInsufficient: '◇',
  awaitingReport: '△',
  noVerdict: '–',
  noTarget: '•',
}

/** A text behind the shape of its status, where it has one. */
export const withShape = ({
  text,
  status,
}: {
  readonly text: string
  readonly status?: Status | undefined
}): string => (status === undefined ? text : `${statusShape[status]}\u00a0${text}`)
