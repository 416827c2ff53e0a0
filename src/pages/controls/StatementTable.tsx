import { withUnit } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { Control } from '../../subjects/controls/controlsData'
import { WithFrench } from '../../ui/WithFrench'
import table from '../../ui/Table.module.css'
import styles from './StatementTable.module.css'

interface Props {
  readonly control: Control
  readonly nameOf: (act: string) => string
  readonly lasting: ViewState
}

/** The statements that cannot both hold, side by side: value, words of the act, source, and which one is retained. */
export function StatementTable({ control: { title, statements }, nameOf, lasting }: Props) {
  return (
    <table className={`${table.heard} ${table.folds} ${styles.table}`}>
      <caption>
        <WithFrench text={m.controls_table({ title })} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{m.controls_column_statement()}</th>
          <th scope="col" className={styles.value}>
            {m.controls_column_value()}
          </th>
          <th scope="col" className={styles.source}>
            {m.controls_column_source()}
          </th>
          <th scope="col" className={styles.retained}>
            {m.controls_column_retained()}
          </th>
        </tr>
      </thead>
      <tbody>
        {statements.map(({ label, value, retained, source, section }) => (
          <tr key={`${label} ${source.section} ${source.row} ${source.printed}`}>
            <th scope="row">
              <bdi>
                <WithFrench text={label} />
              </bdi>
            </th>
            <td className={styles.value}>
              {value === null ? (
                <span title={m.controls_no_value_title()}>{m.controls_no_value()}</span>
              ) : (
                <b>{withUnit(value.number, value.unit)}</b>
              )}
              <q className={styles.printed} lang="fr">
                {typeset(m.sources_quoted({ words: source.printed }, { locale: 'fr' }), 'fr')}
              </q>
            </td>
            <td className={styles.source}>
              <Link to={addresses.source(source.act, source.section, lasting)}>
                {m.controls_source({
                  act: nameOf(source.act),
                  section: typeset(section ?? m.source_section_unread()),
                })}
              </Link>
            </td>
            <td className={retained ? styles.retained : `${styles.retained} ${styles.soft}`}>
              {retained ? <b>{m.controls_retained()}</b> : m.controls_not_retained()}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
