import type { CsvCell } from '../../spreadsheet/csv'
import type { Label, ObservationStatus, Source } from '../../domain/observation'
import { currentLocale } from '../../format/locale'
import { qualityWords } from '../../format/reading'
import { m } from '../../format/words'
import { eventRoleWords } from '../../subjects/register/eventRoleWords'
import { marketWords } from './marketWords'
import type { Project, RegisterContext, RegisterEvent, Visit } from './registerData'
import { registerNames } from './registerNames'

type Names = Pick<RegisterContext, 'reference' | 'programmes' | 'dataset'>

const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? m.registers_yes() : m.registers_no()
const noteOf = (note: Label | undefined): string | null => note?.[currentLocale()] ?? null

const sourceHeads = (): readonly string[] => [
  m.registers_csv_act(),
  m.registers_csv_section(),
  m.registers_csv_row(),
  m.registers_csv_printed(),
  m.registers_csv_dataset(),
  m.registers_csv_quality(),
]
const sourceCells = (
  {
    source: { act, section, row, printed },
    status = 'final',
  }: { readonly source: Source; readonly status?: ObservationStatus | undefined },
  { dataset }: Names,
): readonly CsvCell[] => [
  act,
  section,
  row,
  printed,
  dataset.label[currentLocale()],
  qualityWords[status](),
]

/** The projects as rows of a table file, with the place of each in its act and the data set that it is of. */
export function projectCsv(
  projects: readonly Project[],
  names: Names,
): readonly (readonly CsvCell[])[] {
  const { territory } = registerNames(names)
  const heads = [
    m.registers_column_project(),
    m.registers_column_year(),
    m.registers_column_scheme(),
    m.registers_column_nature(),
    m.registers_collaborative(),
    m.registers_european(),
    m.registers_column_territory(),
    m.registers_csv_note(),
  ]
  return [
    [...heads, ...sourceHeads()],
    ...projects.map((project) => [
      project.name,
      project.year,
      project.scheme,
      project.natures.join(' '),
      yesNo(project.collaborative),
      yesNo(project.european),
      territory(project.territory),
      noteOf(project.note),
      ...sourceCells(project, names),
    ]),
  ]
}

/** The events as rows of a table file. */
export function eventCsv(
  events: readonly RegisterEvent[],
  names: Names,
): readonly (readonly CsvCell[])[] {
  const { programme } = registerNames(names)
  const heads = [
    m.registers_column_event(),
    m.registers_column_year(),
    m.registers_csv_start(),
    m.registers_csv_end(),
    m.registers_column_place(),
    m.registers_column_role(),
    m.registers_column_domain(),
    m.registers_column_programme(),
    m.registers_csv_note(),
  ]
  return [
    [...heads, ...sourceHeads()],
    ...events.map((event) => [
      event.name,
      event.year,
      event.period?.start ?? null,
      event.period?.end ?? null,
      event.place,
      event.roles.map((role) => eventRoleWords[role]()).join(', '),
      event.domain,
      event.programme === null ? null : programme(event.programme),
      noteOf(event.note),
      ...sourceCells(event, names),
    ]),
  ]
}

/** The visits as rows of a table file. */
export function visitCsv(visits: readonly Visit[], names: Names): readonly (readonly CsvCell[])[] {
  const { territory } = registerNames(names)
  const heads = [
    m.registers_column_company(),
    m.registers_csv_start(),
    m.registers_csv_end(),
    m.registers_column_territory(),
    m.registers_column_market(),
    m.registers_column_member(),
    m.registers_column_staff(),
    m.registers_column_turnover(),
  ]
  return [
    [...heads, ...sourceHeads()],
    ...visits.map((visit) => [
      visit.company,
      visit.period?.start ?? null,
      visit.period?.end ?? null,
      territory(visit.territory),
      visit.market === null ? null : marketWords[visit.market](),
      yesNo(visit.member),
      visit.staff,
      visit.turnover,
      ...sourceCells(visit, names),
    ]),
  ]
}
