import type { FileFinding, FindingCode } from '../../spreadsheet/fileFinding'
import { columnOf } from '../../spreadsheet/schemas'
import type { ColumnKind, SchemaId } from '../../spreadsheet/schema'
import { currentLocale } from '../../format/locale'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'
import { filePlaceWords } from './filePlaceWords'

interface Slots {
  readonly place: string
  readonly found: string
  readonly column: string
  readonly among: string
  readonly read: string
  readonly line: string
}

const unreadable: Readonly<Partial<Record<ColumnKind['kind'], (slots: Slots) => string>>> = {
  id: m.file_unreadable_id,
  whole: m.file_unreadable_whole,
  number: m.file_unreadable_number,
  percent: m.file_unreadable_percent,
  euros: m.file_unreadable_euros,
  quantity: m.file_unreadable_quantity,
  day: m.file_unreadable_day,
  period: m.file_unreadable_period,
  yesNo: m.file_unreadable_yesNo,
}

const words: Readonly<
  Record<Exclude<FindingCode, 'unreadable' | 'unknownName' | 'required'>, (slots: Slots) => string>
> = {
  errorCell: m.file_errorCell,
  noProgramme: m.file_noProgramme,
  noStoredValue: m.file_noStoredValue,
  mergedNumber: m.file_mergedNumber,
  bound: m.file_bound,
  tooLong: m.file_tooLong,
  tooLarge: m.file_tooLarge,
  negative: m.file_negative,
  twoNames: m.file_twoNames,
  siretDigits: m.file_siretDigits,
  siretCheck: m.file_siretCheck,
  sameId: m.file_sameId,
  territoryDiffers: m.file_territoryDiffers,
  scaledHeading: m.file_scaledHeading,
  missingColumn: m.file_missingColumn,
  ambiguous: m.file_ambiguous,
  otherUnit: (slots) =>
    slots.among === '' ? m.file_otherUnit(slots) : m.file_otherUnit_expected(slots),
  shownDiffers: m.file_shownDiffers,
  readAs: m.file_readAs,
  tooManyFields: m.file_tooManyFields,
  cutRow: m.file_cutRow,
  fewFields: m.file_fewFields,
  noHeading: m.file_noHeading,
  twinHeading: m.file_twinHeading,
  foldedTable: m.file_foldedTable,
  rowsDisagree: m.file_rowsDisagree,
  sameCompany: m.file_sameCompany,
  sameKeyRow: m.file_sameKeyRow,
  hedged: m.file_hedged,
  siretMended: m.file_siretMended,
  sameRow: m.file_sameRow,
}

/** A finding as one sentence: where, what was found, what was expected. */
export function fileFindingWords(
  { code, place, column, found, expected, among, read, of }: FileFinding,
  schema: SchemaId,
): string {
  const slots: Slots = {
    place: filePlaceWords(place, column),
    found,
    column: column === null ? '' : (columnOf(schema, column)?.label[currentLocale()] ?? column),
    among: among.join(', '),
    line: of === undefined ? '' : String(of),
    read: read === undefined ? '' : formatNumber(read, 15),
  }
  if (code === 'unreadable')
    return ((expected === null ? undefined : unreadable[expected]) ?? m.file_unreadable_other)(
      slots,
    )
  if (code === 'unknownName')
    return among.length === 0 ? m.file_unknownName(slots) : m.file_unknownName_among(slots)
  if (code === 'required') return found === '' ? m.file_required(slots) : m.file_absent(slots)
  return words[code](slots)
}
