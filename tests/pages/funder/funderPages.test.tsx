import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const wait = { timeout: 8000 }

describe('funders', () => {
  it('lists them with their other names, last year, promises and next due date', async () => {
    renderApp('/financeurs')
    const row = (
      await screen.findByRole('rowheader', { name: /^Grand Besançon Métropole/ }, wait)
    ).closest('tr')
    expect(row).toHaveTextContent(
      'aussi appelé « Communauté d’Agglomération du Grand Besançon (CAGB) »',
    )
    expect(row).toHaveTextContent('155 000 € voté')
    expect(row).toHaveTextContent('décembre 2026')
    expect(
      screen.getByRole('heading', { name: 'Ressources qui ne viennent pas d’un financeur public' }),
    ).toBeVisible()
  })
})

describe('a funder', () => {
  it('tells amounts by year, and leaves a year without any open', async () => {
    renderApp('/financeurs/gbm')
    const chart = await screen.findByRole('table', { name: /une ligne par année/ }, wait)
    const row = (year: string) => within(chart).getByRole('rowheader', { name: year }).closest('tr')
    expect(row('2026')).toHaveTextContent('155 000 € voté')
    expect(row('2022')).toHaveTextContent('45 000 € voté')
    expect(row('2022')).toHaveTextContent('45 000 € de principe')
    expect(row('2018')).toHaveTextContent('n. p.')
    expect(row('2018')?.querySelector('svg')).toBeNull()
  })

  it('names the next due dates after the data’s day', async () => {
    renderApp('/financeurs/gbm')
    const table = await screen.findByRole(
      'table',
      { name: 'Échéances datées, la plus proche d’abord' },
      wait,
    )
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(
      expect.arrayContaining(['décembre 2026', '31 mars 2027', '30 avril 2027', 'avril 2027']),
    )
  })

  it('keeps promises of programmes that it only cofinances apart', async () => {
    renderApp('/financeurs/region')
    const heading = await screen.findByRole(
      'heading',
      { name: 'Programmes qu’il cofinance seulement' },
      wait,
    )
    expect(heading).toBeVisible()
    expect(
      screen.getAllByText('Ces promesses sont faites à GBM ; Région cofinance le programme.')
        .length,
    ).toBeGreaterThan(0)
  })

  it('names an unknown funder and leads back', async () => {
    renderApp('/financeurs/nobody')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Financeur inconnu' }, wait),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Voir tous les financeurs' })).toHaveAttribute(
      'href',
      '/financeurs',
    )
  })
})

describe('a sheet', () => {
  it('is headed with what GBM voted in 2026, and says its share beside results of the whole programme', async () => {
    renderApp('/financeurs/gbm/fiches/2026')
    const heading = await screen.findByRole(
      'heading',
      { level: 1, name: /^155\s000\s€\svotés/ },
      wait,
    )
    expect(heading.textContent?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      '155 000 € votés : 45 000 + 65 000 + 45 000',
    )
    expect(screen.getByText(/^GBM finance 5,7 % de ce programme/)).toHaveTextContent(
      'Les résultats ci-dessous sont ceux du programme entier.',
    )
    expect(screen.getByText(/^Reste à payer sous condition : 32 500 €/)).toBeVisible()
    expect(screen.getByText(/Aucun montant n’est rapporté à un résultat/)).toBeVisible()
  })

  it.each([
    '/financeurs/gbm/fiches/2019',
    '/financeurs/gbm/fiches/now',
    '/financeurs/gbm/fiches/2026/nothing',
  ])('says that there is none at %s', async (address) => {
    renderApp(address)
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Fiche introuvable' }, wait),
    ).toBeVisible()
  })
})
