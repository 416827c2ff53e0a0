import { historyOf } from '../../kept/history'
import { keptSlice } from '../../kept/kept'
import { ReportsShape } from '../../subjects/notes/reportShape'
import type { Cells } from '../../subjects/grid/gridText'

/** Cells by data set. */
export type Reports = Readonly<Record<string, Cells>>

/** What was typed, kept in this browser alone. */
export const useKeptReport = keptSlice<Reports>({
  name: 'compte-rendu',
  version: 1,
  empty: () => ({}),
  read: (value) => {
    const read = ReportsShape.safeParse(value)
    return read.success ? read.data : null
  },
})

export const useReportHistory = historyOf(useKeptReport)
