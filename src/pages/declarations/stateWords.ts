import { m } from '../../format/words'

/** A state in a word. */
export const stateWords = {
  C: m.rgaa_state_c,
  NC: m.rgaa_state_nc,
  NA: m.rgaa_state_na,
  NT: m.rgaa_state_nt,
}
