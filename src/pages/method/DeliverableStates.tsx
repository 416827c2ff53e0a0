import type { DeliverableState } from '../../domain/deliverableState'
import { m } from '../../format/words'
import { deliverableWords } from '../../subjects/money/dueWords'
import { MethodSection } from './MethodSection'
import { WordTable } from './WordTable'

const day = '2027-03-31'

/** Each state as a page would write it, with its meaning. A state of the rule that is not here is a type error. */
const states: {
  readonly [S in DeliverableState['state']]: {
    readonly example: DeliverableState
    readonly meaning: () => string
  }
} = {
  toHandOver: { example: { state: 'toHandOver', due: day }, meaning: m.method_due_toHandOver },
  overdue: { example: { state: 'overdue', due: day, days: 12 }, meaning: m.method_due_overdue },
  handedOver: { example: { state: 'handedOver', day }, meaning: m.method_due_handedOver },
  toComplete: { example: { state: 'toComplete', day }, meaning: m.method_due_toComplete },
  continuous: {
    example: { state: 'continuous', lastSent: null },
    meaning: m.method_due_continuous,
  },
  noDueDate: { example: { state: 'noDueDate' }, meaning: m.method_due_noDueDate },
}

/** What is owed besides figures: the states of a deliverable, in the words of the pages that show them. */
export function DeliverableStates() {
  return (
    <MethodSection id="livrables">
      <p>{m.method_due_lede()}</p>
      <WordTable
        caption={m.method_due_table()}
        columns={[m.method_due_column(), m.method_column_meaning()]}
        rows={Object.entries(states).map(([key, { example, meaning }]) => ({
          key,
          cells: [deliverableWords({ state: example }), meaning()],
        }))}
      />
    </MethodSection>
  )
}
