import { delimitedRows } from './delimitedText'
import { fileKind } from './fileKind'
import { jsonWorkbook } from './jsonWorkbook'
import { odsWorkbook } from './odsWorkbook'
import type { Workbook } from './workbook'
import { xlsxWorkbook } from './xlsxWorkbook'

/** The file's sheets, whatever its name says. Throws a FileRefusal with its reason and place for what cannot be read exactly. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const file = fileKind(bytes)
  switch (file.kind) {
    case 'xlsx':
      return xlsxWorkbook(bytes, file.entries)
    case 'ods':
      return odsWorkbook(bytes, file.entries)
    case 'text':
      if (/^\s*[[{]/.test(file.text)) return jsonWorkbook(file.text)
      return [{ name: '', isHidden: false, addressing: 'line', rows: delimitedRows(file.text) }]
  }
}
