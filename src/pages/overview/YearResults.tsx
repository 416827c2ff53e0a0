import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { CatalogueReading } from '../../api/catalogue'
import { addresses } from '../../address/addresses'
import { asOfOf } from '../../address/asOf'
import { useViewState } from '../../address/useViewState'
import { m } from '../../format/words'
import { typeset } from '../../format/typography'
import { seenWords } from '../../subjects/changes/figureWords'
import { indicatorFigures } from '../../subjects/changes/changesData'
import { resultsOfYear } from '../../subjects/changes/namedResults'
import { ResultText } from '../../subjects/promise/ResultText'
import { ExerciseChoice } from '../../subjects/promise/ExerciseChoice'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import styles from './YearResults.module.css'

interface Props {
  readonly catalogues: readonly CatalogueReading[]
  readonly index: DataIndex
  readonly years: readonly number[]
  readonly year: number
}

/** A year of which results are known and for which nothing was promised. */
export function YearResults({ catalogues, index, years, year }: Props) {
  const { state, lasting, change } = useViewState()
  const asOf = asOfOf(state, index)
  const results = useMemo(
    () => resultsOfYear(indicatorFigures(catalogues), year, asOf),
    [catalogues, year, asOf],
  )
  return (
    <>
      <form className={styles.bar} onSubmit={(event) => event.preventDefault()}>
        <ExerciseChoice
          years={years}
          latest={index.exercises[0]?.year}
          exercise={String(year)}
          change={change}
        />
      </form>
      <Notice>
        <p>{m.overview_none()}</p>
      </Notice>
      <table>
        <caption className={styles.caption}>{m.overview_year_results({ year })}</caption>
        <thead>
          <tr>
            <th scope="col">{m.changes_column_indicator()}</th>
            <th scope="col">{m.changes_column_figure()}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ figure, name }) => (
            <tr key={figure.id}>
              <th scope="row">
                <Link to={addresses.indicator(name.indicator, lasting)}>{typeset(name.label)}</Link>{' '}
                <small>{typeset(name.scope.join(' · '))}</small>
              </th>
              <td className={styles.figure}>
                <ResultText result={seenWords(figure, name.unit)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
