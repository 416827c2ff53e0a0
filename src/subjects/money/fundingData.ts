import { byText } from '../../domain/order'
import { groupBy } from '../../api/groupBy'
import type { ParsedResource } from '../../api/resources'

export type Programme = ParsedResource<'programmes'>['programmes'][number]
export type Amount = ParsedResource<'programmes'>['amounts'][number]
export type Instalment = ParsedResource<'programmes'>['instalments'][number]
export type Deliverable = ParsedResource<'programmes'>['deliverables'][number]
export type Agreement = ParsedResource<'agreements'>['agreements'][number]
export type Funder = ParsedResource<'funders'>['funders'][number]
/** A deliverable that came, or was noted as not received; a payment that was made. The acts record neither. */
export type Delivery = ParsedResource<'reporting'>['deliveries'][number]
export type Payment = ParsedResource<'reporting'>['payments'][number]
export type Act = ParsedResource<'sources'>['acts'][number]
export type Unit = ParsedResource<'reference'>['units'][number]
export type Contradiction = ParsedResource<'contradictions'>['contradictions'][number]

/** What the acts say about money, and what it is owed for: everything that these pages are made of. */
export interface FundingData {
  readonly programmes: readonly Programme[]
  readonly amounts: readonly Amount[]
  readonly instalments: readonly Instalment[]
  readonly deliverables: readonly Deliverable[]
  readonly agreements: readonly Agreement[]
  readonly funders: ReadonlyMap<string, Funder>
  readonly units: ReadonlyMap<string, Unit>
  /** Empty until the sources are read: an act is then called by its id. */
  readonly acts: ReadonlyMap<string, Act>
  readonly deliveries: ReadonlyMap<string, readonly Delivery[]>
  /** By instalment. */
  readonly payments: ReadonlyMap<string, Payment>
  /** Contradictions by the id of each figure that they touch. */
  readonly contradictions: ReadonlyMap<string, readonly Contradiction[]>
}

interface FundingResources {
  readonly programmes: ParsedResource<'programmes'>
  readonly agreements: ParsedResource<'agreements'>
  readonly funders: ParsedResource<'funders'>
  readonly reference: ParsedResource<'reference'>
  /** Absent while they are on their way, or where they could not be read: amounts stand without them. */
  readonly sources?: ParsedResource<'sources'> | undefined
  readonly contradictions?: ParsedResource<'contradictions'> | undefined
  readonly reporting?: ParsedResource<'reporting'> | undefined
  /** Amounts that became known after this day are left out. */
  readonly asOf: string
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** The resources as one: lists, and lookups by id. */
export function fundingData({
  programmes,
  agreements,
  funders,
  reference,
  sources,
  contradictions,
  reporting,
  asOf,
}: FundingResources): FundingData {
  const pairs = (contradictions?.contradictions ?? []).flatMap((contradiction) =>
    [...new Set(contradiction.concerns)].map((id) => ({ id, contradiction })),
  )
  return {
    programmes: programmes.programmes,
    amounts: programmes.amounts.filter(({ known }) => known <= asOf),
    instalments: programmes.instalments,
    deliverables: programmes.deliverables,
    agreements: agreements.agreements,
    funders: byId(funders.funders),
    units: byId(reference.units),
    acts: byId(sources?.acts ?? []),
    deliveries: groupBy(
      (reporting?.deliveries ?? []).filter(({ known }) => known <= asOf),
      ({ deliverable }) => deliverable,
    ),
    payments: new Map(
      (reporting?.payments ?? [])
        .filter(({ known }) => known <= asOf)
        .map((payment) => [payment.instalment, payment]),
    ),
    contradictions: new Map(
      [...groupBy(pairs, ({ id }) => id)].map(([id, found]) => [
        id,
        found.map(({ contradiction }) => contradiction),
      ]),
    ),
  }
}

/** Latest programme first; of two that end together, the one that began later. */
export const latestFirst = (
  one: { readonly period: { readonly start: string; readonly end: string } },
  other: { readonly period: { readonly start: string; readonly end: string } },
): number => {
  const [a, b] = [
    `${one.period.end} ${one.period.start}`,
    `${other.period.end} ${other.period.start}`,
  ]
  return byText(b, a)
}

/** Funders that are none: members' own money and valued time, which a budget lists beside them. */
export const ownResources: ReadonlySet<string> = new Set(['private', 'in-kind'])

/** Contradictions of several figures, each once. */
export function contradictionsOf(
  ids: readonly string[],
  { contradictions }: Pick<FundingData, 'contradictions'>,
): Contradiction[] {
  return [...new Set(ids.flatMap((id) => contradictions.get(id) ?? []))]
}
