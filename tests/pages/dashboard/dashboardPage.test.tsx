import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const wait = { timeout: 15_000 }
const panel = async (name: RegExp): Promise<HTMLElement> =>
  screen.findByRole('article', { name }, wait)

describe('dashboard', () => {
  it('sets the target of each headline indicator beside what is known, with its reading and source', async () => {
    renderApp('/')
    const members = await panel(/^Adhérents/)
    expect(members).toHaveTextContent('273')
    expect(members).toHaveTextContent('> 280')
    expect(members).toHaveTextContent('En cours, − 8')
    expect(members).toHaveTextContent('Fin 2025, 273 adhérents : encore 8 pour dépasser 280.')
    expect(await within(members).findByRole('img', {}, wait)).toBeVisible()
    expect(within(members).getByRole('link', { name: /^2026, ann/ })).toHaveAttribute(
      'href',
      expect.stringContaining('/sources#gbm-2026-00171:'),
    )
    // The last two come with code of their own.
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(8), wait)
  })

  it('says what is voted, what is due and what became of the promises', async () => {
    renderApp('/')
    expect(await screen.findByText(/155.000.€ \(voté\) par GBM/, {}, wait)).toBeVisible()
    expect(await screen.findAllByText(/32.500.€/, {}, wait)).not.toHaveLength(0)
    const became = await screen.findByRole('table', { name: /^Une ligne par programme/ }, wait)
    const row = within(became).getByRole('row', { name: /^Animation 2022/ })
    expect(row).toHaveTextContent('61')
    expect(within(row).getByRole('link')).toHaveAttribute(
      'href',
      '/promesses?exercice=tous&programme=animation-2022',
    )
  })

  it('gives results that nobody promised their place', async () => {
    renderApp('/')
    const title = await screen.findByRole('heading', { name: /sans objectif$/ }, wait)
    const list = title.closest('section')
    expect(list).toHaveTextContent(/Part d’industriels parmi les membres\s68\s%\s2025/)
  })

  it('shows the figures of a drawing as a table', async () => {
    const user = userEvent.setup()
    renderApp('/')
    const members = await panel(/^Adhérents/)
    await user.click(within(members).getByRole('tab', { name: 'Tableau' }))
    expect(await within(members).findByRole('row', { name: /2021.*245/ }, wait)).toBeVisible()
  })

  it('draws the year under way as its readings against target and pace, and tells each point', async () => {
    renderApp('/?jeu=demonstration')
    const events = await panel(/^Manifestations organisées/)
    expect(
      await within(events).findByRole('img', { name: /objectif,\s15\smanifestations/ }, wait),
    ).toBeVisible()
    expect(within(events).getByRole('slider', { name: 'Lire les points' })).toBeInTheDocument()
    expect(within(events).getByRole('tab', { name: 'Tableau' })).toBeVisible()
  })

  it('shows the results that nobody promised, in words too, each leading to its indicator', async () => {
    renderApp('/#sans-objectif')
    const title = await screen.findByRole(
      'heading',
      { name: 'Résultats publiés sans objectif' },
      wait,
    )
    const section = title.closest('section')
    if (section === null) throw new Error('no section around the results')
    const links = within(section).getAllByRole('link', { hidden: true })
    expect(links).toHaveLength(58)
    expect(section).toHaveTextContent('Les 58 résultats sans objectif')
    expect(section).toHaveTextContent(/Part d’industriels parmi les membres 68.%/)
    expect(within(section).getByText(/^«.*stratégie.*»$/)).toBeInTheDocument()
  })

  it.each(['/promesses', '/frise'])(
    'is reached from %s for results without a target',
    async (page) => {
      renderApp(page)
      expect(
        await screen.findByRole('link', { name: 'Résultats publiés sans objectif' }, wait),
      ).toHaveAttribute('href', '/#sans-objectif')
    },
  )

  it('borrows the eyes of a funder', async () => {
    const user = userEvent.setup()
    renderApp('/')
    await panel(/^Adhérents/)
    await user.selectOptions(screen.getByLabelText('Vu par'), 'gbm')
    expect(location.search).toBe('?financeur=gbm')
    await waitFor(async () => expect(await panel(/^Adhérents/)).toHaveTextContent('80'), wait)
  })

  it('leads a former address of the list to the list, with its filters', async () => {
    renderApp('/?exercice=2022&q=adherents%20bfc')
    await waitFor(() => expect(location.pathname).toBe('/promesses'), wait)
    expect(location.search).toBe('?exercice=2022&q=adherents+bfc')
  })

  it('stands with records set aside', async () => {
    renderApp('/', 'malformed')
    expect(await screen.findByText(/mis de côté/, {}, wait)).toBeVisible()
    expect(screen.getAllByRole('article').length).toBeGreaterThan(1)
  })
})
