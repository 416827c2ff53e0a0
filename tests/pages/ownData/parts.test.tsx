import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { FileFinding } from '../../../src/spreadsheet/fileFinding'
import type { CheckedTable } from '../../../src/spreadsheet/fileSession'
import type { TableChoice } from '../../../src/spreadsheet/findTables'
import { ColumnTable } from '../../../src/pages/ownData/ColumnTable'
import { FindingTable } from '../../../src/pages/ownData/FindingTable'
import { QuestionChoice } from '../../../src/pages/ownData/QuestionChoice'
import { ReadSummary } from '../../../src/pages/ownData/ReadSummary'
import { TakePanel } from '../../../src/pages/ownData/TakePanel'
import type { TakeOptions } from '../../../src/pages/ownData/taking'
import { renderPart } from '../../support/renderPart'

const choice: TableChoice = {
  sheet: 0,
  schema: 'visits',
  headerLine: 1,
  columns: { company: 1, staff: 3 },
  answers: {},
}

const finding = (line: number, column: string, found: string): FileFinding => ({
  code: 'unreadable',
  severity: 'error',
  place: { sheet: 'Visites', addressing: 'cell', line, column: column === 'staff' ? 7 : 2 },
  column,
  found,
  expected: column === 'staff' ? 'whole' : 'period',
  among: [],
})

const table: CheckedTable = {
  choice,
  perRow: 1,
  hidden: 0,
  taken: 110,
  rejected: 130,
  findings: {
    listed: [finding(3, 'staff', 'douze'), finding(4, 'date', 'hier')],
    errors: 130,
    notices: 0,
  },
  questions: [],
  leftOut: [],
  unread: [],
  filling: {},
}

describe('what is wrong in a table', () => {
  it('stands cell by cell, with how many there are, and by column', async () => {
    renderPart(<FindingTable table={table} />, '/donnees')
    expect(
      screen.getByText(
        'Feuille « Visites », cellule G3 : « douze » trouvé, un nombre entier attendu',
      ),
    ).toBeTruthy()
    expect(screen.getByText('130 erreurs')).toBeTruthy()
    expect(screen.getByText('Les 2 premières sont listées.')).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colonne' }), 'Effectif')
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2)
  })
})

describe('the columns of a table', () => {
  it('are each a select of the headings of the file', async () => {
    const onChange = vi.fn<(columns: TableChoice['columns']) => void>()
    const header = {
      line: 1,
      cells: ['Raison sociale', 'Le', 'Salariés'].map((text) => ({
        kind: 'text' as const,
        value: text,
        text,
      })),
    }
    renderPart(<ColumnTable choice={choice} header={header} onChange={onChange} />, '/donnees')
    expect(screen.getByRole('combobox', { name: 'Effectif' })).toHaveProperty('value', '3')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Date' }), 'Le')
    expect(onChange).toHaveBeenLastCalledWith({ company: 1, staff: 3, date: 2 })
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Effectif' }),
      'absente du fichier',
    )
    expect(onChange).toHaveBeenLastCalledWith({ company: 1 })
  })
})

describe('a figure that reads in two ways', () => {
  it('is asked with both readings', async () => {
    const onChange = vi.fn<(choice: TableChoice) => void>()
    const place = { sheet: 'Visites', addressing: 'cell' as const, line: 2, column: 4 }
    const question = {
      kind: 'decimal' as const,
      column: 'turnover',
      place,
      found: '1,234',
      comma: 1.234,
      point: 1234,
      count: 12,
      settled: null,
    }
    renderPart(
      <QuestionChoice question={question} choice={choice} onChange={onChange} />,
      '/donnees',
    )
    expect(
      screen.getByText('La réponse vaut pour 12 cellules de la colonne « Chiffre d’affaires ».'),
    ).toBeTruthy()
    await userEvent.click(
      screen.getByRole('radio', { name: /^Le point précède les décimales.: 1\s234$/ }),
    )
    expect(onChange).toHaveBeenLastCalledWith({
      ...choice,
      answers: { 'decimal:turnover': 'point' },
    })
  })
})

const year = (at: number, role: 'target' | null) => ({
  at,
  heading: String(2020 + at),
  role,
  dateAt: null,
  dateHeading: '',
  year: 2020 + at,
})

describe('a table with one row per indicator', () => {
  const place = { sheet: 'Indicateurs', addressing: 'cell' as const, line: 1, column: 4 }
  const question = {
    kind: 'unfold' as const,
    column: 'value',
    place,
    found: '2024',
    count: 3,
    figures: [year(4, null), year(5, null), year(6, 'target')],
  }

  it('shows how each column would be read, and asks what the headings do not say', async () => {
    const onChange = vi.fn<(choice: TableChoice) => void>()
    const indicators: TableChoice = { ...choice, schema: 'indicators' }
    renderPart(
      <QuestionChoice question={question} choice={indicators} onChange={onChange} />,
      '/donnees',
    )
    expect(
      screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll(/\s/g, ' ')),
    ).toEqual([
      '« 2024 » : rôle à dire, année 2024',
      '« 2025 » : rôle à dire, année 2025',
      '« 2026 » : Objectif, année 2026',
    ])
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    await userEvent.click(screen.getByRole('radio', { name: /Résultat$/ }))
    expect(onChange).toHaveBeenLastCalledWith({
      ...indicators,
      answers: { 'unfold:value': 'actual' },
    })
  })

  it('accounts for every row and every figure', () => {
    const leftOut = [
      { line: 3, reason: 'noFigure' as const, text: 'Adhérents' },
      { line: 5, reason: 'total' as const, text: 'Total' },
    ]
    const folded = { ...table, perRow: 3, hidden: 2, taken: 7, rejected: 1, leftOut }
    renderPart(<ReadSummary table={folded} />, '/donnees')
    expect(
      screen.getByText(
        '5 lignes dans la feuille, 3 chiffres par ligne : 1 de titres, 7 chiffres lus, 1 chiffre à corriger, 1 chiffre absent, 1 ligne laissée de côté.',
      ),
    ).toBeTruthy()
    expect(screen.getByText(/^Dont 2 lignes masquées dans le tableur/)).toBeTruthy()
  })
})

describe('the way to take files', () => {
  it('is closed while errors remain, and says what opens it', async () => {
    const onChange = vi.fn<(options: TakeOptions) => void>()
    const options = { mode: 'replace', keepsGoodRows: false, known: '2026-10-01' } as const
    renderPart(
      <TakePanel
        options={options}
        obstacle="errors"
        isBusy={false}
        onChange={onChange}
        onCompare={() => {}}
      />,
      '/donnees',
    )
    expect(screen.getByRole('button', { name: 'Comparer' })).toHaveProperty('disabled', true)
    expect(
      screen.getByText('Des erreurs restent : corrigez le fichier, ou gardez les bonnes lignes.'),
    ).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: /^Garder les bonnes lignes/ }))
    expect(onChange).toHaveBeenLastCalledWith({ ...options, keepsGoodRows: true })
  })
})
