import { useState } from 'react'
import { profiles } from '../../domain/profile'
import { isOverAt } from '../../domain/promise'
import { figureWithUnit } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import type { BidAround, BidView } from '../../subjects/bid/bidView'
import { movedBy } from '../../subjects/bid/whatIf'
import { faultWords } from '../../subjects/grid/faultWords'
import { isFault, quantityIn } from '../../subjects/grid/typedQuantity'
import { Choice } from '../../ui/Choice'
import { Field } from '../../ui/Field'
import small from '../../ui/Text.module.css'
import styles from './Bid.module.css'
import { MovedTable } from './MovedTable'

interface Props {
  readonly view: BidView
  readonly around: BidAround
}

/** A year that somebody typed; `null` for anything else. */
const yearIn = (text: string): number | null =>
  /^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null

/** A target in force, changed before anybody votes on it: the readings that would move, and what may be said of the new terms. Kept nowhere. */
export function Amendment({ view, around }: Props) {
  const { promised, unit, resource, scopeOf } = view
  const running = promised.filter(({ promise }) => !isOverAt(promise.target, around.asOf))
  const [chosen, setChosen] = useState(running[0]?.promise.target.id ?? '')
  const [text, setText] = useState('')
  const [yearText, setYear] = useState('')
  const promise = running.find((one) => one.promise.target.id === chosen)?.promise
  if (promise === undefined) return null
  const read =
    text.trim() === '' ? null : quantityIn(text, { whole: promise.whole, symbol: unit.symbol })
  const fault = isFault(read) ? read : null
  const quantity = read === null || isFault(read) ? null : read.quantity
  const year = yearIn(yearText)
  const value =
    quantity === null
      ? null
      : {
          value: quantity.value,
          operator: quantity.operator ?? null,
          ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
        }
  const moved =
    value === null && year === null
      ? []
      : movedBy(
          running,
          { target: chosen, year, value },
          {
            figures: resource.observations,
            populations: resource.indicator.populations,
            countingRules: around.rules,
            deliverables: around.deliverables,
            asOf: around.asOf,
            profile: profiles[around.profile],
          },
        )
  return (
    <section>
      <h3>
        {m.whatif_amendment()} <span className={styles.mark}>{m.bid_mark()}</span>
      </h3>
      <p>{m.whatif_amendment_note()}</p>
      <div className={styles.fields}>
        <Choice
          label={m.whatif_which()}
          value={chosen}
          options={running.map(({ promise: { target } }) => ({
            value: target.id,
            label: typeset(
              [figureWithUnit(target, unit) ?? target.words, ...scopeOf(target)].join(' · '),
            ),
          }))}
          onChoose={setChosen}
        />
        <Field label={m.whatif_new()}>
          <input
            type="text"
            autoComplete="off"
            aria-invalid={fault !== null}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          {fault === null ? null : <span className={small.sub}>{faultWords(fault)}</span>}
        </Field>
        <Field label={m.whatif_year()}>
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={yearText}
            onChange={({ target }) => setYear(target.value)}
          />
        </Field>
      </div>
      {moved.length === 0 ? (
        <p role="status">{m.whatif_none()}</p>
      ) : (
        <MovedTable moved={moved} view={view} />
      )}
    </section>
  )
}
