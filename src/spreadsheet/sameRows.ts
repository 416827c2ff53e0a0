import type { FileFinding } from './fileFinding'
import { quantityWords } from './quantityWords'
import { placeOf, type FileRow, type RowContext } from './readRow'
import { rowId } from './rowId'
import type { SchemaId } from './schema'

/** Tables that say one thing of each key: two rows of one key cannot both hold. In the others one company may be visited twice in a day. */
const single: ReadonlySet<SchemaId> = new Set(['indicators', 'sector'])

/** What a row says under its key, and how a message shows it. */
function saying({ values, qualities }: FileRow, schema: SchemaId): string | null {
  if (schema === 'indicators') {
    if (typeof values.value !== 'number') return null
    const upper = typeof values.upper === 'number' ? { upper: values.upper } : {}
    const operator = typeof values.operator === 'string' ? `${values.operator} ` : ''
    return operator + quantityWords(values.value, { ...qualities.value, ...upper }, 'fr')
  }
  const { id: _, known: __, company: ___, siret: ____, ...said } = values
  return Object.values(said)
    .filter((value) => value !== null && typeof value !== 'object')
    .join(' ; ')
}

/** A target is one of its agreement and programme; a result is one whoever asks for it. */
function keyOf({ values }: FileRow, schema: SchemaId): string {
  const id = rowId(schema, values)
  return values.role === 'target' ? JSON.stringify([id, values.agreement, values.programme]) : id
}

/**
 * Rows of one file that say two things of one key: both are refused, each with what the other says and where. The order of
 * the rows decides nothing. Gives the lines that are refused.
 */
export function checkAgreement(
  context: Pick<RowContext, 'schema' | 'sheet' | 'findings'>,
  rows: readonly FileRow[],
): Set<number> {
  const refused = new Set<number>()
  const schema = context.schema.id
  if (!single.has(schema)) return refused
  const byKey = new Map<string, { readonly row: FileRow; readonly said: string }[]>()
  for (const row of rows) {
    const said = saying(row, schema)
    if (said === null) continue
    const key = keyOf(row, schema)
    byKey.set(key, [...(byKey.get(key) ?? []), { row, said }])
  }
  for (const group of byKey.values()) {
    if (new Set(group.map(({ said }) => said)).size < 2) continue
    for (const { row, said } of group) {
      const other = group.find((one) => one.said !== said)
      refused.add(row.line)
      context.findings.add({
        code: 'rowsDisagree',
        place: placeOf(context, row.line, null),
        column: null,
        found: said,
        expected: null,
        among: [other?.said ?? ''],
        of: other?.row.line ?? row.line,
      })
    }
  }
  return refused
}

interface Known {
  readonly line: number
  readonly text: string
  /** How many rows without an id of their own have come under this one. */
  rows: number
}

/** Gives each row an id of its own. Two rows of one id that the file gives are refused unless they are equal; equal ones are said. */
export class Distinct {
  private readonly seen = new Map<string, Known>()

  constructor(private readonly context: RowContext) {}

  private report(row: FileRow, known: Known, code: FileFinding['code']): void {
    const isOwn = row.values.id !== null
    this.context.findings.add({
      code,
      place: placeOf(this.context, row.line, null),
      column: isOwn ? 'id' : null,
      found: code === 'sameId' ? row.id : String(known.line),
      expected: null,
      among: [],
    })
  }

  /** The row under its id; `null` where its id is another row's. */
  take(row: FileRow): FileRow | null {
    const text = JSON.stringify([row.values, row.qualities])
    const known = this.seen.get(row.id)
    if (known === undefined) {
      this.seen.set(row.id, { line: row.line, text, rows: 1 })
      return row
    }
    if (known.text === text) this.report(row, known, 'sameRow')
    else if (row.values.id !== null) {
      this.report(row, known, 'sameId')
      return null
    } else if (!single.has(this.context.schema.id)) this.report(row, known, 'sameKeyRow')
    if (row.values.id !== null) return row
    do known.rows += 1
    while (this.seen.has(`${row.id}-${known.rows}`))
    return { ...row, id: `${row.id}-${known.rows}` }
  }
}
