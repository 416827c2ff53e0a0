import { formatPercent } from '../../format/numbers'
import { m } from '../../format/words'
import { periodText } from '../../subjects/money/amountWords'
import type { Plan } from '../../subjects/money/planView'
import { PromiseLines } from '../../subjects/money/PromiseLines'
import type { PromiseLine } from '../../subjects/money/promiseLine'

interface Props {
  readonly plans: readonly Plan[]
  /** What is promised about it. */
  readonly floors: readonly PromiseLine[]
}

/** The private share that each plan foresees, beside the floor that is promised. A forecast answers no promise. */
export function PrivateShare({ plans, floors }: Props) {
  const shares = plans.map((plan) => {
    const of = (funder: string): number | null =>
      plan.rows.find((row) => row.funder === funder)?.share ?? null
    return { plan, own: of('private'), kind: of('in-kind') }
  })
  const isKnown = shares.some(({ own }) => own !== null)
  if (!isKnown && floors.length === 0) return null
  return (
    <>
      <h3>{m.programme_private()}</h3>
      {isKnown ? (
        <ul>
          {shares.map(({ plan, own, kind }) =>
            own === null ? null : (
              <li key={plan.id}>
                {kind === null || kind === 0
                  ? m.programme_private_planned({
                      period: periodText(plan.period),
                      share: formatPercent(own, 2),
                    })
                  : m.programme_private_with_kind({
                      period: periodText(plan.period),
                      share: formatPercent(own, 2),
                      whole: formatPercent(own + kind, 2),
                    })}
              </li>
            ),
          )}
        </ul>
      ) : (
        <p>{m.programme_private_unknown()}</p>
      )}
      {floors.length > 0 ? (
        <>
          <p>{m.programme_private_forecast()}</p>
          <PromiseLines caption={m.programme_private()} lines={floors} />
        </>
      ) : null}
    </>
  )
}
