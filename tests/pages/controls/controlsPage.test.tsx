import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 30_000 }
const members = '2022-contradiction-members-target'
const title = 'Adhérents 2022 : plus de 250, plus de 265 ou 265'

/** By its heading's text: a query by role reads the whole page, which is long. */
async function articleOf(text: string): Promise<HTMLElement> {
  const article = (await screen.findByText(text, { selector: 'h3' }, patience)).closest('article')
  if (article === null) throw new Error(`no article for ${text}`)
  return article
}

const regionOf = async (name: RegExp): Promise<HTMLElement> => {
  const region = (await screen.findByText(name, { selector: 'h2' }, patience)).closest('section')
  if (region === null) throw new Error(`no region for ${String(name)}`)
  return region
}

describe('controls', () => {
  it('opens the check that the address names: statements, source, what is retained and why', async () => {
    renderApp(`/controles#${members}`)
    const article = await articleOf(title)
    await waitFor(() => expect(article).toHaveFocus())
    expect(article).toHaveAccessibleName(/^Adhérents 2022\s: plus de 250/)
    const table = within(article).getByRole('table', { name: /^Énoncés.*plus de 265 ou 265$/ })
    await waitFor(() => expect(within(table).getByText('250 adhérents')).toBeVisible())
    expect(within(table).getAllByText('retenu')).toHaveLength(1)
    expect(within(table).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringContaining('/sources#gbm-2022-006267:'),
    )
    expect(within(article).getByText('Ce que Jalons retient, et pourquoi')).toBeVisible()
    expect(within(article).getByRole('link', { name: 'Adhérents' })).toHaveAttribute(
      'href',
      '/indicateurs/members',
    )
  })

  it('lists roundings apart from the clauses to clarify', async () => {
    renderApp('/controles')
    const roundings = await regionOf(/^Arrondis \(\d+\)$/)
    expect(within(roundings).getAllByText('arrondi').length).toBeGreaterThan(0)
    const clauses = await regionOf(/^Clauses à clarifier/)
    expect(within(clauses).queryByText('arrondi')).toBeNull()
    expect(within(clauses).getByText(title)).toBeVisible()
    expect(await regionOf(/^Calculs vérifiés/)).toHaveTextContent(/calculs imprimés ou supposés/)
  })

  it('keeps the filters in the address, and tells one that hides all', async () => {
    const user = userEvent.setup()
    renderApp('/controles')
    await user.selectOptions(await screen.findByLabelText('État', {}, patience), 'expliqué')
    expect(location.search).toBe('?statut=explained')
    expect(screen.queryByText(/^Clauses/, { selector: 'h2' })).toBeNull()
    await user.type(screen.getByLabelText('Rechercher'), 'zzzz')
    expect(await screen.findByText('Aucun contrôle ne passe ces filtres.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Effacer les filtres' }))
    expect(location.search).toBe('')
  })

  it('shows the checks without what stands beside them', async () => {
    mockServer.use(
      http.get('*/sources.*', () => new HttpResponse('', { status: 403 })),
      ...handlersFor(null, false),
    )
    renderApp('/controles')
    expect(await articleOf(title)).toBeVisible()
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('says what failed where the checks cannot be read', async () => {
    mockServer.use(
      http.get('*/contradictions.*', () => new HttpResponse('', { status: 403 })),
      ...handlersFor(null, false),
    )
    renderApp('/controles')
    expect(await screen.findByRole('alert', {}, patience)).toHaveTextContent('refuse l’accès')
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible()
    expect(screen.queryByRole('article')).toBeNull()
  })
})
