import type { RuleId } from './rules'

/** One place where a rule is not kept. */
export interface Fault {
  readonly rule: RuleId
  /** Path below the folder of the API. */
  readonly file: string
  /** Path within the file (`observations[3].unit`), empty for the file as a whole. */
  readonly at: string
  /** What stands there, in French. */
  readonly found: string
}

/** Says that a rule is not kept at a place. */
export type Tell = (rule: RuleId, file: string, at: string, found: string) => void

/** Runs a check and gives back what it told. */
export function faultsOf(check: (tell: Tell) => void): Fault[] {
  const faults: Fault[] = []
  check((rule, file, at, found) => faults.push({ rule, file, at, found }))
  return faults
}
