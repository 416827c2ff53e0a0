import { yearOf } from '../../domain/period'
import type { Label } from '../../domain/observation'
import { currentLocale } from '../../format/locale'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

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

/** Who says so: the year of the act and its section, leading to the page of the sources. A name that is not read yet says so. */
export function ActSource({ act, section, acts, lasting }: Props) {
  const known = acts.find(({ id }) => id === act)
  const year = known === undefined ? m.source_act_unread() : String(yearOf(known.adopted))
  const label =
    section === null || known === undefined
      ? null
      : (known.sections.find(({ id }) => id === section)?.label[currentLocale()] ??
        m.source_section_unread())
  return (
    <Link to={addresses.source(act, section, lasting)}>
      {label === null ? year : typeset(m.overview_source({ year, section: label }))}
    </Link>
  )
}
