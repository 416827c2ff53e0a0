import { useMemo } from 'react'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import type { ProfileId } from '../../domain/profile'
import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { becameView, type Outcome, outcomes } from '../../subjects/dashboard/becameView'
import { Missing } from '../../subjects/failure/Missing'
import type { Funding } from '../../subjects/money/useFunding'
import { type OverviewData, overviewData } from '../../subjects/promise/overviewView'
import { Link } from '../../ui/Link'
import { useInTime } from '../../ui/useInTime'
import { Coming } from './Coming'
import styles from './Dashboard.module.css'

interface Props {
  readonly funding: Pick<Funding, 'catalogues' | 'asOf' | 'beside'>
  readonly profile: ProfileId
}

const words: Record<Outcome, () => string> = {
  held: m.dash_outcome_held,
  short: m.dash_outcome_short,
  running: m.dash_outcome_running,
  awaited: m.dash_outcome_awaited,
  unpublished: m.dash_outcome_unpublished,
  unread: m.dash_outcome_unread,
}

/** Promises that are read between two looks at what the reader does. */
const few = 40

/** One line per programme: its promises with a figure by what became of them, as a bar and as numbers. */
export function Became({ funding, profile }: Props) {
  const { asOf, beside } = funding
  const catalogues = useInTime(funding.catalogues)
  const promised = beside.filter(({ what }) => what === m.part_promises())
  const data = useMemo(
    () => (catalogues ? overviewData(catalogues, asOf, profile) : null),
    [catalogues, asOf, profile],
  )
  return (
    <section>
      <h2>{m.dash_became()}</h2>
      {data === null ? (
        <>
          {promised.some(({ asked }) => asked.error) ? null : (
            <p>
              <Coming />
            </p>
          )}
          <Missing parts={promised} />
        </>
      ) : (
        <>
          {data.rows.map((row, place) =>
            place % few === 0 ? (
              <Readings key={row.promise.target.id} rows={data.rows.slice(place, place + few)} />
            ) : null,
          )}
          <Outcomes data={data} />
        </>
      )}
    </section>
  )
}

/** Nothing to see: makes the readings of some rows before they are counted, so that the browser can look up between them. */
function Readings({ rows }: Pick<OverviewData, 'rows'>) {
  for (const row of rows) void row.verdict
  return null
}

function Outcomes({ data }: { readonly data: OverviewData }) {
  const { lasting } = useViewState()
  const lines = useMemo(() => becameView(data), [data])
  const shown = outcomes.filter((outcome) => lines.some(({ counts }) => counts[outcome] > 0))
  const most = Math.max(1, ...lines.map(({ total }) => total))
  return (
    <table className={styles.became}>
      <caption>{m.dash_became_caption()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.funder_programme()}</th>
          <th scope="col" className={styles.barColumn}>
            {m.dash_became_bar()}
          </th>
          {shown.map((outcome) => (
            <th key={outcome} scope="col">
              <svg className={styles.key} viewBox="0 0 10 10" aria-hidden="true">
                <rect className={styles[outcome]} x="1" y="1" width="8" height="8" />
              </svg>{' '}
              {words[outcome]()}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ programme, label, total, counts }) => (
          <tr key={programme}>
            <th scope="row">
              <Link to={addresses.promises({ ...lasting, exercice: 'tous', programme })}>
                {typeset(label)}
              </Link>
            </th>
            <td>
              <svg
                className={styles.outcomes}
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {shown.map((outcome, at) => {
                  const before = shown
                    .slice(0, at)
                    .reduce((sum, earlier) => sum + counts[earlier], 0)
                  return (
                    <rect
                      key={outcome}
                      className={styles[outcome]}
                      x={(before / most) * 100}
                      width={(counts[outcome] / most) * 100}
                      y="0.75"
                      height="8.5"
                    />
                  )
                })}
              </svg>
              <span className={styles.total}>{formatNumber(total)}</span>
            </td>
            {shown.map((outcome) => (
              <td key={outcome} className={styles.count}>
                {counts[outcome] === 0 ? '–' : formatNumber(counts[outcome])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
