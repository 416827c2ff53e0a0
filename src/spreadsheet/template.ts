import { type CellStyle, type DataValidation, writeXlsx, type WriteSheet } from 'hucre/xlsx'
import type { Label } from '../domain/observation'
import { exampleMark } from './bodyRows'
import type { FileLanguage } from './quantityWords'
import type { Column, Schema, SchemaId } from './schema'
import { schemas } from './schemas'
import { writtenColumns } from './tableCells'
import type { Vocabulary } from './vocabulary'
import { isNeeded } from './wholeRow'
import { columnName } from './workbook'

/** Rows below the headings that have drop-down lists and formats. */
const preparedRows = 1_000
const guideName: Label = { fr: 'Mode d’emploi', en: 'How to fill in' }
const listName: Label = { fr: 'Listes', en: 'Lists' }
const guideHeads: Record<FileLanguage, readonly string[]> = {
  fr: ['Feuille', 'À remplir', 'Obligatoire', 'Ce qu’on y met'],
  en: ['Sheet', 'To fill in', 'Required', 'What to put in'],
}
const required: Record<FileLanguage, string> = { fr: 'obligatoire', en: 'required' }
const guideWords: Record<FileLanguage, readonly string[]> = {
  fr: [
    'Ce classeur se lit dans Jalons, page Données, sans qu’aucune ligne ne quitte votre navigateur.',
    'Ne changez pas les titres de colonnes. La ligne d’exemple, en italique, n’est pas lue : vous pouvez la laisser.',
    'Une cellule vide n’est pas zéro. Écrivez « n. c. » pour une valeur qui n’est pas communiquée.',
  ],
  en: [
    'Jalons reads this workbook on its page Data; no row leaves your browser.',
    'Do not change the headings. The example row, in italics, is not read: you may leave it.',
    'An empty cell is not zero. Write “n. c.” for a value that is not disclosed.',
  ],
}

const onePageWide: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

const heading: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EDF3' } },
  alignment: { wrapText: true, vertical: 'top' },
}
const optional: CellStyle = { ...heading, font: { bold: false } }
const example: CellStyle = { font: { italic: true, color: { rgb: '5B6470' } } }
const bold: CellStyle = { font: { bold: true } }
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }
const formats: Readonly<Partial<Record<Column['kind'], string>>> = {
  day: 'dd/mm/yyyy',
  euros: '#,##0.##',
  siret: '@',
  id: '@',
}

/** What a drop-down list of the column offers; columns that take several values or free text have none. */
function offered(
  column: Column,
  language: FileLanguage,
  vocabulary: Vocabulary,
): readonly string[] {
  if (column.kind === 'yesNo') return language === 'fr' ? ['oui', 'non'] : ['yes', 'no']
  if (column.kind === 'choice') return column.choices.map(({ label }) => label[language])
  // Events and figures are named in the data set by the hundred, and new ones are typed: no list for them.
  if (column.kind !== 'reference' || column.to === 'event' || column.to === 'population') return []
  return (vocabulary[column.to] ?? []).map(({ id, names: [name] }) => name ?? id)
}

interface Lists {
  readonly columns: readonly (readonly string[])[]
  /** Range of the sheet of lists, by the values that it offers. */
  readonly ranges: ReadonlyMap<string, string>
}

/** Each distinct list once, in a column of its own on the hidden sheet; a list written into the rule itself may hold no comma. */
function listsOf(
  schemaList: readonly Schema[],
  language: FileLanguage,
  vocabulary: Vocabulary,
): Lists {
  const columns: (readonly string[])[] = []
  const ranges = new Map<string, string>()
  for (const values of schemaList.flatMap((schema) =>
    writtenColumns({ schema }).map((column) => offered(column, language, vocabulary)),
  )) {
    const key = values.join('\n')
    if (values.length === 0 || ranges.has(key)) continue
    columns.push(values)
    const name = columnName(columns.length)
    ranges.set(key, `${listName[language]}!$${name}$1:$${name}$${values.length}`)
  }
  return { columns, ranges }
}

