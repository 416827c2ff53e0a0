import type { Mark } from '../../spreadsheet/markedCopy'
import type { OpenFile } from '../../spreadsheet/openFile'
import { m } from '../../format/words'
import { fileFindingWords } from '../../subjects/ownFile/fileFindingWords'
import { filePlaceWords } from '../../subjects/ownFile/filePlaceWords'

/** A copy of the file with every finding at its cell, as far as they are kept. */
export async function markedCopyOf(file: OpenFile): Promise<Uint8Array> {
  const tables = await file.ask('findings', {})
  const marks = tables.flatMap(({ schema, listed }) =>
    listed.map((finding): Mark => ({
      place: finding.place,
      where: filePlaceWords(finding.place, finding.column),
      message: fileFindingWords(finding, schema),
      isError: finding.severity === 'error',
    })),
  )
  const words = {
    sheet: m.own_marked_sheet(),
    headings: [m.own_marked_place(), m.own_marked_message()],
    unnamed: m.own_marked_unnamed(),
  } as const
  return file.ask('mark', { marks, words })
}
