import { byText } from '../../domain/order'
import type { ParsedCatalogue } from '../../api/catalogue'
import { groupBy } from '../../api/groupBy'
import type { ProfileId } from '../../domain/profile'
import { type AgreementView, agreementViews } from './agreementView'
import { type AmountLine, amountLines } from './amountLine'
import { type DeliverableLine, deliverableLines } from './deliverableView'
import type { FundingData, Programme } from './fundingData'
import { type Lever, leverOf } from './instalmentView'
import { type PlansView, plansView } from './planView'
import { type PromiseLine, promiseLines } from './promiseLine'
import { type SpendingView, spendingView } from './spendingView'

/** A programme's money and duties: exactly what its page draws. */
export interface ProgrammeView {
  readonly programme: Programme
  readonly spending: SpendingView
  readonly income: PlansView
  readonly subsidies: readonly AmountLine[]
  readonly rates: readonly AmountLine[]
  /** Lines of a funder's own budget, and other amounts that the act places in the programme. */
  readonly others: readonly AmountLine[]
  readonly agreements: readonly AgreementView[]
  readonly lever: Lever
  readonly deliverables: readonly DeliverableLine[]
}

interface At {
  readonly asOf: string
  readonly readerDay: string
}

const byPeriod = (one: AmountLine, other: AmountLine): number =>
  byText(one.period?.start ?? '', other.period?.start ?? '')

/** `null` for an id that no programme bears. */
export function programmeView(id: string, data: FundingData, at: At): ProgrammeView | null {
  const programme = data.programmes.find((known) => known.id === id)
  if (!programme) return null
  const lines = amountLines(data).filter((amount) => amount.programme === id)
  const of = (...roles: readonly AmountLine['role'][]): AmountLine[] =>
    lines.filter(({ role }) => roles.includes(role))
  const agreements = agreementViews(data, at.asOf, (agreement) => agreement.programme === id)
  return {
    programme,
    spending: spendingView(of('spending'), programme),
    income: plansView(lines),
    subsidies: of('subsidy').toSorted(byPeriod),
    rates: of('rate'),
    others: of('budgetLine', 'context'),
    agreements,
    lever: leverOf(agreements.flatMap(({ instalments }) => instalments)),
    deliverables: deliverableLines(
      data.deliverables.filter((deliverable) => deliverable.programme === id),
      data,
      at,
    ),
  }
}

/** Indicator of the share of private money in a programme's income. */
export const privateShare = 'private-resources-share'

export interface PromiseGroup {
  readonly axis: string | null
  readonly label: string | null
  readonly lines: readonly PromiseLine[]
}

export interface ProgrammePromises {
  readonly all: readonly PromiseLine[]
  readonly groups: readonly PromiseGroup[]
  /** How many are made to no funder: an act recalls them outside any agreement. */
  readonly unaddressed: number
  /** What is promised about the share of private money. */
  readonly floors: readonly PromiseLine[]
}

/** The programme's promises by axis, each with its reading. */
export function programmePromises(
  programme: Programme,
  catalogues: readonly ParsedCatalogue[],
  asOf: string,
  profile: ProfileId,
): ProgrammePromises {
  const all = promiseLines(
    catalogues,
    asOf,
    profile,
    (promise) => promise.programme === programme.id,
  )
  const order = programme.axes.map(({ id }) => id)
  const names = new Map(
    catalogues.flatMap((catalogue) => [...(catalogue.programmes.get(programme.id)?.axes ?? [])]),
  )
  const place = (axis: string | null): number =>
    axis === null || !order.includes(axis) ? order.length : order.indexOf(axis)
  const groups = [...groupBy(all, ({ promise }) => promise.axis)].map(([axis, lines]) => ({
    axis,
    label: axis === null ? null : (names.get(axis) ?? axis),
    lines,
  }))
  return {
    all,
    groups: groups.toSorted((a, b) => place(a.axis) - place(b.axis)),
    unaddressed: all.filter(({ promise }) => promise.parties.length === 0).length,
    floors: all.filter(({ promise }) => promise.target.indicator === privateShare),
  }
}
