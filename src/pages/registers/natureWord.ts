import type { Nature } from '../../domain/observation'
import { m } from '../../format/words'

const words: Record<Nature, () => string> = {
  L: m.registers_nature_L,
  A: m.registers_nature_A,
  F: m.registers_nature_F,
  'L/A': m.registers_nature_LA,
}

/** The nature of one project, with its letter. */
export const natureWord = (nature: Nature): string => words[nature]()
