import type { CatalogueReading } from '../../api/catalogue'
import { type Beside, serializeBeside } from '../../address/beside'
import { useViewState } from '../../address/useViewState'
import { folded } from '../../format/freeText'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { byText } from '../../domain/order'
import { Choice } from '../../ui/Choice'
import styles from './Compare.module.css'

interface Props {
  readonly beside: Beside
  /** Scopes that may stand beside the asked one, by their keys. */
  readonly scopes: readonly { readonly key: string; readonly name: string }[]
  /** Exercises in which the indicator is promised, the page's own left out. */
  readonly exercises: readonly string[]
  /** The indicators of the exercise; absent while they are not there. */
  readonly indicators: CatalogueReading['indicators'] | undefined
  /** The page's own indicator. */
  readonly own: string
}

/** What to set beside the main promise: other scopes in its drawing, another exercise, another indicator. It stands in the address. */
export function Compare({ beside, scopes, exercises, indicators, own }: Props) {
  const { change } = useViewState()
  const set = (part: Partial<Beside>): void =>
    change({ avec: serializeBeside({ ...beside, ...part }) })
  const others = [...(indicators ?? [])]
    .filter(([id]) => id !== own)
    .map(([value, { label }]) => ({ value, label: typeset(label) }))
    .toSorted((a, b) => byText(folded(a.label), folded(b.label)) || byText(a.value, b.value))
  return (
    <section className={styles.compare} aria-label={m.indicator_compare()} data-screen>
      {scopes.length === 0 ? null : (
        <fieldset>
          <legend>{m.indicator_compare_scopes()}</legend>
          {scopes.map(({ key, name }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={beside.scopes.includes(key)}
                onChange={({ target }) =>
                  set({
                    scopes: target.checked
                      ? [...beside.scopes, key]
                      : beside.scopes.filter((one) => one !== key),
                  })
                }
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.choices}>
        {exercises.length === 0 ? null : (
          <Choice
            label={m.indicator_compare_exercise()}
            value={beside.exercise ?? ''}
            none={m.indicator_compare_none()}
            options={exercises.map((year) => ({ value: year, label: year }))}
            onChoose={(year) => set({ exercise: year === '' ? null : year })}
          />
        )}
        {others.length === 0 ? null : (
          <Choice
            label={m.indicator_compare_indicator()}
            value={beside.indicator ?? ''}
            none={m.indicator_compare_none()}
            options={others}
            onChoose={(id) => set({ indicator: id === '' ? null : id })}
          />
        )}
      </div>
    </section>
  )
}
