import { m } from '../../format/words'
import { undated } from './registerView'

/** The choice of a year in a register: those of its rows, and of the rows without one. */
export const yearField = (years: readonly string[] = []) => ({
  key: 'exercice' as const,
  label: m.registers_column_year(),
  options: years
    .toSorted()
    .map((value) => ({ value, label: value === undated ? m.registers_no_year() : value })),
})
