import { Fragment } from 'react'
import { formatDue } from '../../format/dates'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import type { MovedDue, MovedSum, SumOf } from '../../subjects/bid/moneyWhatIf'
import type { FundingData } from '../../subjects/money/fundingData'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { FoldingTable } from '../../ui/FoldingTable'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'

interface Props {
  readonly moved: { readonly sums: readonly MovedSum[]; readonly dues: readonly MovedDue[] }
  readonly data: FundingData
}

function sumWords(of: SumOf, { funders }: FundingData): string {
  const named = (id: string): string => {
    const funder = funders.get(id)
    return funder === undefined ? id : labelText(funder.name)
  }
  switch (of.sum) {
    case 'year':
      return m.whatif_sum_year({
        funder: named(of.funder),
        year: String(of.year),
        stage: stageWords[of.stage](),
      })
    case 'payments':
      return m.whatif_sum_payments({
        agreement: labelText(of.agreement.label),
        stage: stageWords[of.stage](),
      })
    case 'lever':
      return m.whatif_sum_lever({ funder: named(of.funder) })
    case 'grants':
      return m.whatif_sum_grants({
        programme: labelText(of.programme.label),
        stage: stageWords[of.stage](),
      })
    case 'rest':
      return m.whatif_sum_rest({ programme: labelText(of.programme.label) })
  }
}

const eurosOr = (euros: number | null): string =>
  euros === null ? m.whatif_sum_none() : formatEuros(euros)
const dueOr = (due: string | null): string => (due === null ? m.whatif_due_none() : formatDue(due))

const proposed = (text: string) => (
  <Fragment key="after">
    {text} <span className={styles.mark}>{m.bid_mark()}</span>
  </Fragment>
)

/** Sums and dues before and after amendments. */
export function MovedMoney({ moved: { sums, dues }, data }: Props) {
  if (sums.length + dues.length === 0) return <p role="status">{m.whatif_money_none()}</p>
  return (
    <>
      {sums.length === 0 ? null : (
        <FoldingTable
          title={m.whatif_sums_table()}
          columns={[m.whatif_sum(), m.whatif_now(), m.whatif_then()]}
          rows={sums.map(({ key, of, before, after }) => ({
            id: key,
            cells: [sumWords(of, data), eurosOr(before), proposed(eurosOr(after))],
          }))}
        />
      )}
      {dues.length === 0 ? null : (
        <FoldingTable
          title={m.whatif_dues_table()}
          columns={[m.whatif_due(), m.whatif_now(), m.whatif_then()]}
          rows={dues.map(({ key, agreement, label, before, after }) => ({
            id: key,
            cells: [
              label === null ? (
                m.whatif_report({ agreement: labelText(agreement.label) })
              ) : (
                <Fragment key="due">
                  {labelText(label)}
                  <span className={small.sub}>{labelText(agreement.label)}</span>
                </Fragment>
              ),
              dueOr(before),
              proposed(dueOr(after)),
            ],
          }))}
        />
      )}
    </>
  )
}
