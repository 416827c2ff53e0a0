import { m } from '../../format/words'
import { type FilterKey, undated } from './registerView'

/** The choice of a year in a register: those of its rows, and of the rows without one. */
export const yearField = (years: readonly string[] = []) => ({
  key: 'exercice' as const,
  label: m.registers_column_year(),
  options: years
    .toSorted()
    .map((value) => ({ value, label: value === undated ? m.registers_no_year() : value })),
})

/** The choice of another key of the rows, by its names. */
export const namedField = (
  key: FilterKey,
  label: string,
  values: readonly string[] | undefined,
  nameOf: (value: string) => string,
) => ({ key, label, options: (values ?? []).map((value) => ({ value, label: nameOf(value) })) })
