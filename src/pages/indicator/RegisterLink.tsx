import { m } from '../../format/words'
import {
  eventIndicators,
  projectIndicators,
  visitIndicators,
} from '../../subjects/register/fedIndicators'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

const registers = [
  { ids: projectIndicators, to: addresses.projects, words: m.indicator_rows_projects },
  { ids: eventIndicators, to: addresses.events, words: m.indicator_rows_events },
  { ids: visitIndicators, to: addresses.visits, words: m.indicator_rows_visits },
] as const

/** The register whose rows feed the indicator, where one does. */
export function RegisterLink({
  indicator,
  lasting,
}: {
  readonly indicator: string
  readonly lasting: ViewState
}) {
  const register = registers.find(({ ids }) => ids.some((id) => id === indicator))
  if (register === undefined) return null
  return (
    <p>
      <Link to={register.to(lasting)}>{register.words()}</Link>
    </p>
  )
}
