import type { CatalogueProgramme } from '../../api/catalogueLookups'
import { formatEuros, formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import styles from './PromiseTable.module.css'

interface Props {
  readonly programme: CatalogueProgramme
  readonly funders: ReadonlyMap<string, { readonly short: string }>
}

/** What the programme costs and who pays, in one line: its printed total with its tax basis, each funder's amount and share. */
export function ProgrammeBudget({ programme, funders }: Props) {
  const { total, taxBasis, shares } = programme
  if (total === undefined) return null
  const basis =
    taxBasis === undefined || taxBasis === 'unsaid' ? m.overview_budget_unsaid() : taxBasis
  const parts = shares.map(({ funder, euros }) =>
    m.overview_share({
      funder: funders.get(funder)?.short ?? funder,
      amount: formatEuros(euros),
      share: formatPercent((euros / total) * 100),
    }),
  )
  return (
    <span className={styles.budget}>
      {[m.overview_budget({ basis, total: formatEuros(total) }), ...parts].join(' · ')}
    </span>
  )
}
