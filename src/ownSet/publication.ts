import type { Label } from '../domain/observation'
import type { OwnSet } from './ownSet'
import { indicatorRows, type IndicatorRows } from '../publish/indicatorCsv'
import type { LegalFields } from '../publish/legalFields'
import { publishableSet, type Withheld } from './publishable'
import { type Grants, grantsOf } from '../publish/scdl'

/** What would be written, said before it is. */
export interface PublicationReport {
  readonly label: Label
  readonly asOf: string
  readonly simulated: boolean
  readonly figures: number
  readonly withheld: Withheld
  readonly grants: readonly Omit<Grants['grants'][number], 'cells'>[]
  readonly leftOut: Grants['leftOut']
  readonly indicators: { readonly rows: number } & Pick<IndicatorRows, 'lost' | 'commented'>
}

/** Words of the page for the folder. */
export interface Texts {
  readonly readMe: string
}

export interface Publication {
  /** The folder, packed. */
  readonly zip: Uint8Array
  readonly files: number
}

/** What a set gives to publish, with what is withheld, lacking and lost. */
export function publicationOf(set: OwnSet, legal: LegalFields): PublicationReport {
  const { dataSet, withheld } = publishableSet(set)
  const { grants, leftOut } = grantsOf(dataSet, legal)
  const { rows, lost, commented } = indicatorRows(dataSet)
  return {
    label: dataSet.label,
    asOf: dataSet.asOf,
    simulated: dataSet.simulated,
    figures: dataSet.observations.length,
    withheld,
    grants: grants.map(({ id, label, funder, funderName, euros, lacking }) => ({
      id,
      label,
      funder,
      funderName,
      euros,
      lacking,
    })),
    leftOut,
    indicators: { rows: rows.length, lost, commented },
  }
}
