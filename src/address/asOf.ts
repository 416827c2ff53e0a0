import { isDay } from '../domain/period'
import type { ViewState } from './viewState'

/**
 * The day at which everything is read: the one that the address asks for, or that of the data set. Text that is no day, and a day
 * after the data were closed, are as none: nothing is known of it.
 */
export function asOfOf(
  { arrete }: { readonly arrete?: ViewState['arrete'] | undefined },
  index: { readonly asOf: string },
): string {
  return arrete !== undefined && isDay(arrete) && arrete <= index.asOf ? arrete : index.asOf
}
