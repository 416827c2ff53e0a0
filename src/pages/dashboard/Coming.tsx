import { m } from '../../format/words'
import { Unfinished } from '../../ui/Unfinished'

/** In place of words of which the figures are still on their way. */
export function Coming() {
  return (
    <>
      {m.dash_loading()}
      <Unfinished />
    </>
  )
}
