import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CommitteeDateChoice } from '../../src/app/CommitteeDateChoice'
import { DataSetChoice } from '../../src/app/DataSetChoice'
import { SimulatedBanner } from '../../src/app/SimulatedBanner'
import { renderPart } from '../support/renderPart'

const header = (
  <>
    <SimulatedBanner />
    <DataSetChoice />
    <CommitteeDateChoice />
  </>
)
const patient = { timeout: 8000 }

describe('data set', () => {
  it('is the published one, without committees or banner, until another is chosen', async () => {
    const user = userEvent.setup()
    renderPart(header, '/?programme=animation-2026')
    const choice = await screen.findByLabelText('Données', {}, patient)
    expect(choice).toHaveValue('published')
    expect(screen.queryByRole('note')).toBeNull()
    expect(screen.queryByLabelText('Arrêtées au')).toBeNull()
    await user.selectOptions(choice, 'Démonstration 2026 (simulée)')
    expect(location.search).toBe('?programme=animation-2026&jeu=demonstration')
    expect(await screen.findByRole('note', {}, patient)).toHaveTextContent('Données simulées')
  })

  it('goes back to the published one, and leaves its date behind', async () => {
    const user = userEvent.setup()
    renderPart(header, '/?jeu=demonstration&arrete=2026-06-12')
    await user.selectOptions(
      await screen.findByLabelText('Données', {}, patient),
      'Données publiées',
    )
    expect(location.search).toBe('')
    await waitFor(() => expect(screen.queryByRole('note')).toBeNull())
  })
})

describe('committee date', () => {
  it('is the last one, and stands in the address when another is chosen', async () => {
    const user = userEvent.setup()
    renderPart(header, '/?jeu=demonstration')
    const choice = await screen.findByLabelText('Arrêtées au', {}, patient)
    expect(choice).toHaveValue('2026-12-10')
    await user.selectOptions(choice, '12 juin 2026')
    expect(location.search).toBe('?jeu=demonstration&arrete=2026-06-12')
    await user.selectOptions(choice, '10 décembre 2026')
    expect(location.search).toBe('?jeu=demonstration')
  })

  it.each(['2026-02-30', 'hier', '2031-01-01'])('%s is as none', async (day) => {
    renderPart(header, `/?jeu=demonstration&arrete=${day}`)
    expect(await screen.findByLabelText('Arrêtées au', {}, patient)).toHaveValue('2026-12-10')
  })
})
