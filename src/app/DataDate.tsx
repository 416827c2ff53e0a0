import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { indexQuery } from '../api/queries'
import { formatDay } from '../format/dates'
import { currentLocale } from '../format/locale'
import { m } from '../format/words'
import { inMargins } from '../ui/inMargins'
import { useViewState } from '../address/useViewState'
import { asOfOf } from '../address/asOf'
import styles from './Choice.module.css'

/** Which data set is shown and at which day it is closed: in the header, and on every printed sheet. */
export function DataDate() {
  const { state } = useViewState()
  const { data, isError } = useQuery(indexQuery(state.jeu))
  const words =
    data === undefined
      ? isError
        ? m.shell_data_failed()
        : m.shell_data_loading()
      : m.shell_data_at({
          dataset: data.dataset.label[currentLocale()],
          day: formatDay(asOfOf(state, data)),
        })
  const isSimulated = data?.dataset.simulated === true
  useEffect(
    () => inMargins('--sheet-data', isSimulated ? m.print_simulated({ data: words }) : words),
    [isSimulated, words],
  )
  return (
    <span className={data && data.committees.length > 0 ? styles.heard : undefined}>{words}</span>
  )
}
