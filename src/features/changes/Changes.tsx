import { useMemo } from 'react'
import type { DataIndex } from '../../data/apiIndex'
import { formatDay } from '../../format/dates'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { Choice } from '../../ui/Choice'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import { addresses } from '../../viewState/addresses'
import { useViewState } from '../../viewState/useViewState'
import type { ChangesData } from '../../parts/changes/changesData'
import styles from './Changes.module.css'
import { changesView } from '../../parts/changes/changesView'
import { comparedDays } from '../../parts/changes/days'
import { FigureChanges } from './FigureChanges'
import { HappeningList } from './HappeningList'
import { Moves } from './Moves'

interface Props {
  readonly index: DataIndex
  readonly data: ChangesData
}

const option = (day: string) => ({ value: day, label: formatDay(day) })

/** The two dates, and between them readings, figures, deliverables, deadlines and decisions. */
export function Changes({ index, data }: Props) {
  const { state, lasting, change } = useViewState()
  const { days, to, between } = useMemo(() => comparedDays(index, data.indicators, state), [index, data, state])
  const view = useMemo(() => (between === null ? null : changesView(data, between, index.profile)), [data, between, index.profile])
  return (
    <>
      <form aria-label={m.changes_dates()} className={styles.dates} onSubmit={(event) => event.preventDefault()}>
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
          onChoose={(day) => change({ arrete: day === index.asOf ? undefined : day, depuis: undefined })}
        />
      </form>
      {between === null ? (
        <Notice>
          <p>{m.changes_no_earlier({ day: formatDay(to) })}</p>
        </Notice>
      ) : (
        <p role="status">
          {m.changes_between({ from: formatDay(between.from), to: formatDay(between.to) })} ·{' '}
          <Link to={addresses.overview(lasting)}>{m.changes_back()}</Link>
        </p>
      )}
      {view?.isEmpty ? (
        <Notice>
          <p>{m.changes_nothing()}</p>
        </Notice>
      ) : null}
      {view === null || view.isEmpty ? null : (
        <>
          <ul className={styles.promises}>
            {view.promises.known === 0 ? null : (
              <li>{m.changes_promises_new({ n: view.promises.known, shown: formatNumber(view.promises.known) })}</li>
            )}
            {view.promises.voted === 0 ? null : (
              <li>{m.changes_promises_voted({ n: view.promises.voted, shown: formatNumber(view.promises.voted) })}</li>
            )}
          </ul>
          <Moves moves={view.moves} lasting={lasting} />
          <FigureChanges title={m.changes_revised()} none={m.changes_none_revised()} changes={view.revised} lasting={lasting} />
          {view.targets.length === 0 ? null : (
            <FigureChanges title={m.changes_targets()} none="" changes={view.targets} lasting={lasting} />
          )}
          <FigureChanges title={m.changes_new()} none={m.changes_none_new()} changes={view.fresh} lasting={lasting} />
          <HappeningList view={view} />
        </>
      )}
    </>
  )
}
