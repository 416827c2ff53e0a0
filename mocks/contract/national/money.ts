import type { Lot } from '../../demonstration/random'
import type { DataSet } from '../../../src/publish/dataSet'
import { type Cluster, same, sourceIn } from './ids'

/** A budget that adds up, its subsidy promised in one instalment, and paid. */
export function moneyOf(
  cluster: Cluster,
  lot: Lot,
): Pick<DataSet, 'amounts' | 'instalments' | 'payments' | 'computations'> {
  const { id, programme, agreement, funder } = cluster
  const [share, own] = [lot.between(100, 400) * 1000, lot.between(50, 300) * 1000]
  const line = (
    name: string,
    euros: number,
    of: string | null,
    total: boolean,
  ): DataSet['amounts'][number] => ({
    id: `${id}-${name}`,
    role: 'income',
    label: same(`Budget simulé, ${name}`),
    programme,
    agreement,
    funder: of,
    axis: null,
    category: of === null && !total ? 'own' : null,
    total,
    period: { start: '2023-01-01', end: '2026-12-31' },
    euros,
    taxBasis: 'HT',
    stage: 'voted',
    adopted: '2023-01-15',
    known: '2023-01-15',
    source: sourceIn(cluster, 'budget', name, euros),
  })
  const instalment = `${id}-instalment`
  return {
    amounts: [
      line('subsidy', share, funder, false),
      line('own', own, null, false),
      line('total', share + own, null, true),
    ],
    instalments: [
      {
        id: instalment,
        agreement,
        label: same('Versement simulé'),
        euros: share,
        stage: 'voted',
        condition: same('À la signature'),
        pieces: [],
        period: { start: '2023-01-01', end: '2023-12-31' },
        due: null,
        source: sourceIn(cluster, 'budget', 'subsidy', share),
      },
    ],
    payments: [
      {
        id: `${id}-payment`,
        instalment,
        euros: share,
        day: '2023-03-01',
        status: 'simulated',
        known: '2023-03-01',
      },
    ],
    computations: [
      {
        id: `${id}-budget-adds-up`,
        kind: 'sum',
        label: same('Budget simulé'),
        inputs: [`${id}-subsidy`, `${id}-own`],
        result: `${id}-total`,
        tolerance: 0,
      },
    ],
  }
}
