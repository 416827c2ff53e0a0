import { yearOf } from '../../domain/period'
import { critiqueSentences } from '../../format/critiqueWords'
import { figureWithUnit } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { reasonWords, statusWords } from '../../format/reading'
import { spokenFigure } from '../../format/spoken'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { BidView } from '../../subjects/bid/bidView'
import { NotPublished } from '../../subjects/reading/NotPublished'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { Fold } from '../../ui/Fold'
import { TableFrame } from '../../ui/TableFrame'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'

interface Props {
  readonly view: BidView
  readonly label: string
}

/** Targets of the past, latest first: what each promised, what came of it, what may be said of its terms. */
export function Promised({ view, label }: Props) {
  const { promised, counts, unit, scopeOf, names } = view
  return (
    <section>
      <h3>{m.bid_promised()}</h3>
      {promised.length === 0 ? (
        <p>{m.bid_promised_none()}</p>
      ) : (
        <>
          <p>
            {m.bid_counts({
              met: formatNumber(counts.metWhenSet),
              lowered: formatNumber(counts.lowered),
              unreported: formatNumber(counts.unreported),
              n: formatNumber(promised.length),
            })}
          </p>
          <TableFrame
            caption={m.bid_promised_table({ label })}
            heads={[
              m.bid_year(),
              m.bid_target(),
              m.bid_result(),
              m.bid_reading(),
              m.bid_critique(),
            ]}
            className={styles.promised}
          >
            <tbody>
              {promised.map(({ promise: { target }, reading, remarks }) => (
                <tr key={target.id}>
                  <th scope="row">
                    {target.period === null ? m.critique_undated() : yearOf(target.period.end)}
                    <span className={small.sub}>{typeset(scopeOf(target).join(' · '))}</span>
                  </th>
                  <td>
                    {figureWithUnit(target, unit)}
                    <span lang="fr" className={small.sub}>
                      {typeset(m.overview_quoted({ words: target.words }))}
                    </span>
                  </td>
                  <td>
                    {reading.answer === null ? (
                      <NotPublished />
                    ) : (
                      spokenFigure(reading.answer, unit)
                    )}
                  </td>
                  <td>
                    <StatusMark status={reading.status} /> {statusWords[reading.status]()}
                    {reading.reason === null ? null : (
                      <span className={small.sub}>{reasonWords[reading.reason]()}</span>
                    )}
                  </td>
                  <td>
                    <Fold
                      summary={m.bid_remarks({
                        n: remarks.length,
                        shown: formatNumber(remarks.length),
                      })}
                    >
                      {() => (
                        <ul className={styles.remarks}>
                          {critiqueSentences(remarks, names(target)).map((sentence) => (
                            <li key={sentence}>{sentence}</li>
                          ))}
                        </ul>
                      )}
                    </Fold>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </section>
  )
}
