import { useState } from 'react'
import type { ParsedCatalogue } from '../../api/catalogue'
import { onceFor } from '../../api/onceFor'
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
  readonly indicators: Indicators | undefined
  /** The page's own indicator. */
  readonly own: string
}

type Indicators = ParsedCatalogue['indicators']
type Options = readonly { readonly value: string; readonly label: string }[]

/** Indicators beyond which they are listed only once somebody is about to choose among them: each page of one would draw all. */
const many = 500

/** Every indicator by its name, in order. */
const optionsOf = onceFor((indicators: Indicators): Options =>
  [...indicators]
    .map(([value, { label }]) => ({ value, label: typeset(label), sorted: folded(typeset(label)) }))
    .toSorted((a, b) => byText(a.sorted, b.sorted) || byText(a.value, b.value)),
)

/** The one that is chosen. */
function optionsIn(indicators: Indicators, id: string | null): Options {
  const label = id === null ? undefined : indicators.get(id)?.label
  return id === null || label === undefined ? [] : [{ value: id, label: typeset(label) }]
}

/** What to set beside the main promise: other scopes in its drawing, another exercise, another indicator. It stands in the address. */
export function Compare({ beside, scopes, exercises, indicators, own }: Props) {
  const { change } = useViewState()
  const set = (part: Partial<Beside>): void =>
    change({ avec: serializeBeside({ ...beside, ...part }) })
  const [isAsked, setAsked] = useState(false)
  const others =
    indicators === undefined
      ? []
      : indicators.size <= many || isAsked
        ? optionsOf(indicators).filter(({ value }) => value !== own)
        : optionsIn(indicators, beside.indicator)
  const ask = (): void => setAsked(true)
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
        {(indicators?.size ?? 0) <= 1 ? null : (
          <div onFocus={ask} onPointerDown={ask}>
            <Choice
              label={m.indicator_compare_indicator()}
              value={beside.indicator ?? ''}
              none={m.indicator_compare_none()}
              options={others}
              onChoose={(id) => set({ indicator: id === '' ? null : id })}
            />
          </div>
        )}
      </div>
    </section>
  )
}
