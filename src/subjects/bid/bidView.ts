import type { ParsedIndicator } from '../../api/indicator'
import type { ParsedResource } from '../../api/resources'
import type { Remark } from '../../domain/critique'
import {
  comparablePoints,
  type Extrapolation,
  extrapolationOf,
  type History,
  historyOf,
} from '../../domain/critiqueHistory'
import { byText } from '../../domain/order'
import type { ProfileId } from '../../domain/profile'
import { isOverAt } from '../../domain/promise'
import { standsAt } from '../../domain/scope'
import { currentLocale } from '../../format/locale'
import type { CritiqueNames } from '../../format/critiqueWords'
import type { UnitWords } from '../../format/figures'
import { natureWords } from '../../format/reading'
import type { Cells } from '../grid/gridText'
import {
  type IndicatorView,
  indicatorView,
  type ReadPromise,
  scopeBeside,
  scopeWords,
} from '../indicator/indicatorView'
import { unitWordsOf } from '../indicator/unitWords'
import { critiqueNames } from '../promise/critiqueNames'
import { critiqueInForce } from '../promise/criticised'
import { type Proposal, proposalsOf } from './proposal'

/** What a bid is prepared from, beside the indicator itself. */
export interface BidAround {
  readonly agreements: ParsedResource<'agreements'>['agreements']
  readonly reference: ParsedResource<'reference'>
  readonly contradictions: ParsedResource<'contradictions'>['contradictions']
  readonly rules: ParsedResource<'reporting'>['rules']
  readonly deliverables: ParsedResource<'programmes'>['deliverables']
  readonly asOf: string
  readonly profile: ProfileId
  /** Years that targets are proposed for. */
  readonly years: readonly number[]
}

/** A promise of the past with what was said of its terms, and what became of it. */
export interface PastPromise extends ReadPromise {
  readonly remarks: readonly Remark[]
  /** Over, and no result of its own period is known. */
  readonly isUnreported: boolean
}

export interface ProposalView extends Proposal {
  readonly history: History
  readonly extrapolation: Extrapolation | null
}

/** An indicator with all that a bid says of it. */
export interface BidView {
  readonly resource: ParsedIndicator
  readonly view: IndicatorView
  readonly unit: UnitWords
  /** Latest first. */
  readonly promised: readonly PastPromise[]
  /** How many were met when they were set, asked less than the one before, and have no result though they are over. */
  readonly counts: {
    readonly metWhenSet: number
    readonly lowered: number
    readonly unreported: number
  }
  readonly proposals: readonly ProposalView[]
  readonly scopeOf: (figure: Omit<Proposal['scope'], 'indicator'>) => readonly string[]
  readonly names: (target: Proposal['scope']) => CritiqueNames
}

/** Contradictions that are open and no rounding: what a clearer clause would settle. */
export const clausesOf = (
  contradictions: BidView['view']['contradictions'],
): BidView['view']['contradictions'] =>
  contradictions.filter(({ state, rounding }) => state === 'open' && !rounding)

const has = (kind: Remark['kind']) => (one: PastPromise) =>
  one.remarks.some((remark) => remark.kind === kind)

const natureWord = (nature: keyof typeof natureWords): string => natureWords[nature]()

/** What was promised of an indicator, what is known of it, and what is proposed with its critique. */
export function bidView(resource: ParsedIndicator, around: BidAround, cells: Cells): BidView {
  const { agreements, reference, contradictions, rules, deliverables, asOf, profile, years } =
    around
  const language = currentLocale()
  const { indicator, observations } = resource
  const scoped = { reference, language, natureWord }
  const view = indicatorView(resource, {
    ...scoped,
    agreements,
    contradictions,
    asOf,
    profile,
    exercise: undefined,
  })
  const known = observations.filter((figure) => figure.known <= asOf)
  const criticised = {
    figures: known,
    populations: indicator.populations,
    countingRules: rules,
    deliverables,
  }
  const promised = view.promises
    .map((read): PastPromise => ({
      ...read,
      remarks: critiqueInForce(read.promise, criticised),
      isUnreported: isOverAt(read.promise.target, asOf) && read.reading.answer === null,
    }))
    .toSorted((one, other) => byText(standsAt(other.promise.target), standsAt(one.promise.target)))
  const whole = reference.units.find(({ id }) => id === indicator.unit)?.whole ?? false
  const unit = unitWordsOf(view.unit, language)
  const proposals = proposalsOf(cells, {
    indicator,
    figures: known,
    whole,
    symbol: unit.symbol,
    main: view.main?.promise.target ?? view.lastResult,
    asOf,
    years,
  })
  return {
    resource,
    view,
    unit,
    promised,
    counts: {
      metWhenSet: promised.filter(has('metWhenSet')).length,
      lowered: promised.filter(has('belowPreviousTarget')).length,
      unreported: promised.filter(({ isUnreported }) => isUnreported).length,
    },
    proposals: proposals.map((proposal) => {
      const asked = { kind: proposal.kind, target: firstTarget(proposal, asOf, years) }
      const points = comparablePoints(asked, known)
      return Object.assign({}, proposal, {
        history: historyOf(asked, known),
        extrapolation: extrapolationOf(points, years, { whole }),
      })
    }),
    scopeOf: (figure) => scopeWords(figure, resource, scoped),
    names: (target) => critiqueNames(indicator, unit, scopeBeside(target, resource, scoped)),
  }
}

/** A target of the proposal's scope in its first year, for what is known of that scope before anything is typed. */
const firstTarget = (
  { scope }: Proposal,
  asOf: string,
  [first = 0]: readonly number[],
): Parameters<typeof historyOf>[0]['target'] => ({
  ...scope,
  id: 'propose-scope',
  role: 'target',
  value: null,
  operator: null,
  status: 'final',
  level: 'declared',
  adopted: null,
  period: { start: `${first}-01-01`, end: `${first}-12-31` },
  known: asOf,
})
