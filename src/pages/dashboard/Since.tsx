import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { formatDue, formatPeriod } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { newsCount } from '../../subjects/changes/changesView'
import { comparedDays } from '../../subjects/changes/days'
import { newsWords } from '../../subjects/changes/newsWords'
import { seenWords } from '../../subjects/changes/figureWords'
import { useChanges } from '../../subjects/changes/useChanges'
import { type NamedResult, untargetedResults } from '../../subjects/changes/namedResults'
import { Missing } from '../../subjects/failure/Missing'
import { ResultText } from '../../subjects/promise/ResultText'
import { funderGiving } from '../../subjects/money/funderGiving'
import { labelText } from '../../subjects/money/moneyWords'
import type { Funding } from '../../subjects/money/useFunding'
import { Link } from '../../ui/Link'
import { Unfinished } from '../../ui/Unfinished'
import { useFragment } from '../../ui/useFragment'
import { Coming } from './Coming'
import styles from './Dashboard.module.css'

interface Props {
  readonly funder: string | null
  readonly funding: Funding
  readonly index: DataIndex
}

/** Dues and results that are shown before the reader asks for all. */
const few = 4

/** What is due next, what became known since the last committee, and results that nobody promised. */
export function Since({ funder, funding, index }: Props) {
  const { state, lasting } = useViewState()
  const { data: changes, asked } = useChanges()
  const { data, asOf, error, retry } = funding
  const dues = data && funder !== null ? (funderGiving(funder, data, asOf)?.next ?? []) : []
  const since = useMemo(() => {
    if (changes === null) return null
    const { between } = comparedDays(index, changes.indicators, state)
    return between === null ? null : newsWords(newsCount(changes.indicators, between), between.from)
  }, [changes, index, state])
  const bare = useMemo(
    () => (changes === null ? [] : untargetedResults(changes.indicators, asOf)),
    [changes, asOf],
  )
  useFragment(bare.length > 0)
  return (
    <section>
      <h2>{m.dash_next()}</h2>
      <ul className={styles.dues}>
        {dues.slice(0, few).map(({ id, due, label, agreement }) => (
          <li key={id}>
            <b>{formatDue(due)}</b>
            <span>
              {label === null ? m.funder_next_report() : labelText(label)}
              <small>{labelText(agreement.label)}</small>
            </span>
          </li>
        ))}
        {dues.length > 0 || error !== null ? null : (
          <li className={styles.none}>{data ? m.dash_fact_due_none_why() : <Coming />}</li>
        )}
        {since === null ? null : (
          <li>
            <b>{m.dash_new()}</b>
            <span>
              <Link to={addresses.changes(lasting)}>{since}</Link>
            </span>
          </li>
        )}
      </ul>
      {changes === null && asked.every((one) => one.error === null) ? <Unfinished /> : null}
      <Missing
        parts={[
          {
            what: m.part_money(),
            asked: { error, data, refetch: async () => retry() },
          },
          ...asked.map((one) => ({ what: m.part_since(), asked: one })),
        ]}
      />
      {bare.length === 0 ? null : (
        <section id="sans-objectif">
          <h2>{m.dash_untargeted()}</h2>
          <ul className={styles.results}>
            {bare.slice(0, few).map((result) => (
              <Untargeted key={result.figure.id} {...result} lasting={lasting} />
            ))}
          </ul>
          {bare.length > few ? (
            <details>
              <summary>{m.dash_untargeted_all({ shown: formatNumber(bare.length) })}</summary>
              <ul className={styles.results}>
                {bare.slice(few).map((result) => (
                  <Untargeted key={result.figure.id} {...result} lasting={lasting} />
                ))}
              </ul>
            </details>
          ) : null}
        </section>
      )}
    </section>
  )
}

function Untargeted({
  figure,
  name,
  lasting,
}: NamedResult & {
  readonly lasting: Parameters<typeof addresses.indicator>[1]
}) {
  const period = figure.period === null ? m.dash_undated() : formatPeriod(figure.period)
  return (
    <li>
      <Link to={addresses.indicator(name.indicator, lasting)}>{typeset(name.label)}</Link>{' '}
      <ResultText result={seenWords(figure, name.unit)} figureClass={styles.seen} />{' '}
      <small>{[...name.scope.map((scope) => typeset(scope)), period].join(' · ')}</small>
    </li>
  )
}
