import { useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
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
import { FoldingTable } from '../../ui/FoldingTable'
import { Link } from '../../ui/Link'
import { Notice } from '../../ui/Notice'
import styles from './YearResults.module.css'

interface Props {
  readonly catalogues: readonly ParsedCatalogue[]
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
      <FoldingTable
        title={m.overview_year_results({ year })}
        look="shown"
        columns={[
          m.changes_column_indicator(),
          { label: m.changes_column_figure(), align: 'end', holds: 'words' },
        ]}
        rows={results.map(({ figure, name }) => ({
          id: figure.id,
          cells: [
            <span key="name">
              <Link to={addresses.indicator(name.indicator, lasting)}>{typeset(name.label)}</Link>{' '}
              <small>{typeset(name.scope.join(' · '))}</small>
            </span>,
            <ResultText key="figure" result={seenWords(figure, name.unit)} />,
          ],
        }))}
      />
    </>
  )
}
