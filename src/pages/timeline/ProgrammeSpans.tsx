import { placeInTime, startInTime } from '../../domain/timePlace'
import { formatPeriod } from '../../format/dates'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './ProgrammeSpans.module.css'
import type { Announced, ProgrammeSpan } from './timelineData'
import type { TimelineView } from './timelineView'

interface Props {
  readonly view: TimelineView
  readonly programmes: readonly ProgrammeSpan[]
  readonly announced: readonly Announced[]
  readonly state: ViewState
}

/** Every programme as a stretch of one time axis, with its promises; choosing one shows its indicators. */
export function ProgrammeSpans({ view, programmes, announced, state }: Props) {
  const { span, promised, filters } = view
  const share = (at: number): string =>
    `${(((at - span.from) / (span.to - span.from)) * 100).toFixed(2)}%`
  const stretch = (start: string, end: string) => ({
    insetInlineStart: share(startInTime(start)),
    width: share(span.from + placeInTime(end) - startInTime(start)),
  })
  return (
    <ul className={styles.programmes} aria-label={m.timeline_conventions()}>
      {programmes.map(({ id, label, start, end }) => {
        const n = promised.get(id)
        return (
          <li key={id}>
            <Link
              to={addresses.timeline({ ...state, programme: filters.programme === id ? '' : id })}
              current={filters.programme === id}
            >
              {typeset(label)}
            </Link>
            <span className={styles.what}>
              {n === undefined
                ? formatPeriod({ start, end })
                : m.timeline_convention({ period: formatPeriod({ start, end }), n })}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.stretch} style={stretch(start, end)} />
            </span>
          </li>
        )
      })}
      {announced.map(({ id, label, start, end, source }) => (
        <li key={id}>
          <Link to={addresses.source(source.act, source.section, {})}>{typeset(label)}</Link>
          <span className={styles.what}>
            {m.timeline_phase_announced({ period: formatPeriod({ start, end }) })}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span className={`${styles.stretch} ${styles.announced}`} style={stretch(start, end)} />
          </span>
        </li>
      ))}
      <li className={styles.axis} aria-hidden="true">
        <span className={styles.track}>
          {Array.from({ length: span.to - span.from }, (_, place) => span.from + place)
            .filter((year) => year % 4 === 2)
            .map((year) => (
              <span key={year} style={{ insetInlineStart: share(year) }}>
                {year}
              </span>
            ))}
        </span>
      </li>
    </ul>
  )
}
