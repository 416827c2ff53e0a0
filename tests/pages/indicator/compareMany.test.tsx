import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ParsedCatalogue } from '../../../src/api/catalogue'
import { Compare } from '../../../src/pages/indicator/Compare'
import { renderPart } from '../../support/renderPart'

type Indicators = ParsedCatalogue['indicators']

const indicators = (count: number): Indicators =>
  new Map(
    Array.from({ length: count }, (_, place) => [
      `i${place}`,
      { label: `Indicateur ${place}` } as Indicators extends ReadonlyMap<string, infer V>
        ? V
        : never,
    ]),
  )

const shown = (count: number) =>
  renderPart(
    <Compare
      beside={{ scopes: [], exercise: null, indicator: 'i7' }}
      scopes={[]}
      exercises={[]}
      indicators={indicators(count)}
      own="i0"
    />,
    '/indicateurs/i0',
  )

const choice = () => screen.getByLabelText<HTMLSelectElement>('Avec un autre indicateur')

describe('what may be set beside an indicator', () => {
  it('is every other one of some hundred', () => {
    shown(500)
    expect(choice().options).toHaveLength(500)
    expect(choice().value).toBe('i7')
  })

  it('is listed of thousands once somebody is about to choose, and the chosen one before', async () => {
    shown(2000)
    expect([...choice().options].map(({ value }) => value)).toEqual(['', 'i7'])
    await userEvent.tab()
    expect(choice()).toHaveFocus()
    expect(choice().options).toHaveLength(2000)
    expect(choice().value).toBe('i7')
  })
})
