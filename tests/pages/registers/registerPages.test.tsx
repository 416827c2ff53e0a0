import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '../../support/renderApp'

const patience = { timeout: 15_000 }

describe('registers', () => {
  it('lists the projects and says where rows and printed number differ', async () => {
    renderApp('/projets?exercice=2021')
    const fed = await screen.findByRole('table', { name: /Chaque nombre imprimé/ }, patience)
    const labelled = within(fed)
      .getAllByRole('row')
      .find((row) => row.textContent.includes('Les lignes en donnent 5, l’acte imprime 4.'))
    if (labelled === undefined) throw new Error('no row for the labelled projects')
    expect(within(labelled).getByRole('link', { name: '5' })).toHaveAttribute(
      'href',
      '/projets?exercice=2021&statut=L',
    )
    expect(within(labelled).getByRole('link', { name: /mais 4 labellisés/ })).toHaveAttribute(
      'href',
      '/controles#2022-contradiction-projects-2021-natures',
    )
    expect(
      within(labelled).getByRole('link', { name: /Projets R&D labellisés ou accompagnés/ }),
    ).toHaveAttribute('href', '/indicateurs/rd-projects')
    expect(screen.getByText(/ne s’additionnent pas/)).toBeVisible()
  })

  it('keeps filter and order in the address and tells a filter that hides all', async () => {
    const user = userEvent.setup()
    renderApp('/projets')
    await user.selectOptions(await screen.findByLabelText('Nature', {}, patience), 'financé (F)')
    await user.selectOptions(screen.getByLabelText('Ordre'), 'nom')
    expect(location.search).toBe('?statut=F&tri=nom')
    await user.type(screen.getByLabelText('Rechercher'), 'zzz')
    expect(await screen.findByText('Aucune ligne ne passe ces filtres.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Effacer les filtres' }))
    expect(location.search).toBe('')
  })

  it('exports the rows that are shown as a French table file', async () => {
    const user = userEvent.setup()
    const made: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob)
      return 'blob:test'
    })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    renderApp('/projets?q=stellar')
    await user.click(
      await screen.findByRole('button', { name: 'Exporter ces lignes (CSV)' }, patience),
    )
    expect(click).toHaveBeenCalledOnce()
    const text = await made[0]?.text()
    expect(text).toMatch(/Projet;Année;Dispositif/)
    expect(text).toContain('STELLAR;2021;')
    expect(text?.trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('finds an event by its role', async () => {
    renderApp('/evenements?exercice=2022&statut=collectiveStand')
    const table = await screen.findByRole('table', { name: /Évènements nommés/ }, patience)
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([expect.stringContaining('Micronora'), expect.stringContaining('SIA')])
  })

  it('says that the acts print totals of visits only, and which table is asked for', async () => {
    renderApp('/visites')
    expect(
      await screen.findByText(/aucun ne nomme une entreprise visitée/, {}, patience),
    ).toBeVisible()
    expect(
      screen.getByRole('heading', { name: 'Tableau des 110 entreprises visitées sur GBM' }),
    ).toBeVisible()
    expect(screen.getByText('leurs chiffres d’affaires')).toBeVisible()
    expect(screen.getByRole('table', { name: /Chaque nombre imprimé/ })).toHaveTextContent('370')
  })

  it.each(['/projets', '/evenements', '/visites'])(
    '%s says what failed, and offers to try again',
    async (address) => {
      renderApp(address, 'broken')
      const alert = await screen.findByRole('alert', {}, patience)
      expect(alert).toHaveTextContent('incomplètes ou abîmées')
      expect(within(alert).getByRole('button', { name: 'Réessayer' })).toBeVisible()
    },
  )

  it('speaks English', async () => {
    renderApp('/visites?lang=en')
    expect(
      await screen.findByText(/none names a company that was visited/, {}, patience),
    ).toBeVisible()
  })
})
