import { goesUp } from '../domain/comparator'
import type { KnownDomain } from '../domain/indicator'
import type { Level, Nature, Observation } from '../domain/observation'
import { yearOf } from '../domain/period'
import { type IndicatorPromise, promiseStateAt } from '../domain/promise'
import type { Flag, Reason, Status } from '../domain/reading'
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

export const reasonWords: Record<Reason, () => string> = {
  wordsOnly: m.reason_wordsOnly,
  directionOnly: m.reason_directionOnly,
  qualitative: m.reason_qualitative,
  notPublished: m.reason_notPublished,
  toleranceMissing: m.reason_toleranceMissing,
  baseMissing: m.reason_baseMissing,
  imprecise: m.reason_imprecise,
  noResultPublished: m.reason_noResultPublished,
}

/** Reasons in a word or two, for the counts at the head of the overview. */
export const shortReasonWords: Record<Reason, (count: { readonly n: number }) => string> = {
  wordsOnly: m.reason_short_wordsOnly,
  directionOnly: m.reason_short_directionOnly,
  qualitative: m.reason_short_qualitative,
  notPublished: m.reason_short_notPublished,
  toleranceMissing: m.reason_short_toleranceMissing,
  baseMissing: m.reason_short_baseMissing,
  imprecise: m.reason_short_imprecise,
  noResultPublished: m.reason_short_noResultPublished,
}

export const flagWords: Record<Flag, () => string> = {
  estimated: m.flag_estimated,
  approximate: m.flag_approximate,
  provisional: m.flag_provisional,
  simulated: m.flag_simulated,
  contested: m.flag_contested,
  targetBelowPreviousActual: m.flag_targetBelowPreviousActual,
  targetBelowPreviousTarget: m.flag_targetBelowPreviousTarget,
  metWhenSet: m.flag_metWhenSet,
  baselineInferred: m.flag_baselineInferred,
  noBaseline: m.flag_noBaseline,
  operatorAssumed: m.flag_operatorAssumed,
  dueDateInferred: m.flag_dueDateInferred,
  scopeUncertain: m.flag_scopeUncertain,
  kindAmbiguous: m.flag_kindAmbiguous,
  natureDiffers: m.flag_natureDiffers,
  definitionChanged: m.flag_definitionChanged,
  targetRevised: m.flag_targetRevised,
  partsDoNotAddUp: m.flag_partsDoNotAddUp,
  aboveRange: m.flag_aboveRange,
  smallNumbers: m.flag_smallNumbers,
  stale: m.flag_stale,
  fewPoints: m.flag_fewPoints,
  truncated: m.flag_truncated,
}

/** A flag beside one promise: a bare number reads at least, or at most where less is better. */
export const flagWord = (
  flag: Flag,
  promise: Pick<IndicatorPromise, 'target' | 'ascending'> | null,
): string =>
  flag === 'operatorAssumed' && promise !== null && !goesUp(promise)
    ? m.flag_operatorAssumedMost()
    : flagWords[flag]()

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

const domainWords: Record<KnownDomain, () => string> = {
  network: m.domain_network,
  innovation: m.domain_innovation,
  events: m.domain_events,
  companies: m.domain_companies,
  health: m.domain_health,
  asd: m.domain_asd,
  training: m.domain_training,
  communication: m.domain_communication,
  governance: m.domain_governance,
  startups: m.domain_startups,
  markets: m.domain_markets,
  ecosystem: m.domain_ecosystem,
  unsaid: m.domain_unsaid,
}

/** The subject of an indicator: ours has words in both languages, another is said as its data set writes it. */
export const domainWord = (domain: string): string =>
  Object.hasOwn(domainWords, domain) ? domainWords[domain as KnownDomain]() : domain

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
