import { useMemo, useState } from 'react'
import { useViewState } from '../../address/useViewState'
import { readerDay } from '../../format/readerDay'
import { m } from '../../format/words'
import { FundingBody } from '../../subjects/money/FundingBody'
import { useFunding } from '../../subjects/money/useFunding'
import { useBaseSet } from '../../subjects/ownFile/useBaseSet'
import { overviewData } from '../../subjects/promise/overviewView'
import { Choice } from '../../ui/Choice'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { Report } from './Report'
import styles from './Report.module.css'

/** The year's results, typed by those who must report them: read at once, kept in this browser, shown on every page on request. */
export function ReportPage() {
  const [today] = useState(() => readerDay())
  const { state, change } = useViewState()
  const funding = useFunding()
  const { index, catalogues, asOf } = funding
  const data = useMemo(
    () => (catalogues && index ? overviewData(catalogues, asOf, index.profile) : undefined),
    [catalogues, index, asOf],
  )
  const years = (index?.exercises ?? []).map(({ year }) => String(year))
  const exercise = years.find((year) => year === state.exercice) ?? years[0] ?? ''
  const programmes = useMemo(() => {
    const of = new Set(
      (catalogues ?? [])
        .filter((catalogue) => String(catalogue.exercise) === exercise)
        .flatMap(({ promises }) => promises.map(({ programme }) => programme)),
    )
    return (data?.options.programme ?? []).filter(({ value }) => of.has(value))
  }, [catalogues, data, exercise])
  const programme = (programmes.find(({ value }) => value === state.programme) ?? programmes[0])
    ?.value
  const base = useBaseSet(index)
  return (
    <Page title={m.report_title()} lede={<p>{m.report_lede()}</p>}>
      <FundingBody funding={funding}>
        {(money) =>
          data === undefined || index === undefined || base === undefined ? (
            <Waiting />
          ) : (
            <>
              <div className={styles.filters}>
                <Choice
                  label={m.overview_exercise()}
                  value={exercise}
                  options={years.map((year) => ({ value: year, label: year }))}
                  onChoose={(exercice) => change({ exercice })}
                />
                <Choice
                  label={m.overview_programme()}
                  value={programme ?? ''}
                  options={programmes}
                  onChoose={(chosen) => change({ programme: chosen })}
                />
              </div>
              {programme === undefined ? (
                <p>{m.report_none()}</p>
              ) : (
                <Report
                  key={`${base} ${exercise} ${programme}`}
                  base={base}
                  index={index}
                  data={data}
                  money={money}
                  exercise={exercise}
                  programme={programme}
                  around={{ asOf, today, profile: index.profile }}
                />
              )}
            </>
          )
        }
      </FundingBody>
    </Page>
  )
}
