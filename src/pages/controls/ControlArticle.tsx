import { formatNumber } from '../../format/numbers'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { figureKindWords } from '../../subjects/reading/figureKindWords'
import { Link } from '../../ui/Link'
import { addresses } from '../../address/addresses'
import type { ViewState } from '../../address/viewState'
import styles from './Controls.module.css'
import type { Control } from '../../subjects/controls/controlsData'
import { controlKindWords, controlStateWords } from '../../subjects/controls/controlKindWords'
import { AddToDossier } from '../../document/view/AddToDossier'
import { WithFrench } from '../../ui/WithFrench'
import { describeStatements } from '../../subjects/controls/describeStatements'
import { DataTable } from '../../subjects/table/DataTable'

interface Props {
  readonly control: Control
  readonly nameOf: (act: string) => string
  readonly isOpen: boolean
  readonly lasting: ViewState
}

/** One contradiction: what it is and its arithmetic at sight, the statements and what is retained behind them. */
export function ControlArticle({ control, nameOf, isOpen, lasting }: Props) {
  const {
    id,
    kind,
    state,
    rounding,
    title,
    arithmetic,
    why,
    statements,
    acts,
    concerns,
    computations,
  } = control
  return (
    <article id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={styles.control}>
      <h3 id={`${id}-title`}>
        <WithFrench text={title} />
      </h3>
      <ul className={styles.meta}>
        <li>{controlKindWords[kind]()}</li>
        <li>{rounding ? m.controls_state_rounding() : controlStateWords[state]()}</li>
        {acts.map((act) => (
          <li key={act}>{nameOf(act)}</li>
        ))}
        <li className={styles.permalink}>
          <Link to={addresses.control(id, lasting)}>
            <span aria-hidden="true">{m.controls_permalink()}</span>
            <span className={styles.hidden}>
              <WithFrench text={m.controls_permalink_title({ title })} />
            </span>
          </Link>
        </li>
      </ul>
      <p className={styles.arithmetic}>
        <WithFrench text={arithmetic} />
      </p>
      <details open={isOpen}>
        <summary>
          {m.controls_details({ n: statements.length, shown: formatNumber(statements.length) })}
        </summary>
        <DataTable table={describeStatements(control, nameOf)} />
        <dl className={styles.facts}>
          <dt>{m.controls_why()}</dt>
          <dd>
            <WithFrench text={why} />
          </dd>
          {concerns.length > 0 ? (
            <>
              <dt>{m.controls_concerns()}</dt>
              <dd>
                <ul className={styles.concerns}>
                  {concerns.map(({ key, label, kind: of, indicator }) => (
                    <li key={key}>
                      {indicator === null ? (
                        <bdi>
                          <WithFrench
                            text={
                              of === null
                                ? label
                                : m.controls_concern({ label, kind: figureKindWords[of]() })
                            }
                          />
                        </bdi>
                      ) : (
                        <Link to={addresses.indicator(indicator, lasting)}>{typeset(label)}</Link>
                      )}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          ) : null}
          {computations.length > 0 ? (
            <>
              <dt>{m.controls_computations_of()}</dt>
              {computations.map((label) => (
                <dd key={label}>
                  <WithFrench text={label} />
                </dd>
              ))}
            </>
          ) : null}
        </dl>
        <AddToDossier subject={`contradiction:${id}`} title={title} headingId={`${id}-title`} />
      </details>
    </article>
  )
}
