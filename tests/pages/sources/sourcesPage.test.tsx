import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { handlersFor } from '../../../mocks/handlers'
import { mockServer } from '../../../mocks/server'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 30_000 }

/** By its heading's text: a query by role reads the whole page, which is long. */
async function actOf(title: RegExp): Promise<HTMLElement> {
  const region = (await screen.findByText(title, { selector: 'h2' }, patience)).closest('section')
  if (region === null) throw new Error(`no section for ${String(title)}`)
  return region
}

describe('sources', () => {
  it('shows each act with its number, authority, dates and counts', async () => {
    renderApp('/sources')
    const act = await actOf(/animation 2022/)
    expect(within(act).getByText('Acte n° 2022/006267')).toBeVisible()
    expect(within(act).getByText(/^adopté le 3 octobre 2022/)).toBeVisible()
    expect(
      within(act).getByText(
        'vote : 111 pour, 0 contre, 0 abstention, 6 ne prennent pas part au vote',
      ),
    ).toBeVisible()
    expect(
      await within(act).findByText(/Communauté d’Agglomération du Grand Besançon \(CAGB\)/),
    ).toHaveAttribute('lang', 'fr')
    expect(within(act).getByText(/^\d+ chiffres, \d+ sections$/)).toBeVisible()
    expect(screen.getByText('Actes cités et non détenus')).toBeVisible()
  })

  it('opens and focuses the section that the address names', async () => {
    renderApp('/sources#gbm-2022-006267:iii-depenses')
    const heading = await screen.findByText(
      'III. Dépenses prévisionnelles',
      { selector: 'h3' },
      patience,
    )
    await waitFor(() => expect(heading.closest('summary')).toHaveFocus())
    const details = heading.closest('details')
    if (details === null) throw new Error('the section folds')
    expect(details).toHaveAttribute('open')
    const table = within(details).getByRole('table', { name: /III. Dépenses prévisionnelles/ })
    expect(within(table).getByText('« 57 636,00 € »').closest('td')).toHaveAttribute('lang', 'fr')
  })

  it('says that an address names no section', async () => {
    renderApp('/sources#gbm-2022-006267:nowhere')
    expect(
      await screen.findByText(
        /acte ou une section que ces données ne contiennent pas/,
        {},
        patience,
      ),
    ).toBeVisible()
  })

  it('finds figures without accents, opens them and links the indicator', async () => {
    renderApp('/sources?q=adherents%20280')
    const links = await screen.findAllByRole('link', { name: /^Adhérents/ }, patience)
    expect(links[0]).toHaveAttribute('href', '/indicateurs/members')
    expect(links[0]?.closest('details')).toHaveAttribute('open')
  })

  it('tells a search that finds nothing, and clears it', async () => {
    const user = userEvent.setup()
    renderApp('/sources?q=zzzz')
    expect(
      await screen.findByText('Aucun chiffre ne contient tous ces mots.', {}, patience),
    ).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Effacer la recherche' }))
    expect(location.search).toBe('')
    expect(await screen.findByText(/chiffres tirés de 5 actes$/)).toBeVisible()
  })

  it('keeps the acts where the funders fail, and says so', async () => {
    mockServer.use(
      http.get('*/funders.*', () => new HttpResponse('', { status: 403 })),
      ...handlersFor(null, false),
    )
    renderApp('/sources')
    expect(await actOf(/animation 2022/)).toBeVisible()
    expect(await screen.findByRole('alert')).toHaveTextContent('refuse l’accès')
  })

  it('opens and closes everything on request, which is what paper has', async () => {
    const user = userEvent.setup()
    const { container } = renderApp('/sources')
    await actOf(/animation 2022/)
    const closed = (): number => container.querySelectorAll('main details:not([open])').length
    const before = closed()
    await user.click(screen.getByRole('button', { name: 'Tout ouvrir' }))
    expect([before > 100, closed()]).toEqual([true, 0])
    await user.click(screen.getByRole('button', { name: 'Tout fermer' }))
    expect(closed()).toBe(before)
  })
})
