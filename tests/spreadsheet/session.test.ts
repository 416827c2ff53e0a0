import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import {
  type FileProgress,
  type FileRequest,
  type FileRequests,
  FileSession,
} from '../../src/spreadsheet/fileSession'
import { maxListedFindings } from '../../src/spreadsheet/limits'
import { schemas } from '../../src/spreadsheet/schemas'
import { vocabulary } from './vocabulary'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function sessionOf() {
  const progress: FileProgress[] = []
  const session = new FileSession((said) => progress.push(said))
  const ask = async <Kind extends keyof FileRequests>(
    kind: Kind,
    asked: FileRequests[Kind]['ask'],
  ): Promise<FileRequests[Kind]['answer']> => {
    const answer = await session.answer({ kind, ask: asked } as FileRequest)
    if ('refusal' in answer) throw new Error(answer.refusal.reason)
    return answer.answer
  }
  return { session, ask, progress }
}

const wrong = `Entreprise;Date;GBM;Effectif\r\n${'Alpha;2026;oui;douze\r\n'.repeat(150)}`

describe('a file that is open', () => {
  it('tells what it is at, shows rows as they stand, and gives the first hundred findings with their count', async () => {
    const { ask, progress } = sessionOf()
    const outline = await ask('open', { bytes: utf8(wrong), headings: vocabulary.headings })
    expect((await ask('rows', { sheet: 0, first: 1, count: 2 })).map(({ line }) => line)).toEqual([
      2, 3,
    ])
    const [reading] = await ask('read', {
      choices: outline.flatMap(({ candidates: [best] }) => best ?? []),
      vocabulary,
    })
    expect(reading?.findings.errors).toBe(150)
    expect(reading?.findings.listed).toHaveLength(maxListedFindings)
    const [every] = await ask('findings', {})
    expect([every?.schema, every?.listed.length]).toEqual(['visits', 150 + 149])
    expect(progress.map(({ stage }) => stage)).toEqual(['reading', 'finding', 'checking'])
  })

  it('answers a refusal as plain values', async () => {
    const { session } = sessionOf()
    expect(await session.answer({ kind: 'open', ask: { bytes: utf8('%PDF-1.7') } })).toEqual({
      refusal: { reason: 'pdf', place: null, found: null, limit: null },
    })
  })

  it('writes a copy with the marked cells, their messages as comments, and a list of them', async () => {
    const { ask } = sessionOf()
    await ask('open', {
      bytes: utf8('Entreprise;Date;GBM;Effectif\r\n"=1+1";12/03/2026;oui;douze'),
    })
    const message = 'Ligne 2, colonne 4 : « douze » trouvé, un nombre entier attendu'
    const bytes = await ask('mark', {
      marks: [
        {
          place: { sheet: '', addressing: 'line', line: 2, column: 4 },
          where: 'Ligne 2, colonne 4',
          message,
          isError: true,
        },
      ],
      words: { sheet: 'Erreurs', headings: ['Où', 'Message'], unnamed: 'Fichier' },
    })
    const { sheets } = await readXlsx(bytes, { readStyles: true })
    expect(sheets.map(({ name }) => name)).toEqual(['Fichier', 'Erreurs'])
    expect(sheets[0]?.rows[1]).toEqual(['=1+1', '12/03/2026', 'oui', 'douze'])
    const cell = sheets[0]?.cells?.get('1,3')
    expect(cell?.comment?.text).toBe(message)
    expect(cell?.style?.fill).toMatchObject({ type: 'pattern', pattern: 'solid' })
    expect(sheets[0]?.cells?.get('1,0')?.formula).toBeUndefined()
    expect(sheets[1]?.rows).toEqual([
      ['Où', 'Message'],
      ['Ligne 2, colonne 4', message],
    ])
  })

  it('writes a table as CSV with the formula sign neutralised and numbers untouched', async () => {
    const { ask } = sessionOf()
    const values = Object.fromEntries(schemas.visits.columns.map(({ id }) => [id, null]))
    const rows = [
      {
        line: 1,
        id: 'v-1',
        values: { ...values, company: '=1+1', turnover: 1.234, staff: -0 },
        absences: {},
        qualities: {},
      },
    ]
    const bytes = await ask('write', {
      format: 'csv-fr',
      language: 'fr',
      vocabulary,
      tables: [{ schema: schemas.visits, rows, columns: ['company', 'staff', 'turnover'] }],
    })
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      "\uFEFFEntreprise;Effectif;Chiffre d’affaires\r\n'=1+1;0;1,2340\r\n",
    )
  })
})
