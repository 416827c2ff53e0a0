import type { Label } from '../../domain/observation'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import { actPlace } from './actPlace'

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

/** Who says so: the year of the act and its section, leading to the page of the sources. */
export function ActSource({ act, section, acts, lasting }: Props) {
  return <Link to={addresses.source(act, section, lasting)}>{actPlace(act, section, acts)}</Link>
}
