import { m } from '../format/words'

/** Stands where something is still on its way: nothing on the screen, words on paper, which does not wait. */
export function Unfinished() {
  return <span data-unfinished="">{m.print_unfinished()}</span>
}
