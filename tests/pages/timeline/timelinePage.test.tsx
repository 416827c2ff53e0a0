import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 15_000 }

describe('Frise', () => {
  it('draws an indicator with its sentence, its table and the way to its page', async () => {
    renderApp('/frise?q=adherents&domaine=network')
    const chart = await screen.findByRole('img', { name: /^Adhérents\./ }, patience)
    const item = chart.closest('li')
    if (item === null) throw new Error('no item around the chart')
    expect(within(item).getByRole('link', { name: 'Adhérents' })).toHaveAttribute(
      'href',
      '/indicateurs/members',
    )
    expect(within(item).getByText(/^2014-2018, 2022.: aucun résultat publié$/)).toBeVisible()
    await userEvent.click(within(item).getByText(/valeurs en tableau/))
    expect(within(item).getByRole('table')).toHaveTextContent('183 adhérents')
  })

  it('keeps the programme in the address, and tells a filter that hides all', async () => {
    const user = userEvent.setup()
    renderApp('/frise')
    await user.selectOptions(
      await screen.findByLabelText('Programme', {}, patience),
      'ProPulseur 2022-2025',
    )
    expect(location.search).toBe('?programme=propulseur')
    await user.type(screen.getByLabelText('Rechercher'), 'zzz')
    expect(await screen.findByText('Aucun indicateur ne passe ces filtres.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Effacer les filtres' }))
    expect(location.search).toBe('')
  })

  it('says what failed, and an empty data set apart from a filter', async () => {
    renderApp('/frise', 'broken')
    expect(await screen.findByRole('alert', {}, patience)).toHaveTextContent(
      'incomplètes ou abîmées',
    )
  })

  it('says so where there is no promise at all', async () => {
    renderApp('/frise', 'empty')
    expect(
      await screen.findByText('Ce jeu de données ne contient aucune promesse.', {}, patience),
    ).toBeVisible()
  })

  it('speaks English', async () => {
    renderApp('/frise?lang=en&q=followers')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Timeline of agreements' }),
    ).toBeVisible()
    expect(await screen.findByText(/2022: no result published/, {}, patience)).toBeVisible()
  })
})
