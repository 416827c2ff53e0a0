import type { Criterion, CriterionState } from './conformity'
import file from './rgaa.json'

const states: readonly CriterionState[] = ['C', 'NC', 'NA', 'NT']

/** The evaluation as `rgaa.json` holds it. A state that is none of the four is not tested. */
export const rgaa = {
  version: file.version,
  /** ISO day; empty while no evaluation of all criteria was made. */
  assessedOn: file.assessedOn,
  assessor: file.assessor,
  /** ISO day of the project's own review, complete or not. */
  reviewedOn: file.reviewedOn,
  pages: file.pages as readonly string[],
  criteria: file.criteria.map(({ id, title, state, evidence }): Criterion => ({
    id,
    title,
    evidence,
    state: states.find((known) => known === state) ?? 'NT',
  })),
}
