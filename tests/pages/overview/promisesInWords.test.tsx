import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { addresses } from '../../../src/address/addresses'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 30_000 }

/** Lines that open promises in words. */
const folds = () => screen.findAllByRole('button', { name: /promesses? en mots$/ }, patient)
const promises = (): HTMLElement[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 1)
const countIn = (name: string | null): number =>
  Number(/(\d+) promesses? en mots$/.exec(name ?? '')?.[1])

describe.each(['', '&jeu=demonstration'])('promises in words (%s)', (set) => {
  it('stand behind one line for each axis, with their count, after those with a figure', async () => {
    renderApp(`/promesses?exercice=2026${set}`)
    await screen.findByRole('button', { name: 'Déplier les promesses en mots' }, patient)
    await waitFor(() => expect(promises()).toHaveLength(33), patient)
    const lines = (await folds()).filter((line) => line.hasAttribute('aria-expanded'))
    const inWords = lines.reduce((sum, line) => sum + countIn(line.textContent), 0)
    expect(inWords).toBe(80)
    const counts = screen.getByRole('list', { name: 'Objectifs par lecture' })
    const shown = within(counts)
      .getAllByRole('link')
      .map((link) => Number(/^\d+/.exec(link.textContent)?.[0]))
    expect(shown.at(-1)).toBe(inWords)
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(113)
  })

  it('open one axis at a time, and all at once', async () => {
    const user = userEvent.setup()
    renderApp(`/promesses?exercice=2026${set}`)
    const all = await screen.findByRole(
      'button',
      { name: 'Déplier les promesses en mots' },
      patient,
    )
    await waitFor(() => expect(promises()).toHaveLength(33), patient)
    const line = (await folds()).find((one) => one.hasAttribute('aria-expanded'))
    if (line === undefined) throw new Error('no line of promises in words')
    await user.click(line)
    expect(line).toHaveAttribute('aria-expanded', 'true')
    expect(promises()).toHaveLength(33 + countIn(line.textContent))
    await user.click(all)
    expect(promises()).toHaveLength(113)
    await user.click(screen.getByRole('button', { name: 'Replier les promesses en mots' }))
    expect(promises()).toHaveLength(33)
  })
})

describe('the form of a promise', () => {
  it('is a filter: those with a figure, or those in words, which then are open', async () => {
    const user = userEvent.setup()
    renderApp('/promesses?exercice=2026')
    await user.selectOptions(
      await screen.findByLabelText('Objectifs', {}, patient),
      'chiffrés seulement',
    )
    expect(location.search).toBe('?exercice=2026&forme=chiffrees')
    expect(await screen.findByText(/^33 objectifs sur 113/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /promesses en mots/ })).toBeNull()
    await user.click(screen.getByRole('link', { name: /^80 en mots/ }))
    expect(location.search).toBe('?exercice=2026&forme=mots')
    expect(await screen.findByText(/^80 objectifs sur 113/)).toBeVisible()
    expect(promises()).toHaveLength(80)
  })

  it('does not hide what the free text finds', async () => {
    renderApp('/promesses?exercice=2026&q=annuaire')
    const found = await screen.findByText(/objectifs? sur 113/, {}, patient)
    await waitFor(
      () => expect(promises()).toHaveLength(Number.parseInt(found.textContent, 10)),
      patient,
    )
  })
})

describe('an old address of the first page', () => {
  it.each([
    '?q=adherents',
    '?exercice=2022&programme=animation-2022',
    '?exercice=tous&statut=noVerdict',
  ])('/%s leads to the promises in the place of its history entry', async (search) => {
    const before = history.length
    renderApp(`/${search}`)
    await screen.findByRole('table', {}, patient)
    expect(location.pathname + location.search).toBe(addresses.promises() + search)
    expect(history.length).toBe(before)
  })
})
