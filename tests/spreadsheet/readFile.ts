import { expect } from 'vitest'
import { findTables } from '../../src/spreadsheet/findTables'
import type { FileFinding } from '../../src/spreadsheet/fileFinding'
import type { Answers, Question } from '../../src/spreadsheet/questions'
import type { ParsedTable } from '../../src/spreadsheet/readRows'
import { readTables } from '../../src/spreadsheet/readTable'
import { readWorkbook } from '../../src/spreadsheet/readWorkbook'
import { FileRefusal } from '../../src/spreadsheet/refusal'
import { cellAddress, type Place, type Workbook } from '../../src/spreadsheet/workbook'
import type { Vocabulary } from '../../src/spreadsheet/vocabulary'
import { vocabulary } from './vocabulary'

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const at = (place: Place): string =>
  place.addressing === 'cell'
    ? `${place.sheet}!${cellAddress(place)}`
    : `${place.line}:${place.column ?? ''}`

/** Every row of a sheet is its headings, read, refused or left out with a reason, once. */
export function expectAccounted(workbook: Workbook, readings: readonly ParsedTable[]): void {
  const accounts = readings.map(({ choice, rows, rejected, leftOut, perRow }) => {
    const lines = [...rows, ...leftOut].map(({ line }) => line)
    const figures = leftOut.filter(({ reason }) => perRow > 1 && reason === 'noFigure').length
    return {
      rows: 1 + (rows.length + rejected + figures) / perRow + leftOut.length - figures,
      isPlain: rejected >= 0 && (perRow > 1 || new Set(lines).size === lines.length),
      inSheet: workbook[choice.sheet]?.rows.length,
    }
  })
  expect(accounts).toEqual(
    accounts.map(({ inSheet }) => ({ rows: inSheet, isPlain: true, inSheet })),
  )
}

/** The best tables of a file, as the page reads them; its reason where it is refused. */
export async function readFile(
  bytes: Uint8Array,
  answers: Answers = {},
  names: Vocabulary = vocabulary,
): Promise<readonly ParsedTable[] | string> {
  try {
    const workbook = await readWorkbook(bytes)
    const choices = findTables(workbook, vocabulary.headings).flatMap(
      ({ candidates: [best], isHidden }) =>
        best === undefined || isHidden ? [] : [{ ...best, answers }],
    )
    const readings = readTables(workbook, choices, names)
    expectAccounted(workbook, readings)
    return readings
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error
    return error.place === null ? error.reason : `${error.reason} ${error.place}`
  }
}

function findingText({ code, place, found, read, of, among }: FileFinding): string {
  const as = read === undefined ? '' : ` → ${read}`
  const other = of === undefined ? '' : ` (${among.join(', ')}, ${of})`
  return `${at(place)} ${code} ${found}${as}${other}`
}

function questionText(question: Question): string {
  switch (question.kind) {
    case 'decimal': {
      const settled = question.settled ? ` (${question.settled.by})` : ''
      return `? ${question.found}: ${question.comma} | ${question.point}${settled}`
    }
    case 'twin':
      return `? ${question.found}: ${question.columns.map(({ cells }) => cells.join(' ')).join(' | ')}`
    case 'unfold':
      return `? ${question.figures.map(({ heading, role, dateHeading, year }) => `${heading} = ${role ?? '?'} ${dateHeading || String(year)}`).join(' | ')}`
    case 'shown':
      return `? ${question.found}: ${question.stored} | ${question.shown ?? '–'}`
  }
}

/** What a file gives of one column, and everything that is said about it, as short texts. */
export async function saidOf(
  bytes: Uint8Array,
  column: string,
  answers: Answers = {},
  names: Vocabulary = vocabulary,
): Promise<{ readonly values: readonly unknown[]; readonly said: readonly string[] }> {
  const readings = await readFile(bytes, answers, names)
  if (typeof readings === 'string') return { values: [], said: [readings] }
  return {
    values: readings.flatMap(({ rows }) => rows.map(({ values }) => values[column] ?? null)),
    said: [
      ...readings.flatMap(({ findings }) => findings.listed.map(findingText)),
      ...readings.flatMap(({ questions }) => questions.map(questionText)),
    ],
  }
}
