import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 10_000 }

describe('the page of an indicator', () => {
  it('says in one sentence where the promise stands, and shows who says so', async () => {
    const user = userEvent.setup()
    renderApp('/indicateurs/members')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Adhérents' }, patient),
    ).toBeVisible()
    expect(screen.getByText(/Fin 2025, 273.adhérents : encore 8 pour dépasser 280/)).toBeVisible()
    const table = screen.getByRole('table', { name: /Valeurs de l’indicateur/ })
    const row = within(table).getByRole('row', { name: /^2025/ })
    await user.click(within(row).getByText(/2026, rapport, I/))
    expect(within(row).getByText(/^«.273 membres.»$/)).toBeVisible()
    expect(within(row).getByText('imprimé dans un acte')).toBeVisible()
  })

  it('folds what may be said of the terms of its running targets', async () => {
    const user = userEvent.setup()
    renderApp('/indicateurs/linkedin-posts')
    const summary = await screen.findByText(/^Les termes de l’objectif en vigueur/, {}, patient)
    expect(summary).toHaveTextContent('3 remarques')
    expect(screen.queryByText(/^Moins exigeant/)).toBeNull()
    await user.click(summary)
    expect(
      await screen.findByText(/^Moins exigeant que l’objectif précédent.: 160.publications/),
    ).toBeVisible()
    expect(screen.getByText(/^Un nombre seul/)).toBeVisible()
  })

  it('says that an id is unknown, and leads back', async () => {
    renderApp('/indicateurs/nothing-of-the-kind')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Indicateur inconnu' }, patient),
    ).toBeVisible()
    expect(screen.getByText(/ne porte l’identifiant.*nothing-of-the-kind/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Chercher/ })).toHaveAttribute(
      'href',
      '/promesses?exercice=tous&q=nothing-of-the-kind',
    )
    expect(screen.getByRole('link', { name: 'Revenir au tableau de bord' })).toHaveAttribute(
      'href',
      '/',
    )
  })

  it('goes to the next indicator with a key, but not from a field', async () => {
    const user = userEvent.setup()
    renderApp('/indicateurs/members')
    await screen.findByRole('heading', { level: 1, name: 'Adhérents' }, patient)
    const next = await screen.findByRole('link', { name: /^Suivant/ }, patient)
    const address = next.getAttribute('href')
    await user.keyboard('{ArrowRight}')
    await screen.findByRole('link', { name: 'Précédent\u00a0: Adhérents' }, patient)
    expect(location.pathname).toBe(address)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('sets a bad figure aside and shows the others', async () => {
    renderApp('/indicateurs/members', 'malformed')
    expect(await screen.findByText(/mis de côté/, {}, patient)).toBeVisible()
    expect(screen.getByRole('table', { name: /Valeurs/ })).toBeVisible()
  })
})
