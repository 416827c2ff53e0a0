import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { figureKindWords } from '../../subjects/reading/figureKindWords'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { SourceRow } from './sourcesData'
import { TableFrame } from '../../ui/TableFrame'
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
    <TableFrame
      caption={m.sources_table({ section })}
      heads={[
        { label: m.sources_column_printed(), holds: 'day' },
        m.sources_column_figure(),
        { label: m.sources_column_kind(), holds: 'mark' },
        { label: m.sources_column_row(), holds: 'half' },
      ]}
      className={styles.table}
    >
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
    </TableFrame>
  )
}
