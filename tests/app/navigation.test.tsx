import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Shell } from '../../src/app/Shell'
import { renderPart } from '../support/renderPart'

const navigation = () => within(screen.getByRole('navigation', { name: 'Navigation principale' }))
const names = (): (string | null)[] =>
  navigation()
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

describe('main navigation', () => {
  it('names the lesser pages on request, by keyboard too, and no longer once one of them is open', async () => {
    const user = userEvent.setup()
    renderPart(<Shell>{null}</Shell>, '/methode')
    const more = navigation().getByRole('button', { name: 'Plus' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(names()).toHaveLength(8)
    more.focus()
    await user.keyboard('{Enter}')
    expect(more).toHaveAttribute('aria-expanded', 'true')
    expect(names().slice(8)).toEqual(['Registres', 'Feuille de route ASD', 'Pointage', 'Données', 'Contrôles'])
    await user.click(navigation().getByRole('link', { name: 'Contrôles' }))
    expect(names().slice(8)).toEqual(['Contrôles'])
    expect(navigation().getByRole('link', { current: 'page' })).toHaveTextContent('Contrôles')
    expect(more).toHaveAttribute('aria-expanded', 'false')
  })
})
