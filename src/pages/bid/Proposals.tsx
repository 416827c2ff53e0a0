import type { ParsedResource } from '../../api/resources'
import { m } from '../../format/words'
import type { BidView } from '../../subjects/bid/bidView'
import { yearColumns } from '../../subjects/bid/bidCells'
import { type Cells, pasteInto, withText } from '../../subjects/grid/gridText'
import tools from '../../ui/Tools.module.css'
import { ProposalForm } from './ProposalForm'

interface Props {
  readonly view: BidView
  readonly label: string
  readonly reference: ParsedResource<'reference'>
  readonly asOf: string
  readonly cells: Cells
  readonly onText: (row: string, column: string, text: string) => void
  readonly onCells: (cells: Cells, what: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

/** What is proposed for an indicator, one scope below the other. */
export function Proposals({ view, cells, onCells, ...shared }: Props) {
  const add = (): void => {
    const key = `${view.resource.indicator.id}#${view.proposals.length + 1}`
    const territory = view.proposals[0]?.scope.territory ?? ''
    onCells(withText(cells, key, 'territory', territory), m.bid_scope_added())
  }
  return (
    <section>
      <h3>{m.bid_proposed()}</h3>
      {view.proposals.map((proposal, place) => (
        <ProposalForm
          key={proposal.key}
          {...shared}
          view={view}
          proposal={proposal}
          place={place}
          onPaste={(at, text) => {
            const rows = proposal.years.map(({ row }) => row)
            const pasted = pasteInto(cells, { rows, columns: yearColumns }, at, text)
            onCells(pasted.cells, m.bid_pasted())
          }}
        />
      ))}
      <p data-screen className={tools.tools}>
        <button type="button" onClick={add}>
          {m.bid_scope_add()}
        </button>
      </p>
    </section>
  )
}
