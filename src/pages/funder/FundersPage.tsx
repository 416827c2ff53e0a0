import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { DataTable } from '../../subjects/table/DataTable'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { describeFunders } from './describeFunders'
import styles from './FundersPage.module.css'
import { type FunderLine, fundersView, promisesByFunder } from './fundersView'

/** Every funder in one line; what is no public funder's money stands apart. */
export function FundersPage() {
  const funding = useFunding()
  const { catalogues, index, asOf } = funding
  return (
    <Page title={m.funders_title()} lede={<p>{m.funders_lede()}</p>}>
      <FundingBody funding={funding}>
        {(data) => {
          const { funders, own } = fundersView(data, asOf)
          const promised =
            catalogues && index ? promisesByFunder(catalogues, asOf, index.profile) : undefined
          const tableOf = (caption: string, lines: readonly FunderLine[]) => (
            <DataTable table={describeFunders(caption, lines, promised)} className={styles.table} />
          )
          if (funders.length + own.length === 0)
            return (
              <Notice>
                <p>{m.funders_none()}</p>
              </Notice>
            )
          return (
            <>
              {tableOf(m.funders_table(), funders)}
              {own.length > 0 ? (
                <>
                  <h2>{m.funders_other()}</h2>
                  {tableOf(m.funders_other(), own)}
                </>
              ) : null}
            </>
          )
        }}
      </FundingBody>
    </Page>
  )
}
