import { lazy, Suspense, useState } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { CatalogueReading } from '../../api/catalogue'
import type { HeadlineEntry } from '../../api/wire/apiIndex'
import { useViewState } from '../../address/useViewState'
import { m } from '../../format/words'
import { BlockBoundary } from '../../ui/BlockBoundary'
import { Choice } from '../../ui/Choice'
import { Drawer } from '../../ui/Drawer'
import styles from './Dashboard.module.css'

const ArrangeDialog = lazy(async () => ({
  default: (await import('./ArrangeDialog')).ArrangeDialog,
}))

interface Props {
  readonly index: DataIndex
  readonly catalogue: CatalogueReading
  readonly exercise: number
  readonly entries: readonly HeadlineEntry[]
}

/** Whose eyes are borrowed and which exercise is shown; both stand in the address. */
export function DashboardBar({ index, catalogue, exercise, entries }: Props) {
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
              value={chosen?.value ?? ''}
              none={m.dash_all_funders()}
              options={funders}
              onChoose={(value) => change({ financeur: value === '' ? undefined : value })}
            />
            <Choice
              label={m.overview_exercise()}
              value={String(exercise)}
              options={index.exercises.map(({ year }) => ({
                value: String(year),
                label: String(year),
              }))}
              onChoose={(value) =>
                change({ exercice: value === String(latest) ? undefined : value })
              }
            />
            <button type="button" className={styles.arrange} onClick={() => setArranging(true)}>
              {m.dash_arrange()}
            </button>
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
              onClose={() => setArranging(false)}
            />
          </Suspense>
        </BlockBoundary>
      ) : null}
    </>
  )
}
