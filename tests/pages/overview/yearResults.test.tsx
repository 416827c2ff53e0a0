import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 15_000 }
const options = async (): Promise<(string | null)[]> =>
  within(await screen.findByLabelText('Exercice', {}, patient))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)

describe('a year without a promise', () => {
  it('can be chosen where a result of it is known, and lists the results', async () => {
    const user = userEvent.setup()
    renderApp('/promesses')
    expect(await options()).toEqual(expect.arrayContaining(['2026', '2020', '2019', '2014']))
    await user.selectOptions(screen.getByLabelText('Exercice'), '2019')
    expect(location.search).toBe('?exercice=2019')
    const table = await screen.findByRole('table', { name: 'Résultats publiés de 2019' }, patient)
    const found = within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Adhérents adhérents \(entreprises\) \(2022\).*183 adhérents$/),
        expect.stringMatching(/^Manifestations organisées.*41 manifestations$/),
        expect.stringMatching(/^Projets R&D labellisés ou accompagnés.*1 projet$/),
      ]),
    )
    await user.selectOptions(screen.getByLabelText('Exercice'), '2026')
    await waitFor(() => expect(location.search).toBe(''), patient)
    expect(await screen.findByRole('searchbox', {}, patient)).toBeVisible()
  })
})
