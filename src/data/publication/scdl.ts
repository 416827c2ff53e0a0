import type { Label } from '../../domain/observation'
import { isDay, lastDayOf } from '../../domain/period'
import { writeCsv } from '../files/csv'
import { siretOf } from '../files/siret'
import type { DataSet } from './dataSet'
import type { LegalFields } from './legalFields'

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

/**
 * The one beneficiary, with the acts that print its number: 2014/002517 ("Association pôle des microtechniques … n° SIRET
 * 487 980 799 00018") and 2022/006267 ("SIRET : 487 980 799 00018"). A set without them says nothing of it.
 */
export const beneficiary = {
  name: 'Association pôle des microtechniques',
  siret: '48798079900018',
  acts: ['gbm-2014-002517', 'gbm-2022-006267'],
} as const

export type LegalField = keyof LegalFields
export type LeftOutReason = 'noVotedAmount' | 'noPayment' | 'noBeneficiary'

interface Grant {
  readonly agreement: string
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
  readonly leftOut: readonly { readonly agreement: string; readonly label: Label; readonly reason: LeftOutReason }[]
}

/** Longest text that the schema takes for a free one. */
const longest = 256
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`)

const decided: ReadonlySet<string> = new Set(['voted', 'signed', 'paid'])

type Agreement = DataSet['agreements'][number]
type Instalment = DataSet['instalments'][number]

/** What a funder gives by this agreement, years added; `null` where its act votes no amount. */
function eurosOf({ amounts }: DataSet, { id }: Agreement, funder: string): number | null {
  const own = amounts.filter(
    (amount) => amount.role === 'subsidy' && amount.agreement === id && amount.funder === funder && decided.has(amount.stage),
  )
  const parts = own.filter(({ total }) => !total)
  const counted = parts.length > 0 ? parts : own.slice(0, 1)
  return counted.length === 0 ? null : counted.reduce((sum, { euros }) => sum + euros, 0)
}

/** `unique` and `échelonné` are the schema's words; what is paid on conditions of its own is told in the act's. */
function conditionsOf(instalments: readonly Instalment[]): string {
  const [only, ...others] = instalments
  if (only === undefined || others.length > 0) return 'échelonné'
  return only.pieces.length === 0 ? 'unique' : cut(only.condition.fr)
}

/** Days between which it is paid; the acts give no day of payment. */
function paidWithin(instalments: readonly Instalment[]): string {
  const starts = instalments.map(({ period }) => period.start)
  const ends = instalments.flatMap(({ period, due }) => (due === null ? [period.end] : [period.end, lastDayOf(due)]))
  return `${starts.toSorted().at(0) ?? ''}/${ends.toSorted().at(-1) ?? ''}`
}

export const isSiret = (text: string): boolean => 'siret' in siretOf(text)

/** The agreements of a set as rows of the schema, with what each still lacks; those that say too little are left out, with the reason. */
export function grantsOf(dataSet: DataSet, legal: LegalFields): Grants {
  const grants: Grant[] = []
  const leftOut: Grants['leftOut'][number][] = []
  const funders = new Map(dataSet.funders.map(({ id, name }) => [id, name.fr]))
  const acts = new Map(dataSet.acts.flatMap((act) => (act.kind === 'register' ? [] : [[act.id, act] as const])))
  const saysBeneficiary = beneficiary.acts.some((act) => acts.has(act))
  for (const agreement of dataSet.agreements) {
    const { id, label, act, parties } = agreement
    if (!acts.has(act)) continue
    const instalments = dataSet.instalments.filter((instalment) => instalment.agreement === id && decided.has(instalment.stage))
    const given = parties.flatMap((funder) => {
      const euros = eurosOf(dataSet, agreement, funder)
      return euros === null ? [] : [{ funder, euros }]
    })
    const reason = !saysBeneficiary ? 'noBeneficiary' : given.length === 0 ? 'noVotedAmount' : instalments.length === 0 ? 'noPayment' : null
    if (reason !== null) {
      leftOut.push({ agreement: id, label, reason })
      continue
    }
    const signed = agreement.signed ?? legal.signed[id] ?? ''
    const notified = legal.notified[id] ?? ''
    for (const { funder, euros } of given) {
      const funderName = funders.get(funder) ?? funder
      const typed = siretOf(legal.siret[funder] ?? '')
      const siret = 'siret' in typed ? typed.siret : ''
      const lacking: LegalField[] = [
        ...(siret === '' ? (['siret'] as const) : []),
        ...(isDay(signed) ? [] : (['signed'] as const)),
        ...(notified === '' ? (['notified'] as const) : []),
      ]
      grants.push({
        agreement: id,
        label,
        funder,
        funderName,
        euros,
        lacking,
        cells: [
          funderName,
          siret,
          signed,
          acts.get(act)?.number ?? null,
          beneficiary.name,
          beneficiary.siret,
          null,
          cut(label.fr),
          euros,
          'aide en numéraire',
          conditionsOf(instalments),
          paidWithin(instalments),
          null,
          notified,
          '1.00',
          null,
        ],
      })
    }
  }
  return { grants, leftOut }
}

/** The rows that lack nothing, as CSV. */
export function grantsCsv({ grants }: Grants): string {
  return writeCsv([grantColumns, ...grants.filter(({ lacking }) => lacking.length === 0).map(({ cells }) => cells)], 'en')
}
