import { QueryClient } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { noNotes } from '../../../src/subjects/notes/notes'
import { MeetingPage } from '../../../src/pages/meeting/MeetingPage'
import { emptyDossier, useKeptDossier } from '../../../src/document/keptDossier'
import { useKeptBid } from '../../../src/subjects/bid/keptBid'
import { useAuthor, useKeptNotes, useNotesHistory } from '../../../src/subjects/notes/keptNotes'
import { handlersFor } from '../../../mocks/handlers'
import { choosePins } from '../../../src/kept/pins'
import { mockServer } from '../../../mocks/server'
import { typedBid } from '../../support/bidSet'
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

  it('follows the committee’s plan, says on each screen that a set is simulated, and opens an annex by its name', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?jeu=demonstration')
    await title(/^Où en sommes-nous/)
    expect(screen.getByText(/^Données simulées/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(await title('Adhérents')).toBeVisible()
    expect(screen.getByText(/^Données simulées/)).toBeVisible()
    await user.keyboard('{End}')
    expect(await title('Décisions à prendre')).toBeVisible()
    await user.keyboard('a')
    const dialog = screen.getByRole('dialog', { name: 'Annexe…' })
    await user.type(within(dialog).getByRole('combobox'), 'abonnés linkedin')
    await user.click((await within(dialog).findAllByRole('option', {}, patient))[0] ?? dialog)
    expect(await title(/LinkedIn/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(await title('Décisions à prendre')).toBeVisible()
    expect(screen.queryByText(/NaN|undefined|null/)).toBeNull()
  })

  it('shows the panels that the reader chose for the dashboard, in that order', async () => {
    const user = userEvent.setup()
    choosePins('published', ['linkedin-followers', 'members'])
    renderPart(<MeetingPage />, '/seance')
    await title(/^Où en sommes-nous/)
    const titles: string[] = []
    for (let screens = 0; screens < 3; screens += 1) {
      await user.keyboard('{ArrowRight}')
      titles.push((await screen.findByRole('heading', { level: 1 })).textContent)
    }
    choosePins('published', undefined)
    expect(titles.slice(0, 2)).toEqual(['Abonnés LinkedIn', 'Adhérents'])
    expect(screen.getByText(/^Écran 4 sur 6/)).toBeVisible()
  })

  it('names a panel that the data lack on its own screen, and counts on with the others', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?panneaux=gone+members')
    await title(/^Où en sommes-nous/)
    await user.keyboard('{ArrowRight}')
    await title('gone')
    expect(screen.getByText(/L’indicateur «\sgone\s», choisi/)).toBeVisible()
    await user.keyboard('{ArrowRight}')
    await title('Adhérents')
    await user.keyboard('{End}')
    expect(await title('Décisions à prendre')).toBeVisible()
  })

  it('shows another funder’s eyes and another choice of panels, whatever was shown before', async () => {
    const client = new QueryClient()
    const shown = renderPart(<MeetingPage />, '/seance?financeur=gbm&panneaux=members', client)
    await title(/^Où en sommes-nous/)
    const said = screen.getByRole('main').textContent
    shown.unmount()
    renderPart(<MeetingPage />, '/seance?financeur=region&panneaux=members', client)
    await title(/^Où en sommes-nous/)
    expect(screen.getByRole('main').textContent).not.toBe(said)
  })

  it('is left for the dashboard that it was made of, or for the promises of its filters', async () => {
    const user = userEvent.setup()
    const address = '?financeur=gbm&panneaux=members'
    const shown = renderPart(<MeetingPage />, `/seance${address}`)
    await title(/^Où en sommes-nous/)
    await user.keyboard('{Escape}')
    expect(location.pathname + location.search).toBe(`/${address}`)
    shown.unmount()
    renderPart(<MeetingPage />, '/seance?programme=animation-2026')
    await title('Objectifs fixés, résultats constatés')
    await user.keyboard('{Escape}')
    expect(location.pathname + location.search).toBe('/promesses?programme=animation-2026')
  })

  it('takes down PMT’s reply on an indicator, signed and dated, beside the decisions', async () => {
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?place=2')
    await title('Adhérents')
    await user.keyboard('n')
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'Une réponse du pôle' }))
    await user.type(within(dialog).getByRole('textbox', { name: 'Réponse' }), 'Liste refaite.')
    await user.type(within(dialog).getByRole('textbox', { name: 'Qui note' }), 'PMT')
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la note' }))
    expect(useKeptNotes.getState().value.notes).toMatchObject([
      {
        kind: 'reply',
        indicator: 'members',
        promise: null,
        words: 'Liste refaite.',
        author: 'PMT',
      },
    ])
    expect(await screen.findByText(/Liste refaite\./)).toBeVisible()
    expect(
      screen.getByText(/^C’est noté pour «.Adhérents.», dans ce navigateur\. La page «.Pointage.»/),
    ).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByText(/^C’est noté/)).toBeNull()
  })

  it('names what could not be shown, also in a note on it', async () => {
    mockServer.use(
      http.get('*/api/v1/indicators/members*', () => new HttpResponse(null, { status: 404 })),
      ...handlersFor(null, false),
    )
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?choix=indicator:members&place=2')
    expect(await title(/pas pu être préparé/)).toBeVisible()
    expect(await screen.findByText('Adhérents', {}, patient)).toBeVisible()
    expect(
      screen.getByText(/^Écran 2 sur 2.*Adhérents.*pas pu être préparé\.$/),
    ).toBeInTheDocument()
    await user.keyboard('n')
    expect(screen.getByRole('dialog', { name: /^Noter une décision.*Adhérents$/ })).toBeVisible()
  })

  it('gathers on the last screen what was decided on others', async () => {
    useKeptNotes.setState({
      value: {
        ...noNotes,
        notes: [
          {
            kind: 'decision',
            id: 'n1',
            rev: 'r1',
            dataset: 'published',
            label: 'Adhérents',
            about: 'indicator:members',
            author: 'Agent A',
            date: '2026-11-20',
            words: 'Rapprocher la liste.',
            due: null,
          },
        ],
      },
    })
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?place=2')
    await title('Adhérents')
    expect(screen.getByText('Rapprocher la liste.')).toBeVisible()
    await user.keyboard('{End}')
    await title('Décisions à prendre')
    expect(screen.getByText('Rapprocher la liste.')).toBeVisible()
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

/** A part of a screen below its heading. */
const part = (name: string) => screen.getByRole('heading', { level: 2, name }).closest('section')

describe('a bid before the committee', () => {
  afterEach(() => useKeptBid.getState().put({}))

  it('shows every target, the evidence owed and each indicator, all marked as proposed, and is left for the bid', async () => {
    useKeptBid.getState().put({ 'published b': typedBid })
    const user = userEvent.setup()
    renderPart(<MeetingPage />, '/seance?choix=candidature:b')
    expect(await title(/objectifs proposés$/)).toBeVisible()
    expect(screen.getByText('Proposé, Version B')).toBeVisible()
    const titles: string[] = []
    for (let screens = 0; screens < 8; screens += 1) {
      await user.keyboard('{ArrowRight}')
      titles.push((await screen.findByRole('heading', { level: 1 })).textContent)
    }
    expect(titles.filter((name) => !name.endsWith('(proposé)'))).toEqual([])
    expect(new Set(titles).size).toBe(8)
    await user.keyboard('6')
    expect(await title('Publications LinkedIn (proposé)')).toBeVisible()
    expect(part('Objectifs proposés')).toHaveTextContent(/≥\s120\spublications \(2027\)/)
    expect(part('Ce qui a été promis')).toHaveTextContent(/2026.*100\spublications.*En cours/)
    expect(part('Ce qui a été obtenu')).toHaveTextContent(/Aucun résultat n’est connu/)
    expect(part('Critique')).toHaveTextContent(/2027.*n’est pas dit/)
    await user.keyboard('{Escape}')
    expect(location.pathname).toBe('/candidature')
  })

  it('says that nothing is proposed in this browser, where nothing is', async () => {
    renderPart(<MeetingPage />, '/seance?choix=candidature')
    expect(
      await screen.findByText('Aucun objectif n’est proposé dans ce navigateur.', {}, patient),
    ).toBeVisible()
  })
})

describe('a bad day in a meeting', () => {
  it('names a subject that is not there and goes on', async () => {
    renderPart(<MeetingPage />, '/seance?choix=indicator:nothing&place=2')
    expect(await title('Ce sujet n’est pas dans les données affichées.')).toBeVisible()
  })

  it('says that nothing answers the filters', async () => {
    renderPart(<MeetingPage />, '/seance?q=zzzz')
    expect(
      await screen.findByText('Aucun objectif ne répond à ces filtres.', {}, patient),
    ).toBeVisible()
  })

  it('says what happened when the data cannot be read, and leads back', async () => {
    mockServer.use(...handlersFor('notfound'))
    renderPart(<MeetingPage />, '/seance')
    expect(await screen.findByRole('alert', {}, patient)).toHaveTextContent('n’existent pas')
    expect(screen.getByRole('link', { name: 'Quitter' })).toHaveAttribute('href', '/')
  })
})
