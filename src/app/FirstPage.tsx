import { lazy } from 'react'
import { Redirect } from 'wouter'
import { addresses } from '../address/addresses'
import { useViewState } from '../address/useViewState'
import { asksForPromises } from '../address/viewState'

/** The list of promises needs nothing of it. */
const DashboardPage = lazy(async () => ({
  default: (await import('../pages/dashboard/DashboardPage')).DashboardPage,
}))

/** The first page. An address of it that filters promises is an old one and leads to their list, in the place of its history entry. */
export function FirstPage() {
  const { state } = useViewState()
  return asksForPromises(state) ? (
    <Redirect to={addresses.promises(state)} replace />
  ) : (
    <DashboardPage />
  )
}
