import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { afterEach, describe, expect, it } from 'vitest'
import { chooseLetterKeys } from '../../src/kept/letterKeys'
import { handlersFor } from '../../mocks/handlers'
import { mockServer } from '../../mocks/server'
import { answerProblem } from '../../mocks/scenarios'
import { renderApp } from '../support/renderApp'

/** The search comes in its own file, the data from the network: both in their own time. */
const patient = { timeout: 15_000 }
const field = () => screen.findByRole('combobox', { name: /Indicateur, promesse/ }, patient)
const options = () => within(screen.getByRole('listbox')).getAllByRole('option')

async function searching(typed: string, address = '/methode') {
  renderApp(address)
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await field(), typed)
  return user
}

afterEach(() => chooseLetterKeys(true))

describe('finding anything', () => {
  // First of all, while the search has still to come.
  it('keeps what is typed before it stands there', async () => {
    renderApp('/methode')
    const user = userEvent.setup()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('sol?')
    expect(await field()).toHaveValue('sol?')
  })

  it('opens with Ctrl K, names each result with what it is, its figure and its place, and leads there by Enter', async () => {
    const user = await searching('solde')
    await waitFor(
      () => expect(options()[0]).toHaveTextContent(/^Solde, sur pièces versement32 500 €/),
      patient,
    )
    expect(options()[0]).toHaveAttribute('aria-selected', 'true')
    expect(await field()).toHaveAttribute('aria-activedescendant', options()[0]?.id)
    expect(
      screen
        .getAllByRole('status')
        .some(({ textContent }) => /^\d+ résultats?/.test(textContent ?? '')),
    ).toBe(true)
    await user.keyboard('{Enter}')
    expect(location.pathname + location.hash).toBe(
      '/programmes/iam-2026#2026-iam-instalment-balance',
    )
    expect(screen.queryByRole('combobox', { name: /Indicateur, promesse/ })).toBeNull()
  })

  it('moves with the arrows, around both ends', async () => {
    const user = await searching('programme')
    await waitFor(() => expect(options().length).toBeGreaterThan(2), patient)
    await waitFor(() => expect(screen.queryByText(/D’autres données/)).toBeNull(), patient)
    await user.keyboard('{ArrowDown}')
    expect(options()[1]).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(options().at(-1)).toHaveAttribute('aria-selected', 'true')
  })

  it('says what did not answer, and finds the rest', async () => {
    mockServer.use(
      http.get('*/api/v1/projects*', () => answerProblem(503, 'Service Unavailable', 'projects')),
      ...handlersFor(null, false),
    )
    renderApp('/methode')
    const user = userEvent.setup()
    await user.keyboard('/')
    await user.type(await field(), 'gbm')
    await waitFor(() => expect(options()[0]).toHaveTextContent('Grand Besançon Métropole'), patient)
    expect(
      await screen.findByText(/Les registres n’ont pas tous répondu/, {}, patient),
    ).toBeVisible()
  })

  it('takes ten thousand characters and marks of direction', async () => {
    await searching('x')
    fireEvent.change(await field(), { target: { value: '\u202Eadhé\u2066rents '.repeat(1000) } })
    await waitFor(() => expect(options()[0]).toHaveTextContent('Adhérents'), patient)
  })

  it('lists the keys with ?, and lets signs be turned off', async () => {
    renderApp('/methode')
    const user = userEvent.setup()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Touches du clavier' })).toBeVisible()
    await user.click(screen.getByRole('checkbox'))
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    await user.keyboard('/')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Control>}k{/Control}')
    expect(await field()).toBeVisible()
  })
})
