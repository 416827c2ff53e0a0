import type { Indicator } from '../domain/indicator'
import { writeCsv } from '../spreadsheet/csv'
import type { DataSet, ObservationRecord } from './dataSet'

/** Columns of the schema "impact" of Etalab, version 0.5.0, in its order. */
export const indicatorColumns = [
  'administration_rattachement',
  'nom_service_public_numerique',
  'indicateur',
  'valeur',
  'unite_mesure',
  'est_cible',
  'type_indicateur',
  'frequence_monitoring',
  'date',
  'est_periode',
  'date_debut',
  'est_automatise',
  'source_collecte',
  'denom_insee',
  'code_insee',
  'dataviz_wish',
  'commentaires',
] as const

/** Why a figure has no place in the schema. */
export const lossReasons = ['words', 'undated', 'derived'] as const
export type LossReason = (typeof lossReasons)[number]

export interface IndicatorRows {
  readonly rows: readonly (readonly (string | number)[])[]
  readonly lost: Readonly<Record<LossReason, number>>
  /** Written figures whose comparator, upper bound or status stands in the comment alone. */
  readonly commented: number
}

/** Kinds of an indicator that are counted over a period; the others are read at its last day. */
const overPeriod: ReadonlySet<Indicator['kind']> = new Set(['flow', 'cumulative'])

const statusWords: Readonly<Record<ObservationRecord['status'], string>> = {
  final: '',
  provisional: 'provisoire',
  estimated: 'estimé',
  simulated: 'simulé, aucun chiffre réel',
}

function commentOf(
  figure: ObservationRecord,
  names: { readonly territory: string; readonly population: string },
): string {
  const { operator, upper, nature, status, programme } = figure
  return [
    `territoire : ${names.territory}`,
    `population : ${names.population}`,
    nature === null ? '' : `nature : ${nature}`,
    programme === null ? '' : `programme : ${programme}`,
    operator === null ? '' : `comparateur : ${operator}`,
    upper === undefined ? '' : `borne haute : ${upper}`,
    statusWords[status],
  ]
    .filter((part) => part !== '')
    .join(' ; ')
}

const reasonOf = ({ value, period, derived }: ObservationRecord): LossReason | null =>
  value === null ? 'words' : period === null ? 'undated' : derived === undefined ? null : 'derived'

/**
 * The figures that the schema can hold: a number at a date. A promise in words, an undated figure and one that is only
 * derived have no place in it and are counted. The comparator and the upper bound of a promise go to the comment.
 */
export function indicatorRows(dataSet: DataSet): IndicatorRows {
  const lost = { words: 0, undated: 0, derived: 0 }
  let commented = 0
  const acts = new Map(dataSet.acts.map((act) => [act.id, act]))
  const funders = new Map(dataSet.funders.map(({ id, name }) => [id, name.fr]))
  const units = new Map(dataSet.units.map((unit) => [unit.id, unit]))
  const territories = new Map(dataSet.territories.map(({ id, label }) => [id, label.fr]))
  const indicators = new Map(dataSet.indicators.map((indicator) => [indicator.id, indicator]))
  const rows = dataSet.observations.flatMap((figure) => {
    const indicator = indicators.get(figure.indicator)
    if (indicator === undefined) return []
    const reason = reasonOf(figure)
    if (reason !== null) lost[reason] += 1
    const { value, period, operator, upper, status, source } = figure
    if (reason !== null || value === null || period === null) return []
    if (operator !== null || upper !== undefined || status !== 'final') commented += 1
    const population =
      indicator.populations.find(({ id }) => id === figure.population)?.label.fr ??
      figure.population
    const unit = units.get(figure.unit)
    const act = acts.get(source.act)
    const isPeriod = overPeriod.has(indicator.kind)
    const isYear = period.start.slice(0, 4) === period.end.slice(0, 4)
    return [
      [
        funders.get(act?.authority ?? '') ?? dataSet.label.fr,
        'Jalons',
        indicator.label.fr,
        value,
        unit?.symbol ?? 'unité',
        String(figure.role === 'target'),
        'impact',
        isYear ? 'annuelle' : 'autre',
        period.end,
        String(isPeriod),
        isPeriod ? period.start : '',
        'false',
        act?.kind === 'register' ? 'registre' : `acte : ${act?.label.fr ?? source.act}`,
        '',
        '',
        '',
        commentOf(figure, {
          territory: territories.get(figure.territory) ?? figure.territory,
          population,
        }),
      ],
    ]
  })
  return { rows, lost, commented }
}

export const indicatorCsv = ({ rows }: IndicatorRows): string =>
  writeCsv([indicatorColumns, ...rows], 'en')