function validationOf(
  column: Column,
  place: number,
  language: FileLanguage,
  values: readonly string[],
  lists: Lists,
): DataValidation[] {
  const name = columnName(place + 1)
  const list = lists.ranges.get(values.join('\n'))
  const hint = {
    showInputMessage: true,
    inputTitle: column.label[language].slice(0, 32),
    inputMessage: column.note[language].slice(0, 255),
  }
  if (list === undefined) return []
  // A new programme or event may be typed: the list helps and does not forbid.
  return [
    {
      type: 'list',
      formula1: list,
      allowBlank: true,
      showErrorMessage: false,
      range: `${name}2:${name}${preparedRows}`,
      ...hint,
    },
  ]
}

/** A cell that names a record of the data set names its first. */
function exampleCells(
  columns: readonly Column[],
  language: FileLanguage,
  vocabulary: Vocabulary,
): (string | number | null)[] {
  const cells = columns.map(
    (column) =>
      column.example ??
      (column.kind === 'reference' ? (vocabulary[column.to]?.[0]?.names[0] ?? null) : null),
  )
  const first = cells.findIndex((cell) => typeof cell === 'string')
  return cells.map((cell, place) =>
    place === first ? `${exampleMark[language]} ${cell ?? ''}` : cell,
  )
}

function tableSheet(
  schema: Schema,
  language: FileLanguage,
  vocabulary: Vocabulary,
  lists: Lists,
): WriteSheet {
  const columns = writtenColumns({ schema })
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const examples = exampleCells(columns, language, vocabulary)
  for (const [place, column] of columns.entries()) {
    cells.set(`0,${place}`, {
      value: column.label[language],
      style: isNeeded(schema.id, column) ? heading : optional,
    })
    cells.set(`1,${place}`, { value: examples[place] ?? null, style: example })
  }
  return {
    name: schema.label[language],
    rows: [columns.map(({ label }) => label[language]), examples],
    cells,
    columns: columns.map(({ label, kind }) => {
      const numFmt = formats[kind]
      return {
        width: Math.max(14, label[language].length + 3),
        ...(numFmt === undefined ? {} : { numFmt }),
      }
    }),
    dataValidations: columns.flatMap((column, place) =>
      validationOf(column, place, language, offered(column, language, vocabulary), lists),
    ),
    freezePane: { rows: 1 },
    pageSetup: onePageWide,
  }
}

function guideSheet(schemaList: readonly Schema[], language: FileLanguage): WriteSheet {
  const rows = schemaList.flatMap((schema) => [
    [schema.label[language], null, null, schema.note[language]],
    ...writtenColumns({ schema }).map((column) => [
      null,
      column.label[language],
      isNeeded(schema.id, column) ? required[language] : null,
      column.note[language],
    ]),
  ])
  const every = [
    ...guideWords[language].map((line) => [line]),
    [],
    [...guideHeads[language]],
    ...rows,
  ]
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  for (const [line, row] of every.entries()) {
    const [first = null, , , value] = row
    if (value !== undefined) cells.set(`${line},3`, { value, style: wrapped })
    if (row.length > 1 && first !== null) cells.set(`${line},0`, { value: first, style: bold })
  }
  return {
    name: guideName[language],
    rows: every,
    columns: [{ width: 18 }, { width: 30 }, { width: 14 }, { width: 80 }],
    cells,
    pageSetup: onePageWide,
  }
}

/**
 * A workbook to fill in: how to, one sheet for each table with its headings frozen, an example row that is not read, and
 * drop-down lists. What is filled in is read without a question.
 */
export async function writeTemplate(
  ids: readonly SchemaId[],
  language: FileLanguage,
  vocabulary: Vocabulary,
): Promise<Uint8Array> {
  const schemaList = ids.map((id) => schemas[id])
  const lists = listsOf(schemaList, language, vocabulary)
  const longest = Math.max(0, ...lists.columns.map(({ length }) => length))
  const listRows = Array.from({ length: longest }, (_, line) =>
    lists.columns.map((values) => values[line] ?? null),
  )
  return writeXlsx({
    sheets: [
      guideSheet(schemaList, language),
      ...schemaList.map((schema) => tableSheet(schema, language, vocabulary, lists)),
      ...(longest === 0 ? [] : [{ name: listName[language], rows: listRows, hidden: true }]),
    ],
    activeSheet: ids.length === 0 ? 0 : 1,
  })
}
