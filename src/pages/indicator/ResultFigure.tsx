import type { Observation } from '../../domain/observation'
import { figureText } from '../../format/figures'
import { formatNumber } from '../../format/numbers'
import { flagWords, qualityOf, qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import table from './Table.module.css'
import { WithFrench } from '../../ui/WithFrench'

/** A result or a starting value with what makes it less than plain: its role, its quality, how it follows from another figure. */
export function ResultFigure({
  figure,
  dated,
}: {
  readonly figure: Observation
  readonly dated: string | null
}) {
  const { role, value, derived, words, flags } = figure
  const quality = qualityOf(figure)
  const shown = figureText(derived === undefined ? figure : { value, operator: '~' })
  return (
    <div>
      <b>{shown ?? <span lang="fr">{typeset(words, 'fr')}</span>}</b>
      {dated === null ? null : <span className={table.sub}>{dated}</span>}
      {role === 'baseline' ? <span className={table.sub}>{m.indicator_baseline()}</span> : null}
      {quality === 'final' || derived !== undefined ? null : (
        <span className={table.sub}>{qualityWords[quality]()}</span>
      )}
      {derived === undefined ? null : (
        <span className={table.sub}>
          <WithFrench
            text={m.indicator_derived({
              words,
              low: formatNumber(derived.low),
              high: formatNumber(derived.high),
            })}
          />
        </span>
      )}
      {(flags ?? [])
        .filter((flag) => flag !== 'approximate' || derived === undefined)
        .map((flag) => (
          <span key={flag} className={table.sub}>
            {flagWords[flag]()}
          </span>
        ))}
    </div>
  )
}
