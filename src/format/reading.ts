import type { Level, Nature, Observation } from '../domain/observation'
import { yearOf } from '../domain/period'
import { promiseStateAt } from '../domain/promise'
import type { Status } from '../domain/reading'
import type { PointQuality } from '../domain/trajectory'
import { m } from './words'

/** Word of each status, in the language of the page. */
export const statusWords: Record<Status, () => string> = {
  attained: m.status_attained,
  alreadyAttained: m.status_alreadyAttained,
  attainedSoFar: m.status_attainedSoFar,
  nearlyAttained: m.status_nearlyAttained,
  belowTarget: m.status_belowTarget,
  farBelowTarget: m.status_farBelowTarget,
  belowBaseline: m.status_belowBaseline,
  notAttained: m.status_notAttained,
  partly: m.status_partly,
  none: m.status_none,
  inProgress: m.status_inProgress,
  paceSufficient: m.status_paceSufficient,
  paceToCheck: m.status_paceToCheck,
  paceInsufficient: m.status_paceInsufficient,
  awaitingReport: m.status_awaitingReport,
  noVerdict: m.status_noVerdict,
  noTarget: m.status_noTarget,
}

export const qualityWords: Record<PointQuality, () => string> = {
  final: m.quality_final,
  estimated: m.quality_estimated,
  provisional: m.quality_provisional,
  simulated: m.quality_simulated,
  derived: m.quality_derived,
}

export const natureWords: Record<Nature, () => string> = {
  L: m.nature_L,
  A: m.nature_A,
  F: m.nature_F,
  'L/A': m.nature_LA,
}

/** Quality of a figure for the eye and the ear: derived before its status, because nobody printed it. */
export const qualityOf = ({
  derived,
  status,
}: Pick<Observation, 'status'> & { readonly derived?: unknown }): PointQuality =>
  derived === undefined ? status : 'derived'

/** The quality of a figure in words; `null` for a plain final one. An estimate that no later act took up says since when. */
export function qualityText(
  figure: Pick<Observation, 'status'> & {
    readonly derived?: unknown
    readonly known?: string
    readonly level?: Level
  },
  asOf: string,
): string | null {
  const quality = qualityOf(figure)
  const since = figure.known === undefined ? null : yearOf(figure.known)
  if (
    quality === 'estimated' &&
    figure.level === 'printed' &&
    since !== null &&
    since < yearOf(asOf)
  )
    return m.quality_estimated_since({ year: since })
  return quality === 'final' ? null : qualityWords[quality]()
}

/** That a target is proposed and not voted, and simulated where it is; `null` for a voted one. */
export function proposedText(
  target: Pick<Observation, 'adopted' | 'status'>,
  asOf: string,
): string | null {
  if (promiseStateAt(target, asOf) === 'voted') return null
  return target.status === 'simulated' ? m.indicator_proposed_simulated() : m.indicator_proposed()
}
