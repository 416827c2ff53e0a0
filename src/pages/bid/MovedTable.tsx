import { Fragment } from 'react'
import { yearOf } from '../../domain/period'
import type { Reading } from '../../domain/reading'
import { critiqueSentences } from '../../format/critiqueWords'
import { figureWithUnit } from '../../format/figures'
import { formatGap } from '../../format/numbers'
import { statusWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { BidView } from '../../subjects/bid/bidView'
import type { Moved } from '../../subjects/bid/whatIf'
import { StatusMark } from '../../subjects/reading/StatusMark'
import { FoldingTable } from '../../ui/FoldingTable'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'

interface Props {
  readonly moved: readonly Moved<BidView['promised'][number]['promise']>[]
  readonly view: BidView
}

function ReadingText({ reading }: { readonly reading: Reading }) {
  const gap = reading.gap ?? reading.lastKnown?.gap ?? null
  const status = statusWords[reading.status]()
  return (
    <>
      <StatusMark status={reading.status} />{' '}
      {gap === null ? status : m.whatif_gap({ status, gap: formatGap(gap) })}
    </>
  )
}

/** Readings before and after an amendment, with what may be said of the terms then. */
export function MovedTable({ moved, view: { unit, scopeOf, names } }: Props) {
  return (
    <FoldingTable
      title={m.whatif_table()}
      columns={[m.bid_target(), m.whatif_now(), m.whatif_then(), m.bid_critique()]}
      rows={moved.map(({ promise: { target }, before, after, amended, remarks }) => ({
        id: target.id,
        cells: [
          <Fragment key="target">
            {figureWithUnit(target, unit)}
            <span className={small.sub}>{typeset(scopeOf(target).join(' · '))}</span>
          </Fragment>,
          <ReadingText key="before" reading={before} />,
          <Fragment key="after">
            <ReadingText reading={after} />
            <span className={small.sub}>
              {figureWithUnit(amended.target, unit)}
              {amended.target.period === null
                ? null
                : `, ${yearOf(amended.target.period.end)}`}{' '}
              <span className={styles.mark}>{m.bid_mark()}</span>
            </span>
          </Fragment>,
          <ul key="critique" className={styles.remarks}>
            {critiqueSentences(remarks, names(target)).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>,
        ],
      }))}
    />
  )
}
