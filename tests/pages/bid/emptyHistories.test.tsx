import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerJson, answerProblem } from '../../../mocks/scenarios'
import { mockServer } from '../../../mocks/server'
import { readPlain } from '../../../src/plain/readPlain'
import { apiFiles } from '../../../src/publish/apiFiles'
import { useKeptBid } from '../../../src/subjects/bid/keptBid'
import { renderApp } from '../../support/renderApp'

const patient = { timeout: 10_000 }
const stock = { kind: 'stock', unit: 'entreprises' }
const year = (at: number, value: number, fields: object = {}) => ({ year: at, value, ...fields })

/** Five indicators of which hardly anything is known, each in another way. */
const document = {
  jalons: 1,
  id: 'small',
  title: 'Un petit jeu',
  asOf: '2026-06-30',
  territories: [
    { id: 'city', kind: 'epci', label: { fr: 'Ville', en: 'City' } },
    { id: 'country', kind: 'region', label: { fr: 'Région', en: 'Region' } },
  ],
  indicators: [
    { id: 'nothing', label: 'Rien', ...stock, targets: [year(2026, 10, { territory: 'city' })] },
    {
      id: 'one',
      label: 'Un point',
      ...stock,
      targets: [year(2026, 20, { territory: 'city' })],
      actuals: [year(2025, 12, { territory: 'city' })],
    },
    {
      id: 'broken',
      label: 'Rompue',
      ...stock,
      populations: [
        { id: 'all', label: 'toutes' },
        { id: 'industry', label: 'industrielles' },
        { id: 'paying', label: 'cotisantes' },
      ],
      targets: [year(2026, 30, { population: 'paying' })],
      actuals: [
        year(2023, 25, { population: 'all' }),
        year(2024, 18, { population: 'industry' }),
        year(2025, 22, { population: 'paying' }),
      ],
    },
    {
      id: 'elsewhere',
      label: 'Ailleurs',
      ...stock,
      targets: [year(2026, 40, { territory: 'city' })],
      actuals: [year(2024, 90, { territory: 'country' }), year(2025, 95, { territory: 'country' })],
    },
    {
      id: 'share',
      label: 'Part',
      kind: 'rate',
      unit: { one: '%', symbol: '%' },
      targets: [year(2026, 10, { territory: 'city', words: '+ 10 % par an' })],
    },
  ],
}

beforeEach(async () => {
  useKeptBid.getState().put({})
  const { dataSet, setAside } = readPlain(document)
  expect(setAside).toEqual([])
  const files = await apiFiles([dataSet])
  mockServer.use(
    http.get('*/api/v1/*', ({ request }) => {
      const path = new URL(request.url).pathname.replace(/^.*?\/api\/v1\//, '')
      const text = files.get(path)
      return text === undefined ? answerProblem(404, 'Not Found', path) : answerJson({ path, text })
    }),
  )
})

/** The proposal of an indicator, with a target typed for 2027. */
async function proposed(id: string, label: string, target: string): Promise<HTMLElement> {
  const user = userEvent.setup()
  renderApp(`/candidature?choix=indicator:${id}`)
  await screen.findByRole('heading', { level: 2, name: label }, patient)
  await user.type(screen.getByRole('textbox', { name: `Objectif proposé, ${label}, 2027` }), target)
  return screen.getByRole('region', { name: /^Périmètre 1/ })
}

describe('an indicator of which hardly anything is known', () => {
  it.each([
    ['nothing', 'Rien', /Aucun résultat n’est connu dans les documents disponibles\./],
    ['one', 'Un point', /Un seul résultat comparable : 12 entreprises \(2025\)\. Aucune évolution/],
    [
      'broken',
      'Rompue',
      /Chaque année connue compte autre chose : aucune ne se compare à une autre\..*25.*18.*22/,
    ],
    [
      'elsewhere',
      'Ailleurs',
      /Jamais mesuré sur ce territoire dans les documents disponibles\. Ailleurs : .*90.*95/,
    ],
  ])('says so in one sentence, and carries nothing on: %s', async (id, label, sentence) => {
    const proposal = await proposed(id, label, '50')
    const text = proposal.textContent.replaceAll(/\s/g, ' ')
    expect(text).toMatch(sentence)
    expect(text).toContain('Pas de prolongement : moins de trois résultats comparables.')
    const row = within(proposal).getByRole('row', { name: /^2027/ })
    expect(row).not.toHaveTextContent(/années comparables|NaN|undefined|null/)
  })

  it('names a percentage whose base nobody gives', async () => {
    const proposal = await proposed('share', 'Part', '12')
    expect(within(proposal).getByRole('row', { name: /^2027/ })).toHaveTextContent(
      'Un pourcentage dont la base n’est pas connue.',
    )
  })
})
