import type { Effect } from '../../ownSet/effects'
import { figureText, figureWithUnit, type UnitWords } from '../../format/figures'
import { currentLocale } from '../../format/locale'
import { statusWords } from '../../format/reading'
import { m } from '../../format/words'
import { StatusMark } from '../../subjects/reading/StatusMark'
import styles from './OwnData.module.css'
import { FoldingTable } from '../../ui/FoldingTable'

const unitOf = ({ unit }: Effect): UnitWords | null => {
  if (unit === null) return null
  const locale = currentLocale()
  return { one: unit.one[locale], other: unit.other[locale], symbol: unit.symbol }
}

const figure = (shown: Effect['target'] | null, unit: UnitWords | null): string | null =>
  shown === null ? null : unit === null ? figureText(shown) : figureWithUnit(shown, unit)

function ReadingCell({
  reading,
  unit,
}: {
  readonly reading: Effect['before']
  readonly unit: UnitWords | null
}) {
  return (
    <>
      <span className={styles.status}>
        <StatusMark status={reading.status} />
        {statusWords[reading.status]()}
      </span>
      <span className={styles.soft}>
        {figure(reading.answer, unit) ?? m.own_effect_no_answer()}
      </span>
    </>
  )
}

/** The promises that read otherwise with the file: value and status before and after. */
export function EffectTable({ effects }: { readonly effects: readonly Effect[] }) {
  const locale = currentLocale()
  return (
    <>
      <h3>{m.own_effects()}</h3>
      {effects.length === 0 ? (
        <p>{m.own_effects_none()}</p>
      ) : (
        <FoldingTable
          title={m.own_effects()}
          columns={[
            m.own_effect_indicator(),
            m.own_effect_target(),
            m.own_effect_before(),
            m.own_effect_after(),
          ]}
          rows={effects.map((effect) => {
            const { id, label, population, programme, target, before, after } = effect
            const unit = unitOf(effect)
            return {
              id,
              cells: [
                <>
                  {label[locale]}
                  {[population, programme].map((part) =>
                    part === null ? null : (
                      <span key={part.fr} className={styles.soft}>
                        {part[locale]}
                      </span>
                    ),
                  )}
                </>,
                figure(target, unit),
                <ReadingCell key="before" reading={before} unit={unit} />,
                <ReadingCell key="after" reading={after} unit={unit} />,
              ],
            }
          })}
        />
      )}
    </>
  )
}
