import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Appreciations } from '../../../src/subjects/reading/Appreciations'

const appreciation = {
  id: 'a',
  indicator: 'members',
  promise: null,
  author: 'Agent simulé, GBM',
  date: '2026-12-10',
  opinion: 'favourable',
  words: 'Le compte y est.',
  reason: 'Liste rapprochée.',
  status: 'simulated',
} as const
const reply = {
  id: 'r',
  indicator: 'members',
  promise: null,
  author: 'Direction simulée, PMT',
  date: '2026-12-10',
  words: 'Merci !',
  status: 'simulated',
} as const

it('says who thinks what, when and why, and what PMT replies', () => {
  render(<Appreciations appreciations={[appreciation]} replies={[reply]} status="attained" />)
  expect(screen.getByText('Le compte y est.')).toHaveAttribute('lang', 'fr')
  expect(screen.getByText(/Agent simulé, GBM, 10 décembre 2026/)).toHaveTextContent(
    'Avis favorable',
  )
  expect(screen.getByText(/Motif/)).toHaveTextContent('Liste rapprochée.')
  expect(screen.getByText(/Réponse du pôle/)).toBeVisible()
  expect(screen.queryByText(/s’écarte/)).toBeNull()
})

it('says a divergence from the computed reading', () => {
  render(<Appreciations appreciations={[appreciation]} replies={[]} status="belowTarget" />)
  expect(screen.getByText(/s’écarte de la lecture calculée/)).toHaveTextContent('au-dessous')
})

it('is nothing where nobody said anything', () => {
  const { container } = render(<Appreciations appreciations={[]} replies={[]} status={null} />)
  expect(container).toBeEmptyDOMElement()
})
