import { formatDue } from '../../format/dates'
import { formatEuros } from '../../format/numbers'
import { m } from '../../format/words'
import { funderBand } from '../../subjects/money/funderBand'
import type { FunderView } from '../../subjects/money/funderView'
import type { InstalmentState } from '../../subjects/money/instalmentView'
import { instalmentWords } from '../../subjects/money/dueWords'
import { labelText, stageWords } from '../../subjects/money/moneyWords'
import { type BarPiece, StackedBar } from '../../subjects/money/StackedBar'
import small from '../../ui/Text.module.css'
import styles from './FunderBand.module.css'

const tones: Record<InstalmentState, BarPiece['tone']> = {
  paid: 'solid',
  onSignature: 'light',
  conditional: 'hatched',
  unsaid: 'hollow',
}

/** What is still to be paid on condition; where nothing is, why: no payment is detailed, or none waits for a document. */
function leverWords({ lever, agreements }: FunderView): string {
  if (lever.instalments.length > 0) return formatEuros(lever.euros)
  return agreements.some(({ instalments }) => instalments.length > 0)
    ? m.programmes_no_lever()
    : m.programmes_lever_unknown()
}

/** The first thing on a funder's page: what is given in the last year, what is payable on condition, what is due next. */
export function FunderBand({ view }: { readonly view: FunderView }) {
  const { year, pieces, next } = funderBand(view)
  const whole = pieces.reduce((sum, { euros }) => sum + euros, 0)
  if (year === null && next === null) return null
  return (
    <section aria-label={m.funder_band()}>
      <dl className={styles.band}>
        {year === null ? null : (
          <div>
            <dt>{m.funder_band_year({ year: year.year })}</dt>
            {year.sums.map(({ stage, euros }) => (
              <dd key={stage}>
                <b>{formatEuros(euros)}</b> {stageWords[stage]()}
              </dd>
            ))}
          </div>
        )}
        {view.agreements.length === 0 ? null : (
          <div>
            <dt>{m.funder_band_conditional()}</dt>
            <dd>
              <b>{leverWords(view)}</b>
            </dd>
          </div>
        )}
        {next === null ? null : (
          <div>
            <dt>{m.funder_band_next()}</dt>
            <dd>
              <b>{formatDue(next.due)}</b>{' '}
              {next.label === null ? m.funder_next_report() : labelText(next.label)}
              <span className={small.sub}>{labelText(next.agreement.label)}</span>
            </dd>
          </div>
        )}
      </dl>
      {pieces.length === 0 ? null : (
        <StackedBar
          pieces={pieces.map(({ state, euros }) => ({
            id: state,
            tone: tones[state],
            label: instalmentWords[state](),
            euros,
            share: (euros / whole) * 100,
          }))}
        />
      )}
    </section>
  )
}
