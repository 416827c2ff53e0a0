import { isDataError } from '../api/errors'
import { parseJson } from '../api/json'
import { maxCellCharacters, maxColumns, maxRows } from './limits'
import { repeatedKey } from './jsonKeys'
import { FileRefusal } from './refusal'
import { Room } from './sheetGrid'
import type { Cell, Row, Sheet, Workbook } from './workbook'

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function plainText(value: string): Cell | null {
  if (value.length > maxCellCharacters)
    throw new FileRefusal('cellTooLong', { found: value.length, limit: maxCellCharacters })
  return value.trim() === '' ? null : { kind: 'text', value, text: value }
}

function cellOf(value: unknown): Cell | null {
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: String(value) }
  if (typeof value === 'string') return plainText(value)
  if (value === null || value === undefined) return null
  const isPlainList =
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' || typeof item === 'number')
  // What is nested deeper stands as it is written: a column that cannot read it says so.
  return plainText(isPlainList ? value.join(' ; ') : JSON.stringify(value))
}

/** Fields of a record; those of a record within it bear its name before theirs: `period.start`. */
function fieldsOf(record: object, prefix = ''): (readonly [name: string, value: unknown])[] {
  return Object.entries(record).flatMap(([name, value]): (readonly [string, unknown])[] =>
    prefix === '' && isRecord(value) ? fieldsOf(value, `${name}.`) : [[prefix + name, value]],
  )
}

function sheetOf(name: string, records: readonly unknown[], room: Room): Sheet {
  if (records.length > maxRows)
    throw new FileRefusal('tooManyRows', { place: name, found: records.length, limit: maxRows })
  const fields = records.map((record) => new Map(isRecord(record) ? fieldsOf(record) : []))
  const names = [...new Set(fields.flatMap((record) => [...record.keys()]))]
  if (names.length > maxColumns)
    throw new FileRefusal('tooManyColumns', { place: name, found: names.length, limit: maxColumns })
  room.take(names.length * (records.length + 1))
  const header: Row = { line: 0, cells: names.map((text) => plainText(text)) }
  const rows = fields.map((record, place): Row => ({
    line: place + 1,
    // An entry that is no record stands beside the columns: it is a row that nothing reads, and is counted.
    cells: isRecord(records[place])
      ? names.map((field) => cellOf(record.get(field)))
      : [...names.map(() => null), cellOf(records[place])],
  }))
  return {
    name,
    isHidden: false,
    addressing: 'path',
    rows: [header, ...rows.filter(({ cells }) => cells.some((cell) => cell !== null))],
  }
}

/** The lists of records of a JSON text as sheets: the list that it is, or those that its fields hold. */
export function jsonWorkbook(text: string): Workbook {
  let content: unknown
  try {
    content = parseJson(text)
  } catch (error) {
    if (isDataError(error)) throw new FileRefusal('notJson')
    throw error
  }
  const lists = Array.isArray(content)
    ? [['', content] as const]
    : isRecord(content)
      ? Object.entries(content)
      : []
  const room = new Room()
  const sheets = lists.map(([name, list]: readonly [string, unknown]): Sheet =>
    Array.isArray(list) && list.some(isRecord)
      ? sheetOf(name, list, room)
      : { name, isHidden: false, addressing: 'path', passedOver: 'other', rows: [] },
  )
  if (sheets.every(({ passedOver }) => passedOver !== undefined))
    throw new FileRefusal('jsonWithoutRows')
  const repeated = repeatedKey(text)
  if (repeated !== null) {
    const { path, values } = repeated
    throw new FileRefusal('sameKey', { place: `${path} : ${values.join(' / ')}` })
  }
  return sheets
}
