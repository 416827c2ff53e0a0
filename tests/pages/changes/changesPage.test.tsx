import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ChangesPage } from '../../../src/pages/changes/ChangesPage'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { renderPart } from '../../support/renderPart'

const patient = { timeout: 8000 }

describe('since the last committee', () => {
  it('tells what changed between two committees, and follows the dates that are chosen', async () => {
    const user = userEvent.setup()
    renderPart(<ChangesPage />, '/depuis?jeu=demonstration&arrete=2026-09-17')
    const revised = await screen.findByRole('table', { name: 'Chiffres révisés' }, patient)
    const members = within(revised).getByRole('row', { name: /283.*277/ })
    expect(members).toHaveTextContent('Six radiations')
    expect(members).toHaveTextContent('simulé')
    expect(
      screen.getByRole('table', { name: 'Lectures qu’un chiffre a changées' }),
    ).toHaveTextContent('Atteint à ce jour')
    expect(screen.getByText(/objectifs proposés ont été votés/)).toBeVisible()
    // News first, the calendar last and on one line.
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual([
      'Nouveaux chiffres',
      'Chiffres révisés',
      'Objectifs révisés',
      'Échéances passées',
      'Livrables remis',
      'Versements',
      'Lectures qu’un chiffre a changées',
      'Décisions du comité',
      'Ce que le calendrier seul a changé',
    ])
    expect(screen.queryByText(/NaN|undefined|null/)).toBeNull()
    await user.selectOptions(screen.getByLabelText('Depuis le'), '12 février 2026')
    expect(location.search).toBe('?jeu=demonstration&arrete=2026-09-17&depuis=2026-02-12')
    await user.selectOptions(screen.getByLabelText('Jusqu’au'), '12 juin 2026')
    expect(location.search).toBe('?jeu=demonstration&arrete=2026-06-12')
  })

  it('says that nothing came before the first committee', async () => {
    renderPart(<ChangesPage />, '/depuis?jeu=demonstration&arrete=2026-02-12')
    expect(
      await screen.findByText(/il n’y a pas de date à laquelle comparer/, {}, patient),
    ).toBeVisible()
  })

  it('reads the published set from act to act, in English', async () => {
    renderPart(<ChangesPage />, '/depuis?lang=en')
    expect(await screen.findByText(/new targets stand in the acts/, {}, patient)).toBeVisible()
    expect(screen.getByText('No payment recorded.')).toBeVisible()
  })

  it('says what happened when the data cannot be read', async () => {
    mockServer.use(...handlersFor('notfound'))
    renderPart(<ChangesPage />, '/depuis?jeu=demonstration')
    expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('n’existent pas')
  })
})
