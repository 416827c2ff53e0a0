import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { pagesOf, routes } from '../../src/address/routes'
import { pageName } from '../../src/subjects/find/pageNames'
import { Shell } from '../../src/app/Shell'
import { renderPart } from '../support/renderPart'

const navigation = () => within(screen.getByRole('navigation', { name: 'Navigation principale' }))
const paths = (): string[] =>
  navigation()
    .getAllByRole('link')
    .map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)

describe('main navigation', () => {
  it('leads to every page of the site but those that the footer names', () => {
    renderPart(<Shell>{null}</Shell>, '/methode')
    const about = pagesOf('about')
    expect(paths()).toEqual([
      '/',
      ...routes.filter((route) => !about.includes(route)).map((route) => `/${route}`),
    ])
    const footer = within(screen.getByRole('contentinfo'))
      .getAllByRole('link')
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname)
    expect(footer).toEqual(about.map((route) => `/${route}`))
  })

  it('names the jobs, and the open page within its own', () => {
    renderPart(<Shell>{null}</Shell>, '/methode')
    expect(
      navigation()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Promesses', 'Argent', 'Comité', 'Preuves'])
    expect(navigation().getByRole('button', { name: 'Preuves' })).toHaveAttribute('data-current')
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Méthode')
  })

  it('opens a job by keyboard, and closes it by Escape, by another and by a link of it', async () => {
    const user = userEvent.setup()
    renderPart(<Shell>{null}</Shell>, '/methode')
    const evidence = navigation().getByRole('button', { name: 'Preuves' })
    evidence.focus()
    await user.keyboard('{Enter}')
    expect(evidence).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    expect(navigation().getByRole('link', { name: pageName('frise') })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(evidence).toHaveAttribute('aria-expanded', 'false')
    expect(evidence).toHaveFocus()
    await user.click(evidence)
    const money = navigation().getByRole('button', { name: 'Argent' })
    await user.click(money)
    expect(evidence).toHaveAttribute('aria-expanded', 'false')
    expect(money).toHaveAttribute('aria-expanded', 'true')
    await user.click(navigation().getByRole('link', { name: 'Financeurs' }))
    expect(money).toHaveAttribute('aria-expanded', 'false')
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Financeurs')
  })
})
