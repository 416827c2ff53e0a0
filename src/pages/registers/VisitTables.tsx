import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource } from '../../subjects/source/ActSource'
import type { ViewState } from '../../address/viewState'
import styles from './Register.module.css'
import type { Deliverable, RegisterContext } from './registerData'
import { registerNames } from './registerNames'

interface Props {
  readonly tables: readonly Deliverable[]
  readonly context: RegisterContext
  readonly lasting: ViewState
}

/** The tables that agreements ask for as evidence of the visits: their columns in the act's words, their place in the act. */
export function VisitTables({ tables, context, lasting }: Props) {
  const { programme } = registerNames(context)
  return tables.map(({ id, label, programme: of, quantity, requiredColumns, source }) => (
    <section key={id}>
      <h3>{typeset(label[currentLocale()])}</h3>
      <p>
        {quantity === null
          ? m.registers_table_asked({ programme: programme(of) })
          : m.registers_table_asked_rows({
              programme: programme(of),
              rows: formatNumber(quantity.value),
              n: quantity.value,
            })}{' '}
        <ActSource
          act={source.act}
          section={source.section}
          acts={context.acts}
          lasting={lasting}
        />
      </p>
      <ul className={styles.columns} lang="fr">
        {requiredColumns.map((column) => (
          <li key={column}>{typeset(column, 'fr')}</li>
        ))}
      </ul>
    </section>
  ))
}
