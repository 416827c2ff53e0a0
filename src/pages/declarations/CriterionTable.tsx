import { Fragment } from 'react'
import { m } from '../../format/words'
import { FoldingTable } from '../../ui/FoldingTable'
import type { Criterion } from './conformity'
import styles from './Declarations.module.css'
import { stateWords } from './stateWords'

/** Every criterion with its state and what it rests on. Titles and evidence are in French, as the reference is. */
export function CriterionTable({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <FoldingTable
      title={m.rgaa_criteria_table()}
      look="shown"
      columns={[
        m.rgaa_criterion(),
        { label: m.rgaa_state(), holds: 'mark' },
        { label: m.rgaa_evidence(), holds: 'half' },
      ]}
      rows={criteria.map(({ id, title, state, evidence }) => ({
        id,
        cells: [
          <Fragment key="title">
            {id} <span lang="fr">{title}</span>
          </Fragment>,
          stateWords[state](),
          <span key="evidence" lang="fr" className={styles.evidence}>
            {evidence}
          </span>,
        ],
      }))}
    />
  )
}
