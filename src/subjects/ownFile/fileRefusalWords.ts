import type { Refusal, RefusalReason } from '../../spreadsheet/refusal'
import { formatNumber } from '../../format/numbers'
import { m } from '../../format/words'

interface Slots {
  readonly place: string
  readonly found: string
  readonly limit: string
}

const words: Readonly<Record<RefusalReason, (slots: Slots) => string>> = {
  changed: m.file_refused_changed,
  empty: m.file_refused_empty,
  tooLarge: m.file_refused_tooLarge,
  oldExcel: m.file_refused_oldExcel,
  binaryExcel: m.file_refused_binaryExcel,
  encrypted: m.file_refused_encrypted,
  pdf: m.file_refused_pdf,
  image: m.file_refused_image,
  document: m.file_refused_document,
  otherZip: m.file_refused_otherZip,
  html: m.file_refused_html,
  xml: m.file_refused_xml,
  binary: m.file_refused_binary,
  damaged: (slots) =>
    slots.place === '' ? m.file_refused_damaged() : m.file_refused_damaged_at(slots),
  tooManyEntries: m.file_refused_tooManyEntries,
  inflatesTooFar: m.file_refused_inflatesTooFar,
  unsafePath: m.file_refused_unsafePath,
  entities: m.file_refused_entities,
  tooManySheets: m.file_refused_tooManySheets,
  tooManyRows: m.file_refused_tooManyRows,
  tooManyColumns: m.file_refused_tooManyColumns,
  tooManyCells: m.file_refused_tooManyCells,
  cellTooLong: m.file_refused_cellTooLong,
  unclosedQuote: m.file_refused_unclosedQuote,
  notJson: m.file_refused_notJson,
  jsonWithoutRows: m.file_refused_jsonWithoutRows,
  sameKey: m.file_refused_sameKey,
  tooSlow: m.file_refused_tooSlow,
  stopped: m.file_refused_stopped,
}

/** Units in which a limit is said: megabytes and seconds; everything else is counted in ones. */
const perUnit: Readonly<Partial<Record<RefusalReason, number>>> = {
  tooLarge: 1_000_000,
  tooSlow: 1_000,
}

/** Why a file is not opened, and what to do about it. */
export function fileRefusalWords({ reason, place, found, limit }: Refusal): string {
  const said = (figure: number | null): string =>
    figure === null ? '' : formatNumber(figure / (perUnit[reason] ?? 1), 1)
  return words[reason]({ place: place ?? '', found: said(found), limit: said(limit) })
}
