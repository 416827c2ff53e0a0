import { useState } from 'react'
import { profiles } from '../../domain/profile'
import { isOverAt } from '../../domain/promise'
import { figureWithUnit } from '../../format/figures'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { amendmentOf, amendmentRow } from '../../subjects/bid/amendments'
import type { BidAround, BidView } from '../../subjects/bid/bidView'
import { movedBy } from '../../subjects/bid/whatIf'
import type { Cells } from '../../subjects/grid/gridText'
import { PhoneFold } from '../../ui/PhoneFold'
import { AmendmentFields } from './AmendmentFields'
import styles from './Bid.module.css'
import { MovedTable } from './MovedTable'

interface Props {
  readonly view: BidView
  readonly around: BidAround
  readonly cells: Cells
  readonly onText: (row: string, column: string, text: string) => void
}

/** Targets in force, changed before anybody votes on it: the readings that would move, and what may be said of the new terms. */
export function Amendment({ view, around, cells, onText }: Props) {
  const { promised, unit, resource, scopeOf } = view
  const running = promised.filter(({ promise }) => !isOverAt(promise.target, around.asOf))
  const [asked, setAsked] = useState('')
  // What is amended already comes first.
  const promise = (
    running.find((one) => one.promise.target.id === asked) ??
    running.find((one) => cells[amendmentRow(one.promise.target.id)] !== undefined) ??
    running[0]
  )?.promise
  if (promise === undefined) return <p>{m.whatif_no_target()}</p>
  const chosen = promise.target.id
  const typed = running.map((one) =>
    amendmentOf(cells, one.promise.target.id, { whole: promise.whole, symbol: unit.symbol }),
  )
  const moved = movedBy(running, typed, {
    figures: resource.observations,
    populations: resource.indicator.populations,
    countingRules: around.rules,
    deliverables: around.deliverables,
    asOf: around.asOf,
    profile: profiles[around.profile],
  })
  return (
    <section>
      <h3>
        {m.whatif_amendment()} <span className={styles.mark}>{m.bid_mark()}</span>
      </h3>
      <p>{m.whatif_amendment_note()}</p>
      <PhoneFold summary={m.whatif_try()}>
        <AmendmentFields
          label={m.whatif_which()}
          options={running.map(({ promise: { target } }) => ({
            value: target.id,
            label: typeset(
              [figureWithUnit(target, unit) ?? target.words, ...scopeOf(target)].join(' · '),
            ),
          }))}
          chosen={amendmentOf(cells, chosen, { whole: promise.whole, symbol: unit.symbol })}
          onChoose={setAsked}
          columns={[
            ['value', m.whatif_new()],
            ['date', m.whatif_year()],
          ]}
          cells={cells}
          onText={onText}
        />
        {moved.length === 0 ? (
          <p role="status">{m.whatif_none()}</p>
        ) : (
          <MovedTable moved={moved} view={view} />
        )}
      </PhoneFold>
    </section>
  )
}
