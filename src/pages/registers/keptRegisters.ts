import type { RegisterContext } from './registerData'

/** Sources that are no act but a register that somebody keeps, simulated or of the reader's own. */
export const keptRegisters = (acts: RegisterContext['acts']): ReadonlySet<string> =>
  new Set(acts.flatMap(({ id, kind }) => (kind === 'register' ? [id] : [])))
