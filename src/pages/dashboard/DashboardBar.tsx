import { lazy, Suspense, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { addresses } from '../../address/addresses'
import { useViewState } from '../../address/useViewState'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Choice } from '../../ui/Choice'
import { Drawer } from '../../ui/Drawer'
import { Link } from '../../ui/Link'
import styles from './Dashboard.module.css'

const ArrangeDialog = lazy(async () => ({
  default: (await import('./ArrangeDialog')).ArrangeDialog,
}))

interface Props {
  readonly index: DataIndex
  readonly catalogue: ParsedCatalogue
  readonly exercise: number
  readonly entries: readonly HeadlineEntry[]
  /** What an indicator is called. */
  readonly nameOf: (id: string) => string
}

/** Whose eyes are borrowed, which exercise and which panels are shown: it stands in the address, and goes along to the meeting and its note. */
export function DashboardBar({ index, catalogue, exercise, entries, nameOf }: Props) {
  const [isArranging, setArranging] = useState(false)
  const { state, change } = useViewState()
  const latest = index.exercises[0]?.year
  const named = new Set(
    catalogue.promises.flatMap(({ parties, cofunders }) => [...parties, ...cofunders]),
  )
  const funders = [...catalogue.funders]
    .filter(([id]) => named.has(id))
    .map(([value, { label }]) => ({ value, label }))
  const chosen = funders.find(({ value }) => value === state.financeur)
  return (
    <>
      <form
        className={styles.bar}
        aria-label={m.dash_choices()}
        onSubmit={(event) => event.preventDefault()}
      >
        <Drawer
          on="phone"
          label={m.dash_choices_now({
            funder: chosen?.label ?? m.dash_all_funders().toLowerCase(),
            year: exercise,
          })}
        >
          <div className={styles.choices}>
            <Choice
              label={m.dash_seen_by()}
              name="financeur"
              value={chosen?.value ?? ''}
              none={m.dash_all_funders()}
              options={funders}
              onChoose={(value) => change({ financeur: value === '' ? undefined : value })}
            />
            <Choice
              label={m.overview_exercise()}
              name="exercice"
              value={String(exercise)}
              options={index.exercises.map(({ year }) => ({
                value: String(year),
                label: String(year),
              }))}
              onChoose={(value) =>
                change({ exercice: value === String(latest) ? undefined : value })
              }
            />
            <button
              type="button"
              data-screen
              className={styles.arrange}
              onClick={() => setArranging(true)}
            >
              {m.dash_arrange()}
            </button>
            <span id="projeter" data-screen className={styles.onward}>
              <Link to={addresses.meeting(state)}>{m.meeting_project()}</Link>
              <Link to={addresses.dossier(state)}>{m.dash_note()}</Link>
            </span>
          </div>
        </Drawer>
      </form>
      {isArranging ? (
        <BlockBoundary message={m.find_failed()}>
          <Suspense fallback={null}>
            <ArrangeDialog
              set={index.dataset.id}
              entries={entries}
              catalogue={catalogue}
              nameOf={nameOf}
              onClose={() => setArranging(false)}
            />
          </Suspense>
        </BlockBoundary>
      ) : null}
    </>
  )
}
