import { useQuery } from '@tanstack/react-query'
import { indexQuery } from '../data/queries'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { useViewState } from '../viewState/useViewState'
import { asOfOf } from '../viewState/asOf'

/** Which data set is shown and at which day it is closed. */
export function DataDate() {
  const { state } = useViewState()
  const { data, isError } = useQuery(indexQuery(state.jeu))
  if (data === undefined) return <span>{isError ? m.shell_data_failed() : m.shell_data_loading()}</span>
  return <span>{m.shell_data_at({ dataset: data.dataset.label[currentLocale()], day: formatDay(asOfOf(state, data)) })}</span>
}
