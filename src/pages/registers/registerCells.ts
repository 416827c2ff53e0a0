import { addresses } from '../../address/addresses'
import type { Label, ObservationStatus, Period, Source } from '../../domain/observation'
import { currentLocale } from '../../format/locale'
import { qualityWords } from '../../format/reading'
import { typeset } from '../../format/typography'
import { m } from '../../format/words'
import { eventDates } from '../../subjects/register/eventDates'
import { actPlace } from '../../subjects/source/actPlace'
import { type Cell, type Column, linked, plain, start } from '../../subjects/table/table'
import type { RegisterContext } from './registerData'

interface Named {
  readonly name: string
  readonly status?: ObservationStatus | undefined
  readonly note?: Label | undefined
}

/** What names a row, in the act's words, with how sure it is and what is noted of it. */
export function nameCell({ name, status = 'final', note }: Named): Cell {
  const noted = note?.[currentLocale()] ?? null
  return {
    ...plain(typeset(name, 'fr'), [
      ...(status === 'final' ? [] : [qualityWords[status]()]),
      ...(noted === null ? [] : [noted]),
    ]),
    quoted: true,
    values: [name],
  }
}

export const datesColumn = (): Column => ({
  ...start(m.registers_column_date()),
  heads: [m.registers_column_year(), m.registers_csv_start(), m.registers_csv_end()],
})

/** When it was: its days, else its year, else that the acts do not say. */
export const datesCell = (period: Period | null, year: number | null): Cell => ({
  ...plain(period === null ? String(year ?? m.registers_no_year()) : eventDates(period)),
  values: [year, period?.start ?? null, period?.end ?? null],
})

/** Words of an act; empty where it has none. */
export const quotedCell = (words: string | null): Cell => ({
  text: words === null ? '' : typeset(words, 'fr'),
  quoted: true,
  values: [words],
})

export const sourceColumn = (): Column => ({
  ...start(m.registers_column_source(), 'source'),
  heads: [
    m.registers_csv_note(),
    m.registers_csv_act(),
    m.registers_csv_section(),
    m.registers_csv_row(),
    m.registers_csv_printed(),
    m.registers_csv_dataset(),
    m.registers_csv_quality(),
  ],
})

interface Sourced {
  readonly source: Source
  readonly status?: ObservationStatus | undefined
  readonly note?: Label | undefined
}

/** Who says so; in a file what is noted, its place letter for letter, the data set and how sure it is. */
export function sourceCell(
  { source: { act, section, row, printed }, status = 'final', note }: Sourced,
  { acts, dataset }: Pick<RegisterContext, 'acts' | 'dataset'>,
): Cell {
  return {
    ...linked([
      {
        text: actPlace(act, section, acts),
        to: (lasting) => addresses.source(act, section, lasting),
      },
    ]),
    values: [
      note?.[currentLocale()] ?? null,
      act,
      section,
      row,
      printed,
      dataset.label[currentLocale()],
      qualityWords[status](),
    ],
  }
}

export const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? m.registers_yes() : m.registers_no()
