import { useId } from 'react'
import { m } from '../../format/words'
import { Field } from '../../ui/Field'
import styles from './OwnData.module.css'
import type { Obstacle, TakeOptions } from './taking'

interface Props {
  readonly options: TakeOptions
  readonly obstacle: Obstacle
  readonly isBusy: boolean
  readonly onChange: (options: TakeOptions) => void
  readonly onCompare: () => void
}

interface RadioProps {
  readonly legend: string
  readonly choices: readonly {
    readonly label: string
    readonly isChosen: boolean
    readonly choose: () => void
  }[]
}

function Radios({ legend, choices }: RadioProps) {
  const name = useId()
  return (
    <fieldset className={styles.question}>
      <legend>{legend}</legend>
      {choices.map(({ label, isChosen, choose }) => (
        <label key={label} className={styles.option}>
          <input type="radio" name={name} checked={isChosen} onChange={choose} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const obstacleWords: Readonly<Record<Exclude<Obstacle, 'none'>, () => string>> = {
  errors: m.own_blocked,
  questions: m.own_unanswered,
  nothing: m.own_nothing_to_take,
}

/** How the open files are taken, and the way to see first what they change. */
export function TakePanel({ options, obstacle, isBusy, onChange, onCompare }: Props) {
  const { mode, keepsGoodRows, known } = options
  return (
    <section aria-labelledby="prendre" className={styles.panel}>
      <h2 id="prendre">{m.own_take()}</h2>
      <div className={styles.fields}>
        <Radios
          legend={m.own_rows_mode()}
          choices={[
            {
              label: m.own_all_or_nothing(),
              isChosen: !keepsGoodRows,
              choose: () => onChange({ ...options, keepsGoodRows: false }),
            },
            {
              label: m.own_keep_good(),
              isChosen: keepsGoodRows,
              choose: () => onChange({ ...options, keepsGoodRows: true }),
            },
          ]}
        />
        <Radios
          legend={m.own_mode()}
          choices={[
            {
              label: m.own_mode_replace(),
              isChosen: mode === 'replace',
              choose: () => onChange({ ...options, mode: 'replace' }),
            },
            {
              label: m.own_mode_add(),
              isChosen: mode === 'add',
              choose: () => onChange({ ...options, mode: 'add' }),
            },
          ]}
        />
        <Field label={m.own_known()}>
          <input
            type="date"
            required
            value={known}
            onChange={({ target }) => onChange({ ...options, known: target.value })}
          />
        </Field>
      </div>
      <p className={styles.note}>{m.own_acts_stay()}</p>
      {obstacle === 'none' ? null : <p role="status">{obstacleWords[obstacle]()}</p>}
      <button
        type="button"
        className={styles.main}
        disabled={obstacle !== 'none' || isBusy || known === ''}
        onClick={onCompare}
      >
        {isBusy ? m.own_comparing() : m.own_compare()}
      </button>
    </section>
  )
}
