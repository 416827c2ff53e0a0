import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 15_000 }

describe('ASD roadmap', () => {
  it('gives each objective its reading, what is known, its successor and its source', async () => {
    renderApp('/feuille-de-route')
    const name = await screen.findByRole(
      'rowheader',
      { name: /^Livret annuel du cluster ASD/ },
      patience,
    )
    const row = name.closest('tr')
    if (row === null) throw new Error('no row')
    expect(row).toHaveTextContent('Sans verdict')
    expect(row).toHaveTextContent('objectif en mots')
    expect(
      within(row).getByRole('link', { name: 'Livret des membres du cluster ASD' }),
    ).toHaveAttribute('href', '/indicateurs/2026-asd-booklet')
    expect(within(row).getAllByRole('link').at(-1)).toHaveAttribute(
      'href',
      expect.stringContaining('/sources#gbm-2022-006267:'),
    )
  })

  it('draws the axes as lanes, 2026 first, each shape leading to its objective', async () => {
    renderApp('/feuille-de-route')
    const [last, first] = await screen.findAllByRole(
      'table',
      { name: /état de chaque objectif/ },
      patience,
    )
    if (last === undefined || first === undefined) throw new Error('two roadmaps are expected')
    expect(within(last).getByRole('row', { name: /^Axe 5 — Feuille de route/ })).toBeVisible()
    const lanes = within(first).getAllByRole('row').slice(1, 5)
    expect(lanes.map((lane) => within(lane).getAllByRole('link').length)).toEqual([11, 15, 7, 6])
    const mark = within(first).getByRole('link', {
      name: /^Livret annuel du cluster ASD.*sans verdict$/,
    })
    expect(document.getElementById((mark.getAttribute('href') ?? '').slice(1))).toHaveTextContent(
      'Livret annuel',
    )
  })

  it('lists the companies by wave and the events with the cluster’s role', async () => {
    renderApp('/feuille-de-route')
    const waves = await screen.findByRole('table', { name: /Entreprises par vague/ }, patience)
    expect(within(waves).getByRole('row', { name: /Vague 1/ })).toHaveTextContent('GRESSET, IDMM')
    const events = screen.getByRole('table', { name: /Évènements, 2022/ })
    expect(within(events).getByRole('row', { name: /^Eurosatory/ })).toHaveTextContent('exposant')
  })

  it.each([
    ['broken', 'incomplètes ou abîmées'],
    ['notfound', 'n’existent pas'],
  ] as const)('says what happened when the answer is %s', async (scenario, words) => {
    renderApp('/feuille-de-route', scenario)
    expect(await screen.findByRole('alert', {}, patience)).toHaveTextContent(words)
  })

  it('says so where the data set holds no objective', async () => {
    renderApp('/feuille-de-route', 'empty')
    expect(await screen.findByText(/ne décrit aucune feuille de route/, {}, patience)).toBeVisible()
  })

  it('answers the address that once ended with the market', async () => {
    renderApp('/feuille-de-route-asd')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Feuille de route ASD' }, patience),
    ).toBeVisible()
  })

  it('speaks English and keeps the act’s words French', async () => {
    renderApp('/feuille-de-route?lang=en')
    const words = await screen.findByText(/Mise à jour du livret annuel/, {}, patience)
    expect(words).toHaveAttribute('lang', 'fr')
    expect(
      screen.getByRole('heading', { level: 1, name: 'Aerospace and defence roadmap' }),
    ).toBeVisible()
  })
})
