import { createContext, useContext } from 'react'
import type { FundingData } from './fundingData'

/** The data set that a money page draws from: titles of acts, names of funders, units. */
export const FundingContext = createContext<FundingData | null>(null)

/** Only below a page that has its data; elsewhere a fault of the page itself. */
export function useFundingData(): FundingData {
  const data = useContext(FundingContext)
  if (data === null) throw new Error('no funding data above')
  return data
}
