import { groupBy } from '../../api/groupBy'
import type { Label } from '../../domain/observation'
import type { DueDate } from '../../domain/period'
import { onceFor } from '../../api/onceFor'
import { amountLines, sumOf } from '../money/amountLine'
import { agreementViews } from '../money/agreementView'
import { fundingByYear } from '../money/fundingByYear'
import type { Agreement, Amount, FundingData, Programme } from '../money/fundingData'
import { linesOf, nextDues, sharesOf } from '../money/funderMoney'
import { leverOf } from '../money/instalmentView'
import { plansView } from '../money/planView'
import { type Amendment, dueIn } from './amendments'

/** A sum of the money pages, under the name of what it is the sum of. */
export type SumOf =
  | {
      readonly sum: 'year'
      readonly funder: string
      readonly year: number
      readonly stage: Amount['stage']
    }
  | {
      readonly sum: 'payments'
      readonly agreement: Agreement
      readonly stage: Amount['stage']
    }
  | { readonly sum: 'lever'; readonly funder: string }
  | {
      readonly sum: 'grants'
      readonly programme: Programme
      readonly stage: Amount['stage']
    }
  | { readonly sum: 'rest'; readonly programme: Programme }

export interface MovedSum {
  readonly key: string
  readonly of: SumOf
  readonly before: number | null
  readonly after: number | null
}

export interface MovedDue {
  readonly key: string
  readonly agreement: Agreement
  /** `null` for the report that an agreement itself owes. */
  readonly label: Label | null
  readonly before: DueDate | null
  readonly after: DueDate | null
}

/** The data with the amendments in force; the ones given stay as they are. */
function amendedData(data: FundingData, amendments: readonly Amendment[]): FundingData {
  const said = new Map(amendments.map((amendment) => [amendment.id, amendment]))
  const eurosOf = ({ id, euros }: { readonly id: string; readonly euros: number }): number =>
    said.get(id)?.value?.value ?? euros
  const dueOf = ({ id, due }: { readonly id: string; readonly due: DueDate | null }) => {
    const amendment = said.get(id)
    return amendment === undefined ? due : (dueIn(amendment) ?? due)
  }
  return {
    ...data,
    amounts: data.amounts.map((amount) => ({ ...amount, euros: eurosOf(amount) })),
    instalments: data.instalments.map((one) => ({
      ...one,
      euros: eurosOf(one),
      due: dueOf(one),
    })),
    deliverables: data.deliverables.map((one) => ({ ...one, due: dueOf(one) })),
  }
}

/** Every sum that the money pages show of funders, agreements and programmes, by a key of its own. */
function sumsOf(
  data: FundingData,
  asOf: string,
): ReadonlyMap<string, { of: SumOf; euros: number }> {
  const years = [...data.funders.keys()].flatMap((funder) =>
    fundingByYear(linesOf(funder, data), sharesOf(funder, data)).years.flatMap(({ year, sums }) =>
      sums.map(({ stage, euros }) => ({
        key: `year ${funder} ${year} ${stage}`,
        of: { sum: 'year' as const, funder, year, stage },
        euros,
      })),
    ),
  )
  const views = agreementViews(data, asOf, () => true)
  const payments = views.flatMap(({ agreement, instalments }) =>
    [...groupBy(instalments, ({ stage }) => stage)].map(([stage, own]) => ({
      key: `payments ${agreement.id} ${stage}`,
      of: { sum: 'payments' as const, agreement, stage },
      euros: own.reduce((sum, { euros }) => sum + euros, 0),
    })),
  )
  const levers = [...data.funders.keys()].map((funder) => ({
    key: `lever ${funder}`,
    of: { sum: 'lever' as const, funder },
    euros: leverOf(
      views.flatMap(({ agreement, instalments }) =>
        agreement.parties.includes(funder) ? instalments : [],
      ),
    ).euros,
  }))
  const programmes = data.programmes.flatMap((programme) => {
    const lines = amountLines(data).filter((amount) => amount.programme === programme.id)
    const grants = groupBy(
      lines.filter(({ role }) => role === 'subsidy'),
      ({ stage }) => stage,
    )
    return [
      ...[...grants].map(([stage, own]) => ({
        key: `grants ${programme.id} ${stage}`,
        of: { sum: 'grants' as const, programme, stage },
        euros: sumOf(own),
      })),
      ...plansView(lines).plans.flatMap(({ id, rest }) =>
        rest === null
          ? []
          : [
              {
                key: `rest ${programme.id} ${id}`,
                of: { sum: 'rest' as const, programme },
                euros: rest,
              },
            ],
      ),
    ]
  })
  return new Map(
    [...years, ...payments, ...levers, ...programmes].map(({ key, of, euros }) => [
      key,
      { of, euros },
    ]),
  )
}

/** The sums of the data as they stand, at each day that was asked for: they are what every amendment is held against. */
const sumsAt = onceFor((data: FundingData) => {
  const byDay = new Map<string, ReturnType<typeof sumsOf>>()
  return (asOf: string) => {
    const sums = byDay.get(asOf) ?? sumsOf(data, asOf)
    byDay.set(asOf, sums)
    return sums
  }
})

/** What is owed after `asOf`, by what it is. */
const duesOf = (data: FundingData, asOf: string) =>
  new Map(nextDues(data.agreements, data, asOf).map((due) => [`${due.kind} ${due.id}`, due]))

/**
 * Sums and dues that amendments would change at `asOf`: each is made anew, as the pages of money make it, from the amended
 * data, and told where it differs. A reading moves no sum: the acts give money for what was done, and only the funder judges it.
 */
export function moneyMoved(
  data: FundingData,
  amendments: readonly Amendment[],
  asOf: string,
): { readonly sums: readonly MovedSum[]; readonly dues: readonly MovedDue[] } {
  const amended = amendedData(data, amendments)
  const [sums, otherSums] = [sumsAt(data)(asOf), sumsOf(amended, asOf)]
  const [dues, otherDues] = [duesOf(data, asOf), duesOf(amended, asOf)]
  return {
    sums: [...new Set([...sums.keys(), ...otherSums.keys()])].flatMap((key): MovedSum[] => {
      const [one, other] = [sums.get(key), otherSums.get(key)]
      const of = (one ?? other)?.of
      return of === undefined || one?.euros === other?.euros
        ? []
        : [{ key, of, before: one?.euros ?? null, after: other?.euros ?? null }]
    }),
    dues: [...new Set([...dues.keys(), ...otherDues.keys()])].flatMap((key): MovedDue[] => {
      const [one, other] = [dues.get(key), otherDues.get(key)]
      const due = one ?? other
      return due === undefined || one?.due === other?.due
        ? []
        : [
            {
              key,
              agreement: due.agreement,
              label: due.label,
              before: one?.due ?? null,
              after: other?.due ?? null,
            },
          ]
    }),
  }
}
