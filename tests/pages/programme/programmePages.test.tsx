import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const wait = { timeout: 8000 }

describe('programmes', () => {
  it('tells each programme in one line: budget with its basis, payers with their share, what remains to be paid', async () => {
    renderApp('/programmes')
    const row = (
      await screen.findByRole(
        'rowheader',
        { name: /^Innovation, Attractivité et Microtechniques 2026/ },
        wait,
      )
    ).closest('tr')
    expect(row).toHaveTextContent('130 000 €')
    expect(row).toHaveTextContent('envisagé · TTC')
    expect(row).toHaveTextContent('GBM 65 000 € (50 %)')
    expect(row).toHaveTextContent('32 500 €')
    const animation = screen.getByRole('rowheader', { name: /^Animation 2026/ }).closest('tr')
    expect(animation).toHaveTextContent('GBM 45 000 € (5,7 %)')
    expect(animation).toHaveTextContent('Non détaillé par l’acte 400 980 €')
    expect(animation).toHaveTextContent('rien sous condition')
    const cluster = screen.getByRole('rowheader', { name: /^Budget annuel du pôle/ }).closest('tr')
    expect(cluster).toHaveTextContent('2 100 000 €')
    expect(
      await within(row ?? document.body).findByRole(
        'list',
        { name: 'Promesses par lecture' },
        wait,
      ),
    ).toBeVisible()
  })

  it('opens a programme from the list', async () => {
    const user = userEvent.setup()
    renderApp('/programmes')
    await user.click(await screen.findByRole('link', { name: 'Animation 2022' }, wait))
    expect(location.pathname).toBe('/programmes/animation-2022')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Animation 2022' }, wait),
    ).toBeVisible()
  })
})

describe('a programme', () => {
  it('says what remains to be paid, on which condition, with the pieces', async () => {
    renderApp('/programmes/iam-2026')
    expect(
      await screen.findByText(/32 500 € restent à payer, sous condition\./, {}, wait),
    ).toBeVisible()
    expect(screen.getByText(/seul le financeur juge les pièces/)).toBeVisible()
    for (const piece of [
      /^Demande écrite$/,
      /^Comptes annuels certifiés avec justificatif de dépenses du programme/,
      /^Rapport d’activité : livrables/,
    ])
      expect(screen.getAllByText(piece)[0]).toBeVisible()
    expect(screen.getAllByText('Demande et pièces dues : 30 avril 2027')[0]).toBeVisible()
  })

  it('keeps a month a month and calls nothing late', async () => {
    renderApp('/programmes/iam-2026')
    const table = await screen.findByRole(
      'table',
      { name: 'Livrables, avec leur échéance et leur état' },
      wait,
    )
    expect(table).toHaveTextContent('à remettre en décembre 2026')
    expect(table).toHaveTextContent('à remettre le 30 avril 2027')
    expect(table).not.toHaveTextContent(/non remis|dépassée/)
  })

  it('says the two tax bases where total and shares differ', async () => {
    renderApp('/programmes/animation-2026')
    expect(
      await screen.findByText(
        /^Base de taxe du total : toutes taxes comprises \(TTC\) ; des parts : base de taxe non dite\./,
        {},
        wait,
      ),
    ).toBeVisible()
  })

  it('shows a total that does not add up where it stands', async () => {
    renderApp('/programmes/animation-2022')
    expect(
      (
        await screen.findAllByText(
          'Catégories A et B : dépenses et recettes ne s’équilibrent pas',
          {},
          wait,
        )
      ).length,
    ).toBeGreaterThan(0)
  })

  it('shows the printed words and the way into the act of every amount', async () => {
    renderApp('/programmes/iam-2026')
    const row = (await screen.findByText('Directeur, 1.1', {}, wait)).closest('tr')
    expect(row).toHaveTextContent('10')
    expect(row).toHaveTextContent('6 500 €')
    expect(row).toHaveTextContent(/Imprimé « 6 500.* », à la ligne «/)
    const link = row?.querySelector('a[href^="/sources#gbm-2026-00171:"]')
    expect(link).toHaveTextContent('Voir dans l’acte')
  })

  it('names an unknown programme and leads back', async () => {
    renderApp('/programmes/nothing')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Programme inconnu' }, wait),
    ).toBeVisible()
    expect(screen.getByText(/« nothing »/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Voir tous les programmes' })).toHaveAttribute(
      'href',
      '/programmes',
    )
  })

  it.each(['broken', 'notfound'] as const)(
    'says what happened when the answer is %s',
    async (scenario) => {
      renderApp('/programmes/iam-2026', scenario)
      const [alert] = await screen.findAllByRole('alert', {}, wait)
      expect(
        within(alert ?? document.body).getByRole('button', { name: 'Réessayer' }),
      ).toBeVisible()
      expect(screen.queryByText(/NaN|undefined/)).toBeNull()
    },
  )

  it('speaks English when the address says so', async () => {
    renderApp('/programmes/iam-2026?lang=en')
    expect(
      await screen.findByText(/€32,500 remain to be paid, on condition\./, {}, wait),
    ).toBeVisible()
  })
})
