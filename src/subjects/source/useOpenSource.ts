import { useLocation } from 'wouter'
import type { Observation } from '../../domain/observation'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'

/** Opens the place where an act prints a figure. */
export function useOpenSource(
  figures: readonly Observation[],
  lasting: ViewState,
): (figure: string) => void {
  const [, navigate] = useLocation()
  return (figure) => {
    const source = figures.find(({ id }) => id === figure)?.source
    if (source !== undefined) navigate(addresses.source(source.act, source.section, lasting))
  }
}
