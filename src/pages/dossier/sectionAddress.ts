import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

/** The page that tells of a section's subject; `null` for a page of text. */
export function sectionAddress(key: string, state: ViewState): string | null {
  const [kind = '', id = ''] = key.split(/:(.*)/s)
  switch (kind) {
    case 'indicator':
      return addresses.indicator(id, state)
    case 'programme':
      return addresses.programme(id, state)
    case 'funder':
      return addresses.funder(id, state)
    case 'contradiction':
      return addresses.control(id, state)
    case 'table':
      return addresses.promises(state)
    case 'changes':
      return addresses.changes(state)
    default:
      return null
  }
}
