import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import type { DataIndex } from '../../api/apiIndex'
import type { ParsedCatalogue } from '../../api/catalogue'
import { yearOf } from '../../domain/period'
import { catalogueQuery, everyCatalogueQuery, indexQuery } from '../../api/queries'
import { currentLocale } from '../../format/locale'
import { m } from '../../format/words'
import { Failure } from '../../subjects/failure/Failure'
import { SetAside } from '../../subjects/failure/SetAside'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { Waiting } from '../../ui/Waiting'
import { useViewState } from '../../address/useViewState'
import { Overview } from './Overview'

/** Few addresses ask for a year without promises: only they bring its code. */
const YearResults = lazy(async () => ({ default: (await import('./YearResults')).YearResults }))

/** Indicators of a catalogue that are looked through for years: the figures of ten thousand are only read when they are shown. */
const lookedThrough = 200

/** A year that an address asks for and that is no exercise of the set. */
function bareYearOf(asked: string | undefined, index: DataIndex | undefined): number | null {
  if (asked === undefined || index === undefined || !/^\d{4}$/.test(asked)) return null
  return index.exercises.some(({ year }) => String(year) === asked) ? null : Number(asked)
}

/** The exercises, and the other years of which the catalogues at hand hold a result, the latest first. */
function yearsKnown(
  index: DataIndex | undefined,
  catalogues: readonly ParsedCatalogue[],
): readonly number[] {
  const results = catalogues.flatMap(({ indicators, figures }) =>
    [...indicators.keys()]
      .slice(0, lookedThrough)
      .flatMap((id) =>
        (figures.get(id) ?? []).flatMap(({ role, value, period }) =>
          role === 'actual' && value !== null && period !== null ? [yearOf(period.end)] : [],
        ),
      ),
  )
  const exercises = (index?.exercises ?? []).map(({ year }) => year)
  return [...new Set([...exercises, ...results])].toSorted((a, b) => b - a)
}

/** The promises of one exercise, or of all, each beside its result. Data that are there go before an error, an error before waiting. */
export function OverviewPage() {
  const { state } = useViewState()
  const language = currentLocale()
  const index = useQuery(indexQuery(state.jeu))
  const bareYear = bareYearOf(state.exercice, index.data)
  const isAll = state.exercice === 'tous' || bareYear !== null
  const wanted =
    index.data?.exercises.find(({ year }) => String(year) === state.exercice) ??
    index.data?.exercises[0]
  const one = useQuery(catalogueQuery(isAll ? undefined : index.data, wanted?.year, language))
  const every = useQuery(everyCatalogueQuery(isAll ? index.data : undefined, language))
  const catalogues = useMemo(
    () => (isAll ? every.data : one.data === undefined ? undefined : [one.data]),
    [isAll, every.data, one.data],
  )
  const years = useMemo(() => yearsKnown(index.data, catalogues ?? []), [index.data, catalogues])
  const asked = [index, isAll ? every : one]
  const failed = asked.find(({ error }) => error !== null)
  const retry = (): void => {
    for (const result of asked) if (result.error !== null) void result.refetch()
  }
  return (
    <Page title={m.overview_title()} lede={<p>{m.overview_lede()}</p>}>
      {failed?.error ? <Failure error={failed.error} onRetry={retry} /> : null}
      {index.data && catalogues ? (
        <>
          <SetAside of={[index.data, ...catalogues]} />
          {bareYear === null || years.includes(bareYear) ? null : (
            <Notice role="status">
              <p>{m.address_not_understood({ parts: `exercice=${bareYear}` })}</p>
            </Notice>
          )}
          {bareYear === null || !years.includes(bareYear) ? (
            <Overview
              index={index.data}
              // A year of which nothing is known is as none: the latest exercise stands.
              catalogues={
                bareYear === null
                  ? catalogues
                  : catalogues.filter(({ exercise }) => exercise === wanted?.year)
              }
              exercise={state.exercice === 'tous' ? 'tous' : String(wanted?.year)}
              years={years}
            />
          ) : (
            <Suspense fallback={<Waiting />}>
              <YearResults
                catalogues={catalogues}
                index={index.data}
                years={years}
                year={bareYear}
              />
            </Suspense>
          )}
        </>
      ) : failed ? null : (
        <Waiting />
      )}
    </Page>
  )
}
