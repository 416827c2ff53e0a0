import type { ReactNode } from 'react'
import { useFragment } from '../../ui/useFragment'
import { Waiting } from '../../ui/Waiting'
import { Failure } from '../failure/Failure'
import { Missing } from '../failure/Missing'
import { SetAside } from '../failure/SetAside'
import { FundingContext } from './FundingContext'
import type { FundingData } from './fundingData'
import type { Funding } from './useFunding'

interface Props {
  readonly funding: Funding
  readonly children: (data: FundingData) => ReactNode
}

/** What a money page shows while it loads, when a part failed, and once its data are there. Data go before an error, an error before waiting. */
export function FundingBody({ funding, children }: Props) {
  const { data, catalogues, error, besideError, beside, read, retry } = funding
  // Promises move what stands below them.
  useFragment(data !== undefined && (catalogues !== undefined || besideError !== null))
  if (data === undefined)
    return error === null ? <Waiting /> : <Failure error={error} onRetry={retry} />
  return (
    <FundingContext value={data}>
      {error === null ? <Missing parts={beside} /> : <Failure error={error} onRetry={retry} />}
      <SetAside of={read} />
      {children(data)}
    </FundingContext>
  )
}
