import type { ReactNode } from 'react'
import { m } from '../../format/words'
import { Notice } from '../../ui/Notice'
import { Waiting } from '../../ui/Waiting'
import { Failure } from '../Failure'
import { SetAside } from '../SetAside'
import { FundingContext } from './FundingContext'
import type { FundingData } from './fundingData'
import type { Funding } from './useFunding'

interface Props {
  readonly funding: Funding
  readonly children: (data: FundingData) => ReactNode
}

/** What a money page shows while it loads, when a part failed, and once its data are there. Data go before an error, an error before waiting. */
export function FundingBody({ funding, children }: Props) {
  const { data, error, besideError, setAside, retry } = funding
  if (data === undefined) return error === null ? <Waiting /> : <Failure error={error} onRetry={retry} />
  return (
    <FundingContext value={data}>
      {error === null && besideError !== null ? (
        <>
          <Failure error={besideError} onRetry={retry} />
          <Notice>
            <p>{m.money_beside_failed()}</p>
          </Notice>
        </>
      ) : null}
      {error === null ? null : <Failure error={error} onRetry={retry} />}
      <SetAside findings={setAside} />
      {children(data)}
    </FundingContext>
  )
}
