import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { noNotes } from '../../../src/data/notes/notes'
import { MeetingPage } from '../../../src/features/meeting/MeetingPage'
import { emptyDossier, useKeptDossier } from '../../../src/parts/document/keptDossier'
import { useAuthor, useKeptNotes, useNotesHistory } from '../../../src/parts/notes/keptNotes'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { documentSet } from '../../support/documentSet'
import { renderPart } from '../../support/renderPart'

const patient = { timeout: 8000 }
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }, patient)

afterEach(() => {
  useKeptNotes.setState({ value: noNotes })
  useAuthor.setState({ value: '' })
  useNotesHistory.setState({ past: [], future: [] })
  useKeptDossier.setState({ value: emptyDossier() })
})

describe('a meeting', () => {
  it('goes through the promises of the filters by keyboard, and keeps the place in the address', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?exercice=2026&programme=animation-2026')
    expect(await title('Objectifs fixés, résultats constatés')).toBeVisible()
    expect(screen.getByText(/^Exercice.*2026$/)).toBeVisible()
    expect(screen.getByText(/Données publiées · arrêtées au 8 juillet 2026/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(location.search).toContain('place=2')
    await user.keyboard('{End}')
    expect(screen.getByRole('button', { name: 'Écran suivant' })).toBeDisabled()
    await user.keyboard('{Home}')
    expect(await title('Objectifs fixés, résultats constatés')).toBeVisible()
    expect(screen.queryByText(/NaN|undefined|null/)).toBeNull()
  })

  it('shows sentence, figure, objective, reading and source of an indicator, and says which screen it is', async () => {
    renderPart(<MeetingPage />, '/seance?choix=indicator:members&place=2')
    expect(await title('Adhérents')).toBeVisible()
    expect(screen.getByText('273')).toBeVisible()
    expect(screen.getByText(/^>\s280$/)).toBeVisible()
    expect(screen.getByText('En cours')).toBeVisible()
    expect(screen.getAllByText(/Délibération GBM n° 2026\/2026\.00171/).length).toBeGreaterThan(0)
    expect(screen.getByText(/^Écran 2 sur 2.*Adhérents$/)).toBeInTheDocument()
    expect(document.title).toContain('Adhérents')
  })

  it('says on each screen of a simulated set that it is simulated, and begins with what changed', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?jeu=demonstration')
    await title('Objectifs fixés, résultats constatés')
    expect(screen.getByText(/^Données simulées/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(await title('Depuis le dernier comité')).toBeVisible()
    expect(screen.getByText(/^Données simulées/)).toBeVisible()
  })

  it('obeys no letter, digit or sign alone once the reader has said so, and still the arrows', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?choix=indicator:members')
    await title('Objectifs fixés, résultats constatés')
    await user.keyboard('?')
    await user.click(screen.getByRole('checkbox', { name: /lettre/ }))
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    await user.keyboard('2?b.')
    expect(location.search).not.toContain('place')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.querySelector('[data-blank]')).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(location.search).toContain('place=2')
    await user.click(screen.getByRole('button', { name: 'Touches' }))
    await user.click(screen.getByRole('checkbox', { name: /lettre/ }))
  })

  it('notes a decision on a screen, shows it, changes it and takes it away', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?choix=indicator:members&place=2')
    await title('Adhérents')
    await user.keyboard('n')
    let dialog = screen.getByRole('dialog', { name: /^Noter une décision.*Adhérents$/ })
    await user.type(within(dialog).getByLabelText('Ce qui a été décidé'), 'Rapprocher la liste.')
    await user.type(within(dialog).getByLabelText('Qui note'), 'Agent A')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la note' }))
    const decisions = await screen.findByRole('list', { name: 'Décisions notées ici' })
    expect(decisions).toHaveTextContent('Rapprocher la liste.')
    expect(decisions).toHaveTextContent('noté ici, non publié')
    await user.keyboard('n')
    dialog = screen.getByRole('dialog')
    expect(within(dialog).getByLabelText('Qui note')).toHaveValue('Agent A')
    await user.click(within(dialog).getByRole('button', { name: /^Supprimer/ }))
    expect(screen.queryByText('Rapprocher la liste.')).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Annuler' }))
    expect(screen.getAllByText(/Rapprocher la liste\./).length).toBeGreaterThan(0)
  })

  it('projects the dossier as it was frozen, without the data', async () => {
    const { sectionOf } = await documentSet('', '2026')
    const section = { ...sectionOf('members'), title: 'Adhérents, comme gelés' }
    mockServer.use(...handlersFor('notfound'))
    useKeptDossier.setState({
      value: {
        ...emptyDossier(),
        title: 'Comité de juillet',
        items: [{ id: section.key, key: section.key, frame: null, section, texts: [] }],
      },
    })
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?choix=dossier')
    expect(await title('Comité de juillet')).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(await title('Adhérents, comme gelés')).toBeVisible()
    expect(screen.getByText('273')).toBeVisible()
  })
})

describe('a bad day in a meeting', () => {
  it('names a subject that is not there and goes on', async () => {
    renderPart(<MeetingPage />, '/seance?choix=indicator:nothing&place=2')
    expect(await title('Ce sujet n’est pas dans les données affichées.')).toBeVisible()
  })

  it('says that nothing answers the filters', async () => {
    renderPart(<MeetingPage />, '/seance?q=zzzz')
    expect(await screen.findByText('Aucun objectif ne répond à ces filtres.', {}, patient)).toBeVisible()
  })

  it('says what happened when the data cannot be read, and leads back', async () => {
    mockServer.use(...handlersFor('notfound'))
    renderPart(<MeetingPage />, '/seance')
    expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('n’existent pas')
    expect(screen.getByRole('link', { name: 'Quitter' })).toHaveAttribute('href', '/')
  })
})
