import type { ParsedResource } from '../../api/resources'
import { groupBy } from '../../api/groupBy'
import { deliverableState } from '../../domain/deliverableState'
import { byText } from '../../domain/order'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { formatDue, formatPeriod } from '../../format/dates'
import { formatEuros } from '../../format/numbers'
import { shortName } from '../../format/shortName'
import { m } from '../../format/words'
import type { Amount, Deliverable, Delivery, Instalment, Programme } from '../money/fundingData'
import { deliverableWords, frequencyWords } from '../money/dueWords'
import { labelText, stageWords } from '../money/moneyWords'
import { periodText } from '../money/amountWords'
import { parts, type Thing, within } from './thing'

type Funder = ParsedResource<'funders'>['funders'][number]
type Agreement = ParsedResource<'agreements'>['agreements'][number]

/** The lists that are there; one that could not be read is empty. */
export interface MoneyLists {
  readonly programmes: readonly Programme[]
  readonly amounts: readonly Amount[]
  readonly instalments: readonly Instalment[]
  readonly deliverables: readonly Deliverable[]
  readonly agreements: readonly Agreement[]
  readonly funders: readonly Funder[]
  readonly deliveries: readonly Delivery[]
}

const both = ({ fr, en }: { readonly fr: string; readonly en: string }): string[] => [fr, en]

/** Where the page of a programme, else that of a funder, shows something. */
const placeIn =
  (programme: string | null, funder: string | null, id: string) =>
  (lasting: ViewState): string =>
    programme !== null
      ? within(addresses.programme(programme, lasting), id)
      : funder !== null
        ? within(addresses.funder(funder, lasting), id)
        : addresses.programmes(lasting)

/** Programmes, funders, amounts, instalments and deliverables, each where its page shows it. Amounts known after `asOf` are left out. */
export function moneyThings(
  { programmes, amounts, instalments, deliverables, agreements, funders, deliveries }: MoneyLists,
  asOf: string,
): Thing[] {
  const received = groupBy(
    deliveries.filter(({ known }) => known <= asOf),
    ({ deliverable }) => deliverable,
  )
  const deliveriesOf = (id: string): readonly Delivery[] => received.get(id) ?? []
  const programmeOf = new Map(programmes.map((programme) => [programme.id, programme]))
  const agreementOf = new Map(agreements.map((agreement) => [agreement.id, agreement]))
  const funderOf = new Map(funders.map((funder) => [funder.id, funder]))
  const programmeName = (id: string | null): string | null => {
    const programme = id === null ? undefined : programmeOf.get(id)
    return programme === undefined ? null : labelText(programme.label)
  }
  const funderName = (id: string | null): string | null => {
    const funder = id === null ? undefined : funderOf.get(id)
    return funder === undefined ? null : shortName(funder)
  }
  /** The last grant that an act prints for a funder, with its year; sums of several acts are the funder's page's. */
  const grantsOf = (id: string): string | null => {
    const last = amounts
      .filter(
        ({ funder, role, total, period, known }) =>
          funder === id && role === 'subsidy' && !total && period !== null && known <= asOf,
      )
      .toSorted((a, b) => byText(b.period?.end ?? '', a.period?.end ?? ''))[0]
    return last === undefined
      ? null
      : parts(labelText(last.label), formatEuros(last.euros), stageWords[last.stage]())
  }
  return [
    ...programmes.map(({ id, label, purpose, period }): Thing => ({
      key: `programme:${id}`,
      kind: 'programme',
      label: labelText(label),
      figures: [],
      more: [...both(label), ...both(purpose), m.find_words_budget()],
      weight: 2.5,
      to: (lasting) => addresses.programme(id, lasting),
      say: () => ({ figure: formatPeriod(period), where: null }),
    })),
    ...funders.map((funder): Thing => {
      const { id, name, short, shortEn, names } = funder
      return {
        key: `funder:${id}`,
        kind: 'funder',
        label: labelText(name),
        figures: [],
        names: [short, shortEn ?? ''],
        more: [...both(name), ...names.map(({ name: known }) => known)],
        weight: 3,
        to: (lasting) => addresses.funder(id, lasting),
        say: () => ({ figure: grantsOf(id), where: shortName(funder) }),
      }
    }),
    ...amounts
      .filter(({ known }) => known <= asOf)
      .map(({ id, label, programme, funder, euros, period, stage, category }): Thing => ({
        key: `amount:${id}`,
        kind: 'amount',
        label: labelText(label),
        figures: [euros],
        more: [
          ...both(label),
          programmeName(programme) ?? '',
          funderName(funder) ?? '',
          category ?? '',
          m.find_kind_amount(),
        ],
        weight: funder === null ? 0 : 0.5,
        to: placeIn(programme, funder, id),
        say: () => ({
          figure: parts(formatEuros(euros), stageWords[stage]()),
          where: parts(programmeName(programme), funderName(funder), periodText(period)),
        }),
      })),
    ...instalments.map(({ id, label, agreement, euros, due, stage }): Thing => {
      const known = agreementOf.get(agreement)
      const programme = known?.programme ?? null
      return {
        key: `instalment:${id}`,
        kind: 'instalment',
        label: labelText(label),
        figures: [euros],
        more: [
          ...both(label),
          programmeName(programme) ?? '',
          ...(known?.parties ?? []).map((party) => funderName(party) ?? ''),
          m.find_kind_instalment(),
        ],
        weight: 2,
        to: placeIn(programme, null, id),
        say: () => ({
          figure: parts(
            formatEuros(euros),
            stageWords[stage](),
            due === null ? null : formatDue(due),
          ),
          where: programmeName(programme),
        }),
      }
    }),
    ...deliverables.map(({ id, label, programme, due, frequency, words }): Thing => ({
      key: `deliverable:${id}`,
      kind: 'deliverable',
      label: labelText(label),
      figures: [],
      more: [...both(label), words, programmeName(programme) ?? '', m.find_kind_deliverable()],
      weight: 1,
      to: placeIn(programme, null, id),
      say: () => ({
        figure:
          deliveriesOf(id).length === 0
            ? parts(
                due === null ? frequencyWords[frequency]() : formatDue(due),
                m.find_undelivered(),
              )
            : deliverableWords({
                state: deliverableState({ frequency, due, deliveries: deliveriesOf(id) }, asOf),
              }),
        where: programmeName(programme),
      }),
    })),
  ]
}
