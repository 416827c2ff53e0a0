import { byText } from '../../domain/order'
import { formatNumber } from '../../format/numbers'
import { currentLocale } from '../../format/locale'
import { figureText } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { ActSource } from '../../subjects/source/ActSource'
import { WithFrench } from '../../ui/WithFrench'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import type { FedCount } from './fedCounts'
import { fedKind, fedSentence } from './fedWords'
import { end, start } from '../../subjects/table/table'
import styles from './Register.module.css'
import type { RegisterContext } from './registerData'
import { FoldingTable } from '../../ui/FoldingTable'
import { captionOf, PhoneGroups } from '../../subjects/table/PhoneGroups'

interface Props {
  readonly counts: readonly FedCount[]
  readonly context: RegisterContext
  readonly lasting: ViewState
  /** Address of the rows behind a count. */
  readonly rowsOf: (count: FedCount) => string
}

/** Each printed figure that rows of the register feed: what is printed, how many rows, how the two agree, the contradictions, the source. */
export function FedTable({ counts, context, lasting, rowsOf }: Props) {
  const language = currentLocale()
  const columns = [
    start(m.registers_column_indicator()),
    end(m.registers_column_year()),
    end(m.registers_column_printed()),
    end(m.registers_column_rows()),
    start(m.registers_column_agreement()),
    start(m.registers_column_source()),
  ]
  const tableOf = (own: readonly FedCount[], head: string | null) => (
    <FoldingTable
      title={captionOf(m.registers_fed_table(), head)}
      columns={columns}
      rows={own.map((count) => {
        const { observation, indicator, year, rows, outcome, contradictions } = count
        const population =
          indicator.populations.length > 1
            ? indicator.populations.find(({ id }) => id === observation.population)?.label[language]
            : undefined
        return {
          id: observation.id,
          cells: [
            <div key="indicator">
              <Link to={addresses.indicator(indicator.id, lasting)}>
                <bdi>{typeset(indicator.label[language])}</bdi>
              </Link>
              <span className={styles.sub}>
                {typeset(
                  [population, fedKind(count)].filter((word) => word !== undefined).join(' · '),
                )}
              </span>
            </div>,
            <span key="year">{year}</span>,
            <span key="printed" className={styles.figure}>
              {figureText(observation)}
            </span>,
            outcome === 'noRows' ? (
              <span key="rows" title={m.registers_fed_no_rows()}>
                {m.overview_no_gap()}
              </span>
            ) : (
              <Link key="rows" to={rowsOf(count)}>
                {formatNumber(rows)}
              </Link>
            ),
            <div key="agreement">
              {fedSentence(count)}
              {contradictions.map(({ id, title }) => (
                <span key={id} className={styles.sub}>
                  <Link to={addresses.control(id, lasting)}>
                    <WithFrench text={title[language]} />
                  </Link>
                </span>
              ))}
            </div>,
            <span key="source" className={styles.sub}>
              <ActSource
                act={observation.source.act}
                section={observation.source.section}
                acts={context.acts}
                lasting={lasting}
              />
            </span>,
          ],
        }
      })}
    />
  )
  return (
    <PhoneGroups
      rows={counts}
      headOf={({ year }) => String(year)}
      order={(one, other) => byText(other, one)}
    >
      {tableOf}
    </PhoneGroups>
  )
}
