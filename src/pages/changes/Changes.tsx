import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import { formatDay } from '../../format/dates'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import type { ChangesData } from '../../subjects/changes/changesData'
import styles from './Changes.module.css'
import { changesView } from '../../subjects/changes/changesView'
import { comparedDays } from '../../subjects/changes/days'
import { FigureChanges } from './FigureChanges'
import { Calendar } from './Calendar'
import { Decisions, Dues } from './HappeningList'
import { Moves } from './Moves'

interface Props {
  readonly index: DataIndex
  readonly data: ChangesData
}

const option = (day: string) => ({ value: day, label: formatDay(day) })

/** The two dates, and between them readings, figures, deliverables, deadlines and decisions. */
export function Changes({ index, data }: Props) {
  const { state, lasting, change } = useViewState()
  const { days, to, between } = useMemo(
    () => comparedDays(index, data.indicators, state),
    [index, data, state],
  )
  const view = useMemo(
    () => (between === null ? null : changesView(data, between, index.profile)),
    [data, between, index.profile],
  )
  return (
    <>
      <form
        aria-label={m.changes_dates()}
        className={styles.dates}
        onSubmit={(event) => event.preventDefault()}
      >
        <Choice
          label={m.changes_from()}
          value={between?.from ?? ''}
          options={days.filter((day) => day < to).map(option)}
          onChoose={(depuis) => change({ depuis })}
        />
        <Choice
          label={m.changes_to()}
          value={to}
          options={days.map(option)}
          onChoose={(day) =>
            change({ arrete: day === index.asOf ? undefined : day, depuis: undefined })
          }
        />
      </form>
      {between === null ? (
        <Notice>
          <p>{m.changes_no_earlier({ day: formatDay(to) })}</p>
        </Notice>
      ) : (
        <p role="status">
          {m.changes_between({ from: formatDay(between.from), to: formatDay(between.to) })} ·{' '}
          <Link to={addresses.promises(lasting)}>{m.changes_back()}</Link>
        </p>
      )}
      {view?.isEmpty ? (
        <Notice>
          <p>{m.changes_nothing()}</p>
        </Notice>
      ) : null}
      {view === null || view.isEmpty ? null : (
        <>
          <FigureChanges title={m.changes_new()} none={m.changes_none_new()} changes={view.fresh} />
          <FigureChanges
            title={m.changes_revised()}
            none={m.changes_none_revised()}
            changes={view.revised}
          />
          {view.targets.length === 0 ? null : (
            <FigureChanges title={m.changes_targets()} none="" changes={view.targets} />
          )}
          <Dues view={view} />
          <Moves title={m.changes_moves()} moves={view.moves} />
          <Decisions view={view} />
          <Calendar view={view} />
        </>
      )}
    </>
  )
}
