import { m } from '../../format/words'
import type { ParsedResource } from '../../api/resources'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

const registers = {
  projects: { to: addresses.projects, words: m.indicator_rows_projects },
  events: { to: addresses.events, words: m.indicator_rows_events },
  visits: { to: addresses.visits, words: m.indicator_rows_visits },
} as const

/** The register whose rows feed the indicator, where one does. */
export function RegisterLink({
  indicator,
  fed,
  lasting,
}: {
  readonly indicator: string
  readonly fed: ParsedResource<'reference'>['fed']
  readonly lasting: ViewState
}) {
  const by = fed.find((one) => one.indicator === indicator)?.register
  if (by === undefined) return null
  const register = registers[by]
  return (
    <p>
      <Link to={register.to(lasting)}>{register.words()}</Link>
    </p>
  )
}
