import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { FunderTable } from './FunderTable'
import { fundersView, promisesByFunder } from './fundersView'

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
          if (funders.length + own.length === 0)
            return (
              <Notice>
                <p>{m.funders_none()}</p>
              </Notice>
            )
          return (
            <>
              <FunderTable caption={m.funders_table()} lines={funders} promised={promised} />
              {own.length > 0 ? (
                <>
                  <h2>{m.funders_other()}</h2>
                  <FunderTable caption={m.funders_other()} lines={own} promised={promised} />
                </>
              ) : null}
            </>
          )
        }}
      </FundingBody>
    </Page>
  )
}
