import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 10_000 }

describe('the page of an indicator', () => {
  it('says in one sentence where the promise stands, and shows who says so', async () => {
    const user = userEvent.setup()
    renderApp('/indicateurs/members')
    expect(await screen.findByRole('heading', { level: 1, name: 'Adhérents' }, patient)).toBeVisible()
    expect(screen.getByText(/Fin 2025, 273.adhérents : il en manquait 8/)).toBeVisible()
    const table = screen.getByRole('table', { name: /Valeurs de l’indicateur/ })
    const row = within(table).getByRole('row', { name: /^2025/ })
    await user.click(within(row).getByText(/2026, rapport, I/))
    expect(within(row).getByText('273 membres')).toBeVisible()
    expect(within(row).getByText('imprimé dans un acte')).toBeVisible()
  })

  it('says that an id is unknown, and leads back', async () => {
    renderApp('/indicateurs/nothing-of-the-kind')
    expect(await screen.findByRole('heading', { level: 1, name: 'Indicateur inconnu' }, patient)).toBeVisible()
    expect(screen.getByText(/nothing-of-the-kind/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Revenir à la vue d’ensemble' })).toHaveAttribute('href', '/')
  })

  it('goes to the next indicator with a key, but not from a field', async () => {
    const user = userEvent.setup()
    renderApp('/indicateurs/members')
    await screen.findByRole('heading', { level: 1, name: 'Adhérents' }, patient)
    await user.keyboard('j')
    expect(await screen.findByRole('heading', { level: 1, name: /Projets R&D/ }, patient)).toHaveFocus()
  })

  it('sets a bad figure aside and shows the others', async () => {
    renderApp('/indicateurs/members', 'malformed')
    expect(await screen.findByText(/mis de côté/, {}, patient)).toBeVisible()
    expect(screen.getByRole('table', { name: /Valeurs/ })).toBeVisible()
  })
})
