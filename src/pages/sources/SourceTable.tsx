import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { figureKindWords } from '../../subjects/reading/figureKindWords'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { SourceRow } from './sourcesData'
import table from '../../ui/Table.module.css'
import { WithFrench } from '../../ui/WithFrench'
import styles from './SourceTable.module.css'

interface Props {
  readonly section: string
  readonly rows: readonly SourceRow[]
  readonly lasting: ViewState
}

/** The figures of one section: as printed, what they are, and where in the act. On narrow screens a row folds into a block. */
export function SourceTable({ section, rows, lasting }: Props) {
  return (
    <table className={`${table.heard} ${table.folds} ${styles.table}`}>
      <caption>{m.sources_table({ section })}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.printed}>
            {m.sources_column_printed()}
          </th>
          <th scope="col">{m.sources_column_figure()}</th>
          <th scope="col" className={styles.kind}>
            {m.sources_column_kind()}
          </th>
          <th scope="col" className={styles.words}>
            {m.sources_column_row()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, kind, indicator, label, printed, row }) => (
          <tr key={key}>
            <td className={styles.printed} lang="fr">
              <q dir="auto">
                {typeset(m.sources_quoted({ words: printed }, { locale: 'fr' }), 'fr')}
              </q>
            </td>
            <th scope="row">
              {indicator === null ? (
                <bdi>
                  <WithFrench text={label} />
                </bdi>
              ) : (
                <Link to={addresses.indicator(indicator, lasting)}>{typeset(label)}</Link>
              )}
            </th>
            <td className={styles.kind}>{figureKindWords[kind]()}</td>
            <td className={styles.words} lang="fr">
              <bdi>{typeset(row, 'fr')}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
