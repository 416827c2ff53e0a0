import { useId } from 'react'
import {
  critiqueSentences,
  extrapolationSentence,
  historySentence,
} from '../../format/critiqueWords'
import { figureWithUnit } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { yearColumns } from '../../subjects/bid/bidCells'
import { faultWords } from '../../subjects/grid/faultWords'
import { GridCell } from '../../subjects/grid/GridCell'
import { GridTable } from '../../subjects/grid/GridTable'
import type { Place } from '../../subjects/grid/gridText'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'
import { BidChart } from './BidChart'
import { DefinitionFields, type FieldsProps } from './DefinitionFields'

interface Props extends FieldsProps {
  readonly place: number
  readonly label: string
  readonly asOf: string
  readonly onPaste: (at: Place, text: string) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

const columnWords = { value: m.bid_value, words: m.bid_words }

/** One scope of a bid: what is known of it, how it is defined, and a target a year with its critique beside it. */
export function ProposalForm(props: Props) {
  const { view, proposal, place, label, asOf, onText } = props
  const names = view.names(proposal.scope)
  const scope = typeset(view.scopeOf(proposal.scope).join(' · '))
  const title = useId()
  const number = m.bid_scope({ n: place + 1 })
  // Of several scopes the cells have different names.
  const cellOf = place === 0 ? label : `${label}, ${number}`
  return (
    <section className={styles.proposal} aria-labelledby={title}>
      <h4 id={title}>
        {number}
        {scope === '' ? null : ` · ${scope}`} <span className={styles.mark}>{m.bid_mark()}</span>
      </h4>
      <p>
        {historySentence(proposal.history, names)}{' '}
        {extrapolationSentence(proposal.extrapolation, view.unit)}
      </p>
      <BidChart view={view} proposal={proposal} label={label} asOf={asOf} />
      <DefinitionFields
        view={view}
        proposal={proposal}
        reference={props.reference}
        onText={onText}
      />
      <GridTable
        className={styles.years}
        caption={m.bid_table({ label, scope })}
        heads={[m.bid_year(), m.bid_value(), m.bid_words(), m.bid_critique()]}
        size={{ rows: proposal.years.length, columns: yearColumns.length }}
        onPaste={props.onPaste}
        onUndo={props.onUndo}
        onRedo={props.onRedo}
      >
        <tbody>
          {proposal.years.map(({ year, row, typed, fault, promise, remarks }, down) => (
            <tr key={row}>
              <th scope="row">{year}</th>
              {yearColumns.map((column, right) => (
                <td key={column} data-label={columnWords[column]()}>
                  <GridCell
                    label={`${columnWords[column]()}, ${cellOf}, ${year}`}
                    place={`${down}:${right}`}
                    text={typed[column] ?? ''}
                    fault={column === 'value' && fault !== null ? faultWords(fault) : undefined}
                    spells={column === 'words'}
                    onText={(text) => onText(row, column, text)}
                  />
                  {column === 'value' && promise !== null ? (
                    <span className={small.sub}>{figureWithUnit(promise.target, view.unit)}</span>
                  ) : null}
                </td>
              ))}
              <td data-label={m.bid_critique()}>
                <div role="status">
                  {promise === null ? (
                    fault === null ? (
                      <span className={small.sub}>{m.bid_empty_year()}</span>
                    ) : null
                  ) : (
                    <ul className={styles.remarks}>
                      {critiqueSentences(remarks, names).map((sentence) => (
                        <li key={sentence}>{sentence}</li>
                      ))}
                    </ul>
                  )}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </GridTable>
    </section>
  )
}
