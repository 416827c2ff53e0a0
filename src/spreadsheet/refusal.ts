/** Why a file is not opened at all. Each has its own words on the page. */
export const refusalReasons = [
  'changed',
  'empty',
  'tooLarge',
  'oldExcel',
  'binaryExcel',
  'encrypted',
  'pdf',
  'image',
  'document',
  'otherZip',
  'html',
  'xml',
  'binary',
  'damaged',
  'tooManyEntries',
  'inflatesTooFar',
  'unsafePath',
  'entities',
  'tooManySheets',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'cellTooLong',
  'unclosedQuote',
  'notJson',
  'jsonWithoutRows',
  'sameKey',
  'tooSlow',
  'stopped',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export interface Refusal {
  readonly reason: RefusalReason
  /** Where in the file: an entry of its archive, a sheet, a line; `null` for the file itself. */
  readonly place: string | null
  /** What was counted, and the limit that it passes, in the unit of the limit. */
  readonly found: number | null
  readonly limit: number | null
}

/** The file is refused as a whole. */
export class FileRefusal extends Error implements Refusal {
  override readonly name = 'FileRefusal'
  readonly reason: RefusalReason
  readonly place: string | null
  readonly found: number | null
  readonly limit: number | null

  constructor(
    reason: RefusalReason,
    { place = null, found = null, limit = null }: Partial<Omit<Refusal, 'reason'>> = {},
  ) {
    super(place === null ? reason : `${reason}: ${place}`)
    this.reason = reason
    this.place = place
    this.found = found
    this.limit = limit
  }
}

/** A refusal as plain values, which pass from a worker to the page. */
export const plainRefusal = ({ reason, place, found, limit }: Refusal): Refusal => ({
  reason,
  place,
  found,
  limit,
})
