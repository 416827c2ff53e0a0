import { yearOf } from '../domain/period'
import type { Label } from '../domain/observation'
import { currentLocale } from '../format/locale'
import { typeset } from '../format/typography'
import { m } from '../format/words'
import { Link } from '../ui/Link'
import { addresses } from '../viewState/addresses'
import type { ViewState } from '../viewState/viewState'

export interface SourcedAct {
  readonly id: string
  readonly adopted: string
  readonly sections: readonly { readonly id: string; readonly label: Label }[]
}

interface Props {
  readonly act: string
  readonly section: string | null
  readonly acts: readonly SourcedAct[]
  readonly lasting: ViewState
}

/** Who says so: the year of the act and its section, leading to the page of the sources. An act that is not known is named by its id. */
export function ActSource({ act, section, acts, lasting }: Props) {
  const known = acts.find(({ id }) => id === act)
  const year = known === undefined ? act : String(yearOf(known.adopted))
  const label = section === null ? null : (known?.sections.find(({ id }) => id === section)?.label[currentLocale()] ?? section)
  return (
    <Link to={addresses.source(act, section, lasting)}>{label === null ? year : typeset(m.overview_source({ year, section: label }))}</Link>
  )
}
