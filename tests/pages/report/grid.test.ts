import { describe, expect, it } from 'vitest'
import type { IndicatorPromise } from '../../../src/domain/promise'
import { moveFor } from '../../../src/subjects/grid/gridKeys'
import {
  clipboardRows,
  copyText,
  isBlock,
  mergeCells,
  pasteInto,
  withText,
} from '../../../src/subjects/grid/gridText'
import { typedColumns, understood } from '../../../src/pages/report/typed'

const period = { start: '2026-01-01', end: '2026-12-31' }
const asked = {
  promise: { target: { period }, whole: true } as unknown as Pick<
    IndicatorPromise,
    'target' | 'whole'
  >,
  symbol: undefined,
  today: '2026-11-29',
}

describe('a result as people type it', () => {
  it.each([
    ['281', { value: 281, operator: null, status: 'final' }],
    ['1 281', { value: 1281 }],
    ['plus de 550', { value: 550, operator: '>' }],
    ['estimé 370', { value: 370, status: 'estimated' }],
    ['20 à 40', { value: 20, upper: 40 }],
  ])('%s', (result, figure) => {
    const read = understood({ result }, asked)
    expect(read.faults).toEqual({})
    expect(read.figure).toMatchObject({ ...figure, period })
  })

  it.each([
    ['n. c.', 'notCommunicated'],
    ['S/O', 'notApplicable'],
  ])('%s is no zero', (result, absence) => {
    expect(understood({ result }, asked)).toEqual({ figure: null, absence, faults: {} })
  })

  it.each([
    [{ result: 'douze' }, { result: { code: 'number' } }],
    [{ result: '28x' }, { result: { code: 'number' } }],
    [{ result: '12,5' }, { result: { code: 'whole' } }],
    [{ result: '-3' }, { result: { code: 'negative' } }],
    [{ result: '12 %' }, { result: { code: 'percent' } }],
    [{ result: '1,234' }, { result: { code: 'ambiguous', comma: 1.234, point: 1234 } }],
    [{ result: '12', day: '31/02/2026' }, { day: { code: 'day' } }],
    [{ result: '12', day: '2027' }, { day: { code: 'future', day: '2027-01-01' } }],
    [{ result: '12', status: 'sûr' }, { status: { code: 'status' } }],
    [{ day: '2026' }, { result: { code: 'resultMissing' } }],
    [{ result: '12', comment: 'x'.repeat(2001) }, { comment: { code: 'tooLong' } }],
  ])('%o has no figure and says why', (typed, faults) => {
    const read = understood(typed, asked)
    expect(read.figure).toBeNull()
    expect(read.faults).toEqual(faults)
  })

  it('says nothing of a row that nobody filled', () => {
    expect(understood({}, asked)).toEqual({ figure: null, absence: null, faults: {} })
  })

  it('takes the day and the status where they are typed', () => {
    expect(
      understood({ result: '12', day: '30/06/2026', status: 'provisoire' }, asked).figure,
    ).toEqual({
      value: 12,
      operator: null,
      status: 'provisional',
      period: { start: '2026-06-30', end: '2026-06-30' },
    })
  })
})

describe('a block from a spreadsheet', () => {
  it('fills the cells from the place on and counts what lies beyond', () => {
    const pasted = pasteInto(
      {},
      { rows: ['a', 'b'], columns: typedColumns },
      { row: 0, column: 0 },
      '12\t2026\r\n13\t2026\r\n14\t\r\n',
    )
    expect(pasted.cells).toEqual({
      a: { result: '12', day: '2026' },
      b: { result: '13', day: '2026' },
    })
    expect([pasted.filled, pasted.rowsLeft, pasted.columnsLeft]).toEqual([4, 1, 0])
    expect(
      pasteInto({}, { rows: ['a'], columns: typedColumns }, { row: 0, column: 4 }, '1\t2\t3')
        .columnsLeft,
    ).toBe(2)
  })

  it('empties a cell where the block is empty, and keeps what it does not touch', () => {
    const before = { a: { result: '1', comment: 'x' } }
    expect(
      pasteInto(before, { rows: ['a'], columns: typedColumns }, { row: 0, column: 0 }, '\t2026')
        .cells,
    ).toEqual({
      a: { comment: 'x', day: '2026' },
    })
  })

  it('goes out and comes back the same', () => {
    const rows = [
      ['a "b"', 'c\td'],
      ['e\nf', ''],
    ]
    expect(clipboardRows(copyText(rows))).toEqual(rows)
  })

  it.each([
    ['12', false],
    ['12\r\n', false],
    ['12\n13', true],
    ['12\t13', true],
  ])('%j is a block: %s', (text, is) => expect(isBlock(text)).toBe(is))

  it('leaves no trace of an emptied cell', () => {
    expect(withText(withText({}, 'a', 'result', '1'), 'a', 'result', '')).toEqual({})
  })
})

describe('two people’s cells', () => {
  it('are joined, and a difference is told', () => {
    const { cells, added, conflicts } = mergeCells(
      { a: { result: '1' } },
      { a: { result: '2', comment: 'x' }, b: { result: '3' } },
      typedColumns,
    )
    expect(cells).toEqual({ a: { result: '1', comment: 'x' }, b: { result: '3' } })
    expect(added).toBe(2)
    expect(conflicts).toEqual([{ row: 'a', column: 'result', mine: '1', theirs: '2' }])
  })
})

describe('keys of the grid', () => {
  const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false }
  const size = { rows: 3, columns: 5 }
  const caret = { selectionStart: 1, selectionEnd: 1, value: 'ab' }
  it.each([
    ['ArrowDown', caret, { row: 2, column: 1 }],
    ['ArrowUp', caret, { row: 0, column: 1 }],
    ['Enter', caret, { row: 2, column: 1 }],
    ['ArrowLeft', caret, null],
    ['ArrowLeft', { ...caret, selectionStart: 0, selectionEnd: 0 }, { row: 1, column: 0 }],
    ['ArrowRight', { ...caret, selectionStart: 2, selectionEnd: 2 }, { row: 1, column: 2 }],
    ['ArrowRight', { ...caret, selectionStart: 0, selectionEnd: 2 }, { row: 1, column: 2 }],
    ['a', caret, null],
  ])('%s', (key, at, place) => {
    expect(moveFor({ ...plain, key }, at, { row: 1, column: 1 }, size)).toEqual(place)
  })

  it('ends at the edge of the grid', () => {
    expect(moveFor({ ...plain, key: 'Enter' }, caret, { row: 2, column: 1 }, size)).toBeNull()
    expect(
      moveFor({ ...plain, key: 'ArrowDown', ctrlKey: true }, caret, { row: 0, column: 1 }, size),
    ).toEqual({ row: 2, column: 1 })
  })
})
