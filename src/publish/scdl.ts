import type { Label } from '../domain/observation'
import { isDay, lastDayOf } from '../domain/period'
import { writeCsv } from '../spreadsheet/csv'
import { siretOf } from '../spreadsheet/siret'
import type { DataSet } from './dataSet'
import type { LegalFields } from './legalFields'
import { isDecided, paymentsOf, type Vote, votesOf } from './votes'

/** Columns of the SCDL schema "subventions", version 2.1.1, in its order. */
export const grantColumns = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const

export type LegalField = keyof LegalFields
export type LeftOutReason = 'noVotedAmount' | 'noPayment' | 'noBeneficiary'

interface Grant {
  /** The agreement's id, or what tells an earlier decision apart from it: `legal` has its fields under it. */
  readonly id: string
  readonly label: Label
  readonly funder: string
  readonly funderName: string
  readonly euros: number
  /** Legal fields that nobody has given yet; the row is written once there is none. */
  readonly lacking: readonly LegalField[]
  readonly cells: readonly (string | number | null)[]
}

export interface Grants {
  readonly grants: readonly Grant[]
  readonly leftOut: readonly {
    readonly agreement: string
    readonly label: Label
    readonly reason: LeftOutReason
  }[]
}

/** Longest text that the schema takes for a free one. */
const longest = 256
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`

type Agreement = DataSet['agreements'][number]
type Instalment = DataSet['instalments'][number]

/** `unique` and `échelonné` are the schema's words; what is paid on conditions of its own is told in the act's. */
function conditionsOf(instalments: readonly Instalment[]): string {
  const [only, ...others] = instalments
  if (only === undefined || others.length > 0) return 'échelonné'
  return only.pieces.length === 0 ? 'unique' : cut(only.condition.fr)
}

/** Days between which it is paid; the acts give no day of payment. */
function paidWithin(instalments: readonly Instalment[]): string {
  const starts = instalments.map(({ period }) => period.start)
  const ends = instalments.flatMap(({ period, due }) =>
    due === null ? [period.end] : [period.end, lastDayOf(due)],
  )
  return `${starts.toSorted().at(0) ?? ''}/${ends.toSorted().at(-1) ?? ''}`
}

export const isSiret = (text: string): boolean => 'siret' in siretOf(text)

/** Who is paid: the cluster that the set tells of, where it says its number. */
interface Beneficiary {
  readonly name: string
  readonly siret: string
}

/** One row of the schema; an earlier decision has an agreement of its own, which is not at hand. */
function grantOf(
  vote: Vote,
  agreement: Agreement,
  instalments: readonly Instalment[],
  names: ReadonlyMap<string, string>,
  legal: LegalFields,
  beneficiary: Beneficiary,
): Grant {
  const { funder, euros, number, isOwn, amounts } = vote
  const id = isOwn ? agreement.id : `${agreement.id} ${number ?? ''}`
  const label = (isOwn ? undefined : amounts[0]?.label) ?? agreement.label
  const signed = (isOwn ? agreement.signed : null) ?? legal.signed[id] ?? ''
  const notified = legal.notified[id] ?? ''
  const funderName = names.get(funder) ?? funder
  const typed = siretOf(legal.siret[funder] ?? '')
  const siret = 'siret' in typed ? typed.siret : ''
  const payments = paymentsOf(instalments, vote)
  return {
    id,
    label,
    funder,
    funderName,
    euros,
    lacking: [
      ...(siret === '' ? (['siret'] as const) : []),
      ...(isDay(signed) ? [] : (['signed'] as const)),
      ...(notified === '' ? (['notified'] as const) : []),
    ],
    cells: [
      funderName,
      siret,
      signed,
      number,
      beneficiary.name,
      beneficiary.siret,
      null,
      cut(label.fr),
      euros,
      'aide en numéraire',
      conditionsOf(payments),
      paidWithin(payments),
      null,
      notified,
      '1.00',
      null,
    ],
  }
}

/** The grants of a set as rows of the schema, one per decision and amount voted by it, with what each still lacks; those that say too little are left out, with the reason. */
export function grantsOf(dataSet: DataSet, legal: LegalFields): Grants {
  const grants: Grant[] = []
  const leftOut: Grants['leftOut'][number][] = []
  const names = new Map(dataSet.funders.map(({ id, name }) => [id, name.fr]))
  const acts = new Map(
    dataSet.acts.flatMap((act) => (act.kind === 'register' ? [] : [[act.id, act] as const])),
  )
  const { cluster } = dataSet
  const beneficiary =
    cluster?.siret === undefined ? null : { name: cluster.name.fr, siret: cluster.siret }
  for (const agreement of dataSet.agreements) {
    const { id, label, act } = agreement
    if (!acts.has(act)) continue
    const instalments = dataSet.instalments.filter(
      (instalment) => instalment.agreement === id && isDecided(instalment),
    )
    const votes = votesOf(dataSet, agreement)
    const reason =
      beneficiary === null
        ? 'noBeneficiary'
        : votes.length === 0
          ? 'noVotedAmount'
          : instalments.length === 0
            ? 'noPayment'
            : null
    if (beneficiary === null || reason !== null) {
      leftOut.push({ agreement: id, label, reason: reason ?? 'noBeneficiary' })
      continue
    }
    for (const vote of votes)
      grants.push(grantOf(vote, agreement, instalments, names, legal, beneficiary))
  }
  return { grants, leftOut }
}

/** The rows that lack nothing, as CSV. */
export function grantsCsv({ grants }: Grants): string {
  return writeCsv(
    [
      grantColumns,
      ...grants.filter(({ lacking }) => lacking.length === 0).map(({ cells }) => cells),
    ],
    'en',
  )
}
