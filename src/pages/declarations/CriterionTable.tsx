import { m } from '../../format/words'
import type { Criterion } from './conformity'
import styles from './Declarations.module.css'
import { stateWords } from './stateWords'

/** Every criterion with its state and what it rests on. Titles and evidence are in French, as the reference is. */
export function CriterionTable({ criteria }: { readonly criteria: readonly Criterion[] }) {
  return (
    <table className={styles.criteria}>
      <caption>{m.rgaa_criteria_table()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.rgaa_criterion()}</th>
          <th scope="col">{m.rgaa_state()}</th>
          <th scope="col">{m.rgaa_evidence()}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ id, title, state, evidence }) => (
          <tr key={id}>
            <th scope="row">
              {id} <span lang="fr">{title}</span>
            </th>
            <td>{stateWords[state]()}</td>
            <td lang="fr">{evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
