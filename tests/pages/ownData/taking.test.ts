import { describe, expect, it } from 'vitest'
import type { CheckedTable } from '../../../src/spreadsheet/fileSession'
import type { SchemaId } from '../../../src/spreadsheet/schema'
import type { FileEntry } from '../../../src/pages/ownData/fileEntry'
import { type Obstacle, obstacleOf } from '../../../src/pages/ownData/taking'

const question = {
  kind: 'decimal' as const,
  column: 'turnover',
  place: { sheet: '', addressing: 'line' as const, line: 2, column: 4 },
  found: '1,234',
  comma: 1.234,
  point: 1234,
  count: 1,
  settled: null,
}

function entry(schema: SchemaId, { errors = 0, isAsked = false, answers = {} } = {}): FileEntry {
  const choice = { sheet: 0, schema, headerLine: 1, columns: {}, answers }
  const table: CheckedTable = {
    choice,
    taken: 1,
    perRow: 1,
    hidden: 0,
    rejected: errors,
    findings: { listed: [], errors, notices: 0 },
    questions: isAsked ? [question] : [],
    leftOut: [],
    unread: [],
    filling: {},
  }
  const file = { outline: [], ask: () => Promise.reject(new Error('not asked')), close: () => {} }
  return {
    key: 1,
    name: 'f.csv',
    state: { phase: 'open', file, sheets: [], choices: [choice], tables: [table] },
  }
}

const cases: readonly (readonly [
  what: string,
  entries: readonly FileEntry[],
  keepsGoodRows: boolean,
  obstacle: Obstacle,
])[] = [
  ['no file', [], false, 'nothing'],
  ['tables that have no place in the set', [entry('actions'), entry('sector')], false, 'nothing'],
  ['a register without errors', [entry('visits')], false, 'none'],
  ['errors, all or nothing', [entry('visits', { errors: 2 })], false, 'errors'],
  ['errors, good rows kept', [entry('visits', { errors: 2 })], true, 'none'],
  [
    'a question without an answer',
    [entry('visits', { errors: 1, isAsked: true })],
    true,
    'questions',
  ],
  [
    'a question that was answered',
    [entry('visits', { isAsked: true, answers: { 'decimal:turnover': 'comma' } })],
    false,
    'none',
  ],
  [
    'an error in one of two files',
    [entry('visits'), entry('projects', { errors: 1 })],
    false,
    'errors',
  ],
]

describe('what keeps files from being taken', () => {
  it.each(cases)('%s', (_, entries, keepsGoodRows, obstacle) => {
    expect(obstacleOf(entries, { mode: 'replace', keepsGoodRows, known: '2026-10-01' })).toBe(
      obstacle,
    )
  })
})
