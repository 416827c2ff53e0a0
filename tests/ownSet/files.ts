import { FileSession, type FileRequest } from '../../src/spreadsheet/fileSession'
import type { FileRecords } from '../../src/spreadsheet/records'
import { dataSetVocabulary } from '../../src/spreadsheet/dataSetVocabulary'
import type { TableChoice } from '../../src/spreadsheet/findTables'
import type { DataSet } from '../../src/publish/dataSet'
import { type FedTable, fedTables, type TakenFile, type TakeMode } from '../../src/ownSet/ownSet'

const isFed = (id: string): id is FedTable => fedTables.some((table) => table === id)

/** A text file as it is taken onto a set: read, checked and turned into records as the page does it. */
export async function takenFrom(
  text: string,
  dataSet: DataSet,
  {
    mode = 'replace',
    known = '2026-10-01',
  }: { readonly mode?: TakeMode; readonly known?: string } = {},
): Promise<TakenFile> {
  const session = new FileSession(() => {})
  const ask = async (request: FileRequest): Promise<unknown> => {
    const answer = await session.answer(request)
    if ('refusal' in answer) throw new Error(answer.refusal.reason)
    return answer.answer
  }
  const outline = (await ask({
    kind: 'open',
    ask: { bytes: new TextEncoder().encode(text) },
  })) as readonly {
    candidates: readonly TableChoice[]
  }[]
  const choices = outline.flatMap(({ candidates: [best] }) => best ?? [])
  await ask({ kind: 'read', ask: { choices, vocabulary: dataSetVocabulary(dataSet) } })
  const id = `registre-${choices[0]?.schema ?? ''}-${known}`
  const units = new Map(dataSet.indicators.map((indicator) => [indicator.id, indicator.unit]))
  const bytes = (await ask({ kind: 'records', ask: { register: id, known, units } })) as Uint8Array
  const records = JSON.parse(new TextDecoder().decode(bytes)) as FileRecords
  return {
    id,
    name: 'registre.csv',
    known,
    mode,
    tables: choices.map(({ schema }) => schema).filter(isFed),
    records,
  }
}

/** A register of visits: `count` companies of GBM, every second one in aerospace and defence. */
export const visitsCsv = (count: number, extra = ''): string =>
  `Entreprise;Date;Territoire;Marché;Effectif;Chiffre d’affaires\r\n${Array.from(
    { length: count },
    (_, place) =>
      `Société ${String(place + 1).padStart(3, '0')};12/03/2026;GBM;${place % 2 === 0 ? 'ASD' : 'Santé'};${place + 2};1000000\r\n`,
  ).join('')}${extra}`
