import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const rowOf = async (name: RegExp): Promise<HTMLElement> => {
  const header = await screen.findByRole('rowheader', { name }, { timeout: 30_000 })
  const row = header.closest('tr')
  if (row === null) throw new Error(`no row for ${String(name)}`)
  return row
}

describe('overview', () => {
  it('sets the members’ target of 2022 beside what is published, with its act', async () => {
    renderApp('/promesses?exercice=2022&programme=animation-2022')
    const row = await rowOf(/^Adhérents\s*adhérents \(entreprises\) \(2022\)$/)
    expect(row.textContent).toContain('>\u00a0265')
    expect(row).toHaveTextContent('245')
    expect(row).toHaveTextContent('Sans verdict')
    expect(row).toHaveTextContent('non publié dans les actes disponibles')
    const source = within(row).getAllByRole('link').at(-1)
    expect(source).toHaveAttribute('href', expect.stringContaining('/sources#gbm-2022-006267:'))
  })

  it('keeps every choice in the address and tells a filter that hides all', async () => {
    const user = userEvent.setup()
    renderApp('/promesses?exercice=2022')
    await user.selectOptions(
      await screen.findByLabelText('Programme', {}, { timeout: 30_000 }),
      'Animation 2022',
    )
    expect(location.search).toBe('?exercice=2022&programme=animation-2022')
    await user.type(screen.getByLabelText('Rechercher'), 'zzz')
    expect(await screen.findByText('Aucun objectif ne passe ces filtres.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: 'Effacer les filtres' }))
    expect(location.search).toBe('?exercice=2022')
    expect(screen.getByLabelText('Rechercher')).toHaveValue('')
  })

  it('finds words without their accents', async () => {
    renderApp('/promesses?exercice=2022&q=adherents%20bfc')
    expect(await rowOf(/^Adhérents\s*part du total.*BFC/)).toHaveTextContent('190')
  })

  it('falls back key by key on values that the data do not know', async () => {
    renderApp('/promesses?exercice=1999&programme=nothing&statut=unheard&tri=odd')
    expect(await screen.findByRole('table', {}, { timeout: 30_000 })).toBeVisible()
    expect(screen.getByLabelText('Programme')).toHaveValue('')
  })

  it('sets broken records aside, names them and shows the others', async () => {
    renderApp('/promesses?exercice=2022', 'malformed')
    expect(
      await screen.findByText(
        /enregistrements illisibles ont été mis de côté/,
        {},
        { timeout: 30_000 },
      ),
    ).toBeVisible()
    expect(screen.getByRole('table')).toBeVisible()
    expect(screen.queryByText(/NaN|undefined/)).toBeNull()
  })

  it.each([
    ['html', 'page de connexion'],
    ['broken', 'incomplètes ou abîmées'],
    ['newer', 'version plus récente'],
    ['notfound', 'n’existent pas'],
  ] as const)(
    'says what happened when the answer is %s, and offers to try again',
    async (scenario, words) => {
      renderApp('/promesses', scenario)
      const alert = await screen.findByRole('alert', {}, { timeout: 30_000 })
      expect(alert).toHaveTextContent(words)
      expect(within(alert).getByRole('button', { name: 'Réessayer' })).toBeVisible()
      expect(screen.getByRole('navigation', { name: 'Navigation principale' })).toBeVisible()
    },
  )

  it('tells an empty data set apart from a filter', async () => {
    renderApp('/promesses', 'empty')
    expect(
      await screen.findByText(/ne contient aucun objectif/, {}, { timeout: 30_000 }),
    ).toBeVisible()
  })

  it('speaks English when the address says so, and keeps the acts’ words French', async () => {
    renderApp('/promesses?exercice=2022&lang=en')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Targets set, results observed' }),
    ).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    const quote = await screen.findByText(/au-delà de.*265/, {}, { timeout: 30_000 })
    expect(quote).toHaveAttribute('lang', 'fr')
  })

  it('says so when an address is no page', async () => {
    renderApp('/nulle-part')
    expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  })
})
