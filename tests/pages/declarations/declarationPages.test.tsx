import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mockServer } from '../../../mocks/server'
import { routes } from '../../../src/address/routes'
import { tallyOf } from '../../../src/pages/declarations/conformity'
import { rgaa } from '../../../src/pages/declarations/criteria'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 30_000 }
const empty = { publisher: '', director: '', host: '', contact: '', address: '' }
const serveHost = (body: object): void =>
  mockServer.use(http.get('*/host.json', () => HttpResponse.json(body)))

beforeEach(() => serveHost(empty))

describe('the declaration of accessibility', () => {
  it('counts what rgaa.json says, and no more', async () => {
    renderApp('/accessibilite')
    await screen.findByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' }, patience)
    const tally = tallyOf(rgaa.criteria)
    const [counts] = screen.getAllByRole('table')
    if (counts === undefined) throw new Error('no table')
    const rows = within(counts).getAllByRole('row').slice(1)
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `Conforme${tally.C}`,
      `Non conforme${tally.NC}`,
      `Non applicable${tally.NA}`,
      `Non évalué${tally.NT}`,
      'Total106',
    ])
  })

  it('names the contact that the host gives, and says where it gives none', async () => {
    serveHost({ ...empty, contact: 'accueil@exemple.fr' })
    renderApp('/accessibilite')
    expect(
      await screen.findByText(/^Écrivez à\s: accueil@exemple\.fr$/, {}, patience),
    ).toBeVisible()
  })
})

describe('the site map', () => {
  it('leads to every page of the site, to each programme and to each funder', async () => {
    renderApp('/plan')
    await screen.findByRole('link', { name: 'Grand Besançon Métropole' }, patience)
    await screen.findByRole('link', { name: /Microtechniques 2026/ }, patience)
    const linked = within(screen.getByRole('main'))
      .getAllByRole('link')
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)
    expect(
      routes
        .map((route) => `/${route}`)
        .filter((path) => path !== '/plan' && !linked.includes(path)),
    ).toEqual([])
    expect(linked).toContain('/')
    expect(linked).toContain('/programmes/iam-2026')
    expect(linked).toContain('/financeurs/gbm')
  })
})

describe('the legal notice', () => {
  it('invents nobody: what the host has not written is to be filled in', async () => {
    serveHost({ ...empty, publisher: '  Une collectivité ' })
    renderApp('/mentions')
    expect(await screen.findByText('Une collectivité', {}, patience)).toBeVisible()
    expect(screen.getAllByText('à compléter par l’hébergeur')).toHaveLength(3)
  })

  it('says that the host’s entries could not be read, and keeps the rest', async () => {
    mockServer.use(http.get('*/host.json', () => new HttpResponse(null, { status: 404 })))
    renderApp('/mentions')
    expect(await screen.findByRole('alert', {}, patience)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Vie privée' })).toBeVisible()
  })

  it('shows an entry that looks like markup as text', async () => {
    serveHost({ ...empty, host: '<img src=x onerror=alert(1)>', contact: 'javascript:alert(1)' })
    renderApp('/mentions')
    expect(await screen.findByText('<img src=x onerror=alert(1)>', {}, patience)).toBeVisible()
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull()
  })

  it('erases the settings that this browser keeps, and says so', async () => {
    localStorage.setItem('jalons:preferences', '{}')
    localStorage.setItem('neighbour', 'stays')
    renderApp('/mentions')
    expect(await screen.findByText('1 réglage', {}, patience)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tout effacer de ce navigateur' }))
    expect(await screen.findByText(/^Il ne reste rien/)).toBeVisible()
    expect(screen.getByText('Rien n’est gardé en ce moment.')).toBeVisible()
    expect(Object.keys(localStorage)).toEqual(['neighbour'])
  })
})

describe('the footer', () => {
  it('leads to both, with the state of conformity and the version', async () => {
    renderApp('/methode')
    const footer = await screen.findByRole('contentinfo', {}, patience)
    expect(
      within(footer).getByRole('link', {
        name: /^Accessibilité\s: (?:non|partiellement|totalement) conforme$/,
      }),
    ).toHaveAttribute('href', '/accessibilite')
    expect(
      within(footer).getByRole('link', { name: 'Mentions légales et vie privée' }),
    ).toHaveAttribute('href', '/mentions')
    expect(within(footer).getByRole('link', { name: 'Plan du site' })).toHaveAttribute(
      'href',
      '/plan',
    )
    expect(within(footer).getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible()
  })
})
