import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { choosePins } from '../../../src/kept/pins'
import { renderApp } from '../../support/renderApp'

const wait = { timeout: 20_000 }
/** The panels in their order, by the first word of their names; the money stands last and is not chosen. */
const panels = (): string[] =>
  screen
    .getAllByRole('article')
    .map(
      (panel) =>
        within(panel).queryByRole('heading')?.firstChild?.textContent?.split(/\s/)[0] ?? '',
    )
const first = ['Adhérents', 'Projets', 'Manifestations', 'Entreprises']

beforeEach(() => choosePins('published', undefined))

describe('the panels of the reader', () => {
  it('are moved, taken away, taken back, added and left to the set again, by keyboard', async () => {
    const user = userEvent.setup()
    renderApp('/')
    await waitFor(() => expect(panels().slice(0, 4)).toEqual(first), wait)
    await user.click(screen.getByRole('button', { name: 'Choisir les panneaux' }))
    const dialog = within(await screen.findByRole('dialog', {}, wait))
    expect(dialog.getByText(/restent dans ce navigateur/)).toBeVisible()

    dialog.getByRole('button', { name: /^Monter\s: Projets/ }).focus()
    await user.keyboard('{Enter}')
    expect(panels().slice(0, 4)).toEqual([first[1], first[0], first[2], first[3]])
    expect(dialog.getAllByRole('status')[0]).toHaveTextContent(/Projets.*place 1 sur 7/)
    expect(dialog.getByRole('button', { name: /^Monter\s: Projets/ })).toHaveFocus()

    await user.click(dialog.getByRole('button', { name: /^Retirer\s: Adhérents/ }))
    expect(panels()).not.toContain('Adhérents')
    await user.click(dialog.getByRole('button', { name: 'Annuler' }))
    expect(panels().slice(0, 2)).toEqual([first[1], first[0]])

    await user.type(dialog.getByRole('combobox'), 'linkedin')
    await user.click(
      (await dialog.findAllByRole('option', { name: /LinkedIn/i }, wait))[0] ?? document.body,
    )
    await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(8), wait)

    await user.click(dialog.getByRole('button', { name: 'Revenir aux panneaux proposés' }))
    // Panels that were not shown before come from what is at hand, in their turn.
    await waitFor(() => expect(panels().slice(0, 4)).toEqual(first), wait)
  })

  it('stay in this browser for their data set alone, and are named where the data lack them', async () => {
    choosePins('published', ['companies-visited@gbm', 'domaine:asd', 'gone'])
    renderApp('/')
    await waitFor(
      () => expect(panels().slice(0, 2)).toEqual(['Entreprises', 'Aéronautique,']),
      wait,
    )
    expect(await screen.findByText(/L’indicateur «\sgone\s»/, {}, wait)).toBeVisible()
    await waitFor(
      () => expect(localStorage.getItem('jalons:pins')).toContain('companies-visited@gbm'),
      wait,
    )
  })

  it('are those of the set in another set', async () => {
    choosePins('published', ['companies-visited'])
    renderApp('/?jeu=demonstration')
    await waitFor(() => expect(panels().slice(0, 4)).toEqual(first), wait)
  })

  it('are in the address: whoever receives it sees the same, and keeps his own', async () => {
    const user = userEvent.setup()
    choosePins('published', ['companies-visited'])
    renderApp('/?panneaux=events-organised+members@bfc')
    await waitFor(() => expect(panels().slice(0, 2)).toEqual(['Manifestations', 'Adhérents']), wait)
    expect(localStorage.getItem('jalons:pins') ?? 'companies-visited').toContain(
      'companies-visited',
    )
    await user.click(screen.getByRole('button', { name: 'Choisir les panneaux' }))
    const dialog = within(await screen.findByRole('dialog', {}, wait))
    await user.click(dialog.getByRole('button', { name: /^Monter\s: Adhérents/ }))
    expect(panels().slice(0, 2)).toEqual(['Adhérents', 'Manifestations'])
    expect(new URLSearchParams(location.search).get('panneaux')).toBe(
      'members@bfc events-organised',
    )
    await user.click(dialog.getByRole('button', { name: 'Revenir aux panneaux proposés' }))
    // Panels that were not shown before come from what is at hand, in their turn.
    await waitFor(() => expect(panels().slice(0, 4)).toEqual(first), wait)
    expect(location.search).toBe('')
  })

  it('go along to the meeting and its note with exercise and funder, to a sheet and back again; another set has its own', async () => {
    const user = userEvent.setup()
    renderApp('/?exercice=2022&financeur=gbm&panneaux=events-organised+members')
    await waitFor(() => expect(panels().slice(0, 2)).toEqual(['Manifestations', 'Adhérents']), wait)
    const bar = within(screen.getByRole('form', { name: /^Choisir le point de vue/ }))
    const asked = 'exercice=2022&financeur=gbm&panneaux=events-organised+members'
    expect(bar.getByRole('link', { name: 'Projeter' })).toHaveAttribute('href', `/seance?${asked}`)
    expect(bar.getByRole('link', { name: 'Note du comité' })).toHaveAttribute(
      'href',
      `/dossier?${asked}`,
    )
    const [sheet] = screen.getAllByRole('link', { name: 'Adhérents' })
    await user.click(sheet ?? document.body)
    await screen.findByRole('heading', { level: 1, name: 'Adhérents' }, wait)
    const [back] = screen.getAllByRole('link', { name: 'Tableau de bord' })
    await user.click(back ?? document.body)
    await waitFor(() => expect(panels().slice(0, 2)).toEqual(['Manifestations', 'Adhérents']), wait)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Données' }), 'demonstration')
    await waitFor(() => expect(panels().slice(0, 4)).toEqual(first), wait)
    expect(location.search).toBe('?jeu=demonstration')
  })

  it('that are kept are put into the address', async () => {
    choosePins('published', ['companies-visited', 'domaine:asd'])
    renderApp('/')
    await waitFor(
      () =>
        expect(new URLSearchParams(location.search).get('panneaux')).toBe(
          'companies-visited domaine:asd',
        ),
      wait,
    )
  })
})
